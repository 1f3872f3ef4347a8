package dev.yusuan.validation.code;

import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.Classification;
import dev.yusuan.catalog.Evidence.Grade;
import dev.yusuan.catalog.Listing;
import dev.yusuan.catalog.NameComparison;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.stream.Stream;

/**
 * Whether printed names are those that the edition gives for their codes, but for harmless
 * variants.
 *
 * @param kind the classification
 * @param firm whether to look at codes whose name was seen in a document, or at the others
 * @param <C> the kind of code
 */
record NamesAgree<C extends ClassificationCode<C>>(CodeKind<C> kind, boolean firm)
    implements CatalogQuestion {

  @Override
  public Stream<Fact> ask(Checking checking, Catalog catalog) {
    Classification<C> list = kind.classification().apply(catalog);
    return checking.once(kind).stream()
        .filter(printed -> printed.name().isPresent())
        .flatMap(
            printed ->
                list
                    .find(printed.code())
                    .filter(entry -> (entry.evidence().grade() == Grade.DOCUMENT) == firm)
                    .map(entry -> fact(printed, entry, catalog, list))
                    .stream());
  }

  private Fact fact(
      PrintedCode<C> printed, CatalogEntry<C> entry, Catalog catalog, Classification<C> list) {
    return Fact.of(
        agrees(printed.name().orElseThrow(), entry),
        printed.cellAndName().reverse(),
        () -> differs(printed, entry, catalog, list));
  }

  private boolean agrees(String printed, CatalogEntry<C> entry) {
    return printed.equals(entry.name())
        || Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
            .flatMap(name -> forms(name, entry))
            .anyMatch(official -> NameComparison.of(printed, official).agrees());
  }

  /**
   * A name, and the name with that of the entry above it in brackets: so some systems print items
   * that many 款 share, such as 事业运行.
   */
  private Stream<String> forms(String name, CatalogEntry<C> entry) {
    return Stream.concat(
        Stream.of(name), entry.parent().stream().map(above -> name + "（" + above.name() + "）"));
  }

  private Wording differs(
      PrintedCode<C> printed, CatalogEntry<C> entry, Catalog catalog, Classification<C> list) {
    String name = printed.name().orElse("");
    Wording fact =
        Texts.of(
            "catalog.name.differs",
            printed.place(),
            Terms.same(entry.code().digits()),
            Terms.printed(name),
            Terms.edition(catalog),
            Terms.same(entry.name()),
            Terms.evidence(entry.evidence()));
    return list.history(entry.code()).stream()
        .filter(listing -> NameComparison.of(name, listing.name()).agrees())
        .findFirst()
        .map(Listing::editions)
        .map(editions -> Texts.of("catalog.name.elsewhere", fact, Terms.same(editions)))
        .orElse(fact);
  }
}
