package dev.yusuan.validation.code;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.Classification;
import dev.yusuan.catalog.Evidence.Grade;
import dev.yusuan.catalog.Listing;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether printed codes are in the list of the edition.
 *
 * @param kind the classification
 * @param firm whether to look at codes for which the list is firm, or at the others
 * @param <C> the kind of code
 */
record CodesListed<C extends ClassificationCode<C>>(CodeKind<C> kind, boolean firm)
    implements CatalogQuestion {
  /** Fewer codes side by side say little of whether the list has them all. */
  private static final int MIN_SIBLINGS = 3;

  @Override
  public Stream<Fact> ask(Checking checking, Catalog catalog) {
    Classification<C> list = kind.classification().apply(catalog);
    Supplier<ImmutableListMultimap<String, CatalogEntry<C>>> names =
        Suppliers.memoize(() -> Multimaps.index(list.entries(), CatalogEntry::name));
    return checking.once(kind).stream()
        .filter(printed -> isFirm(list, printed.code()) == firm)
        .map(
            printed ->
                Fact.of(
                    list.find(printed.code()).isPresent(),
                    ImmutableList.of(printed.cell()),
                    () -> named(unlisted(printed, catalog, list), printed, names.get())));
  }

  /**
   * A listed code is firm by its own evidence; a missing one if no edition has it and all codes
   * beside it were seen in documents.
   */
  private boolean isFirm(Classification<C> list, C code) {
    Optional<CatalogEntry<C>> entry = list.find(code);
    if (entry.isPresent()) {
      return isSeen(entry.get());
    }
    ImmutableList<CatalogEntry<C>> siblings = siblings(list, code);
    return list.history(code).isEmpty()
        && siblings.size() >= MIN_SIBLINGS
        && siblings.stream().allMatch(CodesListed::isSeen);
  }

  private Wording unlisted(PrintedCode<C> printed, Catalog catalog, Classification<C> list) {
    C code = printed.code();
    Wording fact =
        Texts.of(
            "catalog.unlisted",
            printed.place(),
            Terms.same(code.digits()),
            Terms.printed(printed.name().orElse("")),
            Terms.edition(catalog));
    if (!list.history(code).isEmpty()) {
      return Texts.of("catalog.unlisted.elsewhere", fact, Terms.same(names(list.history(code))));
    }
    ImmutableList<CatalogEntry<C>> siblings = siblings(list, code);
    long seen = siblings.stream().filter(CodesListed::isSeen).count();
    return Texts.of(
        "catalog.unlisted.siblings",
        fact,
        Terms.same(Long.toString(seen)),
        Terms.same(Integer.toString(siblings.size())));
  }

  /** The one code of the same level that the edition has under the printed name. */
  private Wording named(
      Wording told, PrintedCode<C> printed, ImmutableListMultimap<String, CatalogEntry<C>> names) {
    String name = printed.name().orElse("");
    List<CatalogEntry<C>> same =
        names.get(name).stream()
            .filter(entry -> entry.code().level() == printed.code().level())
            .toList();
    return same.size() == 1
        ? Texts.of(
            "catalog.unlisted.named",
            told,
            Terms.printed(name),
            Terms.same(same.get(0).code().digits()))
        : told;
  }

  private static <C extends ClassificationCode<C>> ImmutableList<CatalogEntry<C>> siblings(
      Classification<C> list, C code) {
    return code.parent()
        .flatMap(list::find)
        .map(CatalogEntry::children)
        .orElseGet(ImmutableList::of);
  }

  private static <C extends ClassificationCode<C>> String names(ImmutableList<Listing<C>> history) {
    return history.stream()
        .map(listing -> listing.name() + " " + listing.editions())
        .collect(Collectors.joining(", "));
  }

  private static boolean isSeen(CatalogEntry<?> entry) {
    return entry.evidence().grade() == Grade.DOCUMENT;
  }
}
