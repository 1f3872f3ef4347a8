package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.UnmodifiableIterator;
import dev.yusuan.code.ClassificationCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One of the classifications in one edition (某年某分类科目表), in code order: a 类 before its 款.
 *
 * @param <C> the kind of code
 */
public final class Classification<C extends ClassificationCode<C>>
    implements Iterable<CatalogEntry<C>> {
  private final Listings<C> listings;
  private final Edition edition;
  private final ImmutableMap<C, CatalogEntry<C>> byCode;
  private final ImmutableList<CatalogEntry<C>> entries;

  Classification(Listings<C> listings, Edition edition) {
    this.listings = listings;
    this.edition = edition;
    List<Listing<C>> listed = listings.in(edition.year());
    ImmutableMap.Builder<C, CatalogEntry<C>> builder =
        ImmutableMap.builderWithExpectedSize(listed.size());
    int position = 0;
    for (Listing<C> listing : listed) {
      builder.put(listing.code(), new CatalogEntry<>(listing, this, position++));
    }
    this.byCode = builder.buildOrThrow();
    this.entries = byCode.values().asList();
  }

  /** The edition. */
  public Edition edition() {
    return edition;
  }

  /** The entry of a code; empty where this edition does not list it. */
  public Optional<CatalogEntry<C>> find(C code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The entry of a printed code; empty where this edition does not list it.
   *
   * @throws IllegalArgumentException if no code of this classification has that shape; the message
   *     quotes it
   */
  public Optional<CatalogEntry<C>> find(String code) {
    return find(listings.parse(code));
  }

  /** Where a code stands; also of a code that this edition does not list. */
  public CatalogPath<C> path(C code) {
    return new CatalogPath<>(code, this);
  }

  /**
   * Where a printed code stands; also of a code that this edition does not list.
   *
   * @throws IllegalArgumentException if no code of this classification has that shape; the message
   *     quotes it
   */
  public CatalogPath<C> path(String code) {
    return path(listings.parse(code));
  }

  /** All entries, in code order. */
  public ImmutableList<CatalogEntry<C>> entries() {
    return entries;
  }

  /** All entries, in code order. */
  @Override
  public UnmodifiableIterator<CatalogEntry<C>> iterator() {
    return entries.iterator();
  }

  /**
   * The entries whose name contains the text, in code order; blanks and the width of brackets are
   * ignored.
   */
  public ImmutableList<CatalogEntry<C>> search(String text) {
    String wanted = Names.comparable(text);
    return entries.stream()
        .filter(entry -> Names.comparable(entry.name()).contains(wanted))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The names that a code has or had in all editions, the earliest first; empty where it has none.
   */
  public ImmutableList<Listing<C>> history(C code) {
    return listings.of(code);
  }

  /** What another edition has otherwise, in code order, seen from this one. */
  public ImmutableList<CodeChange<C>> changesTo(Classification<C> other) {
    TreeSet<C> codes = new TreeSet<>(byCode.keySet());
    codes.addAll(other.byCode.keySet());
    ImmutableList.Builder<CodeChange<C>> changes = ImmutableList.builder();
    for (C code : codes) {
      Optional<Listing<C>> before = find(code).map(CatalogEntry::listing);
      Optional<Listing<C>> after = other.find(code).map(CatalogEntry::listing);
      if (!before.map(Listing::name).equals(after.map(Listing::name))) {
        changes.add(new CodeChange<>(code, before, after));
      }
    }
    return changes.build();
  }

  ImmutableList<CatalogEntry<C>> childrenOf(CatalogEntry<C> parent) {
    ImmutableList.Builder<CatalogEntry<C>> children = ImmutableList.builder();
    for (int i = parent.position() + 1; i < entries.size(); i++) {
      CatalogEntry<C> entry = entries.get(i);
      if (!entry.code().isWithin(parent.code())) {
        break;
      }
      if (entry.level() == parent.level() + 1) {
        children.add(entry);
      }
    }
    return children.build();
  }

  /** The Chinese name, the edition and the number of entries. */
  @Override
  public String toString() {
    return listings.title() + " " + edition.year() + ": " + entries.size();
  }
}
