package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.ClassificationCode;
import java.util.Optional;

/**
 * A code in one edition of a classification: its name, its place among the others, and what that
 * rests on.
 *
 * @param <C> the kind of code
 */
public final class CatalogEntry<C extends ClassificationCode<C>> {
  private final Listing<C> listing;
  private final Classification<C> classification;
  private final int position;

  CatalogEntry(Listing<C> listing, Classification<C> classification, int position) {
    this.listing = listing;
    this.classification = classification;
    this.position = position;
  }

  /** The code. */
  public C code() {
    return listing.code();
  }

  /** The official name (科目名称) in this edition; the newer one where an edition has two. */
  public String name() {
    return listing.name();
  }

  /** Other names that the lists give for the same code in the same edition; nearly always none. */
  public ImmutableList<String> otherNames() {
    return classification.history(code()).stream()
        .filter(other -> !other.equals(listing) && other.isIn(edition().year()))
        .map(Listing::name)
        .collect(ImmutableList.toImmutableList());
  }

  /** The level: 1 类, 2 款, 3 项, 4 目. */
  public int level() {
    return code().level();
  }

  /** The budgets that use the code; empty where the list does not say. Weakly attested. */
  public ImmutableSet<BudgetFund> funds() {
    return listing.funds();
  }

  /** The first edition with this name; empty where it is not determined. Weakly attested. */
  public Optional<Integer> firstEdition() {
    return listing.firstEdition();
  }

  /**
   * The last edition with this name; empty where it is not known to have ended. Weakly attested.
   */
  public Optional<Integer> lastEdition() {
    return listing.lastEdition();
  }

  /** What code and name rest on. */
  public Evidence evidence() {
    return listing.evidence();
  }

  /** The edition that the entry is part of. */
  public Edition edition() {
    return classification.edition();
  }

  /** The entry one level up; empty for a 类. */
  public Optional<CatalogEntry<C>> parent() {
    return code().parent().flatMap(classification::find);
  }

  /** The entries one level down, in code order. */
  public ImmutableList<CatalogEntry<C>> children() {
    return classification.childrenOf(this);
  }

  /** The names from the 类 down to this one. */
  public CatalogPath<C> path() {
    return classification.path(code());
  }

  Listing<C> listing() {
    return listing;
  }

  int position() {
    return position;
  }

  /** Code and name: {@code 2010306 政务公开审批}. */
  @Override
  public String toString() {
    return code() + " " + name();
  }
}
