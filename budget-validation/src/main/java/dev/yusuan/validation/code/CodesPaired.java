package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.EconomicMapping;
import dev.yusuan.catalog.EconomicMapping.Pairing;
import dev.yusuan.catalog.Evidence.Grade;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the two economic codes of a row may stand together. Which kind of unit it is, no
 * disclosure says in its tables, so a pair of either kind is right.
 *
 * @param firm whether to look at departmental codes all of whose pairs were seen in documents, or
 *     at the others
 */
record CodesPaired(boolean firm) implements CatalogQuestion {

  @Override
  public Stream<Fact> ask(Checking checking, Catalog catalog) {
    EconomicMapping mapping = catalog.economicMapping();
    return rows(checking.disclosure()).stream()
        .filter(row -> isFirm(mapping.pairings(row.department().code())) == firm)
        .map(row -> fact(row, mapping, catalog));
  }

  private static Fact fact(Row row, EconomicMapping mapping, Catalog catalog) {
    ImmutableList<Pairing> known = mapping.pairings(row.department().code());
    return Fact.of(
        mapping.find(row.department().code(), row.government().code()).isPresent(),
        known.isEmpty(),
        ImmutableList.of(row.government().cell(), row.department().cell()),
        () -> unknown(row, known, catalog));
  }

  private static boolean isFirm(ImmutableList<Pairing> known) {
    return !known.isEmpty()
        && known.stream().allMatch(pairing -> pairing.evidence().grade() == Grade.DOCUMENT);
  }

  private static Wording unknown(Row row, ImmutableList<Pairing> known, Catalog catalog) {
    Wording fact =
        Texts.of(
            "catalog.pair.unknown",
            row.department().place(),
            Terms.same(row.department().code().digits()),
            Terms.same(row.government().code().digits()),
            Terms.edition(catalog));
    if (known.isEmpty()) {
      return Texts.of("catalog.pair.none", fact);
    }
    Wording partners =
        new Wording(
            known.stream().map(pair -> tell(pair).chinese()).collect(Collectors.joining("；")),
            known.stream().map(pair -> tell(pair).english()).collect(Collectors.joining("; ")));
    return Texts.of("catalog.pair.others", fact, partners);
  }

  private static Wording tell(Pairing pairing) {
    return Texts.of(
        "catalog.pair",
        Terms.same(pairing.government().digits()),
        Terms.evidence(pairing.evidence()));
  }

  /** The rows that print both codes as 款; a 类 is paired with nothing. */
  private static List<Row> rows(Disclosure disclosure) {
    List<Row> rows = new ArrayList<>();
    for (Table<?> table : disclosure.tables()) {
      ImmutableMap<Integer, PrintedCode<GovernmentEconomicCode>> governmental =
          CodeKind.GOVERNMENTAL.byRow(table);
      for (PrintedCode<DepartmentEconomicCode> department :
          CodeKind.DEPARTMENTAL.printedIn(table)) {
        PrintedCode<GovernmentEconomicCode> government = governmental.get(department.row());
        if (government != null && isPaired(department.code()) && isPaired(government.code())) {
          rows.add(new Row(department, government));
        }
      }
    }
    return rows;
  }

  private static boolean isPaired(ClassificationCode<?> code) {
    return code.level() > 1;
  }

  private record Row(
      PrintedCode<DepartmentEconomicCode> department,
      PrintedCode<GovernmentEconomicCode> government) {}
}
