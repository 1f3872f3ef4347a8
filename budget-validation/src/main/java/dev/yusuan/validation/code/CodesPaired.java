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
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the two economic codes of a row may stand together. Which kind of unit it is, no
 * disclosure says in its tables, so a pair of either kind is right.
 *
 * @param firm whether to look at departmental codes all of whose pairs were seen in documents, or
 *     at the others
 */
record CodesPaired(boolean firm) implements CatalogRule.Question {

  @Override
  public ImmutableList<Check> ask(Disclosure disclosure, Catalog catalog, Wording demand) {
    EconomicMapping mapping = catalog.economicMapping();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Row row : rows(disclosure)) {
      ImmutableList<Pairing> known = mapping.pairings(row.department().code());
      if (isFirm(known) == firm) {
        boolean pairs = mapping.find(row.department().code(), row.government().code()).isPresent();
        Wording message = pairs ? demand : unknown(row, known, catalog);
        ImmutableList<CellPath> cells =
            ImmutableList.of(row.government().cell(), row.department().cell());
        checks.add(
            known.isEmpty()
                ? new FactCheck(Verdict.NOT_CHECKED, cells, message)
                : FactCheck.of(pairs, cells, message));
      }
    }
    return checks.build();
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
