package dev.yusuan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.comparison.SubjectChange.Kind;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DisclosureDiffTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Test
  void tellsWhatIsNewGoneAndChanged() {
    Disclosure before =
        expenditure(
            item("003001", "2010301", "行政运行", "100.00万元"),
            item("003001", "2010302", "一般行政管理事务", "30.00万元"),
            item("003001", "2101101", "行政单位医疗", "5.00万元"));
    Disclosure after =
        expenditure(
            item("003001", "2010301", "行政运行", "70.00万元"),
            item("003002", "2010301", "行政运行", "42.50万元"),
            item("003001", "2101101", "行政单位医疗", "5.0万元"),
            item("003001", "2120899", "其他支出", "8.00万元"));

    DisclosureDiff diff = DisclosureDiff.of(before, after);

    assertThat(diff.changes())
        .filteredOn(change -> change.measure().equals("合计"))
        .extracting(SubjectChange::subject, SubjectChange::kind)
        .containsExactly(
            tuple("2010301", Kind.CHANGED),
            tuple("2010302", Kind.GONE),
            tuple("2101101", Kind.SAME),
            tuple("2120899", Kind.NEW));
    // 70.00 + 42.50 - 100.00 = 12.50万元, 12.5 %.
    SubjectChange changed = diff.changes(Kind.CHANGED).get(0);
    assertThat(changed.difference().orElseThrow()).isEqualByComparingTo("125000");
    assertThat(changed.rate().orElseThrow()).isEqualByComparingTo("12.5");
    assertThat(diff.changes(Kind.NEW).get(0).rate()).isEmpty();
    assertThat(changed).hasToString("CHANGED EXPENDITURE 2010301 行政运行 合计: 1000000元 → 1125000元");
    assertThat(diff.changes(Kind.GONE).get(0))
        .hasToString("GONE EXPENDITURE 2010302 一般行政管理事务 合计: 300000元 → …");
    // Each in two columns.
    assertThat(diff).hasToString("2 new, 2 gone, 2 changed, 0 renamed, 2 same");
  }

  @Test
  void takesProjectsByTheirNames() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            disclosure(
                TableKind.PROJECT_EXPENDITURE,
                ImmutableList.of(project("003001", "信访 系统", "2.40万元"))),
            disclosure(
                TableKind.PROJECT_EXPENDITURE,
                ImmutableList.of(project("003002", "信访系统", "1.20万元"))));

    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.changes().get(0).rate().orElseThrow()).isEqualByComparingTo("-50");
  }

  @Test
  void comparesNoTableThatOneOfThemLacks() {
    assertThat(
            DisclosureDiff.of(
                    disclosure(
                        TableKind.PROJECT_EXPENDITURE,
                        ImmutableList.of(project("003001", "甲", "1元"))),
                    expenditure(item("003001", "2010301", "行政运行", "1元")))
                .changes())
        .isEmpty();
  }

  @Test
  void addsNoTotalsWithoutANameUp() {
    // 当年支出小计 and 支出合计 stand in the cell of the functional side only.
    Disclosure before =
        summary(
            use("当年支出小计", "80.00万元"), use("支出合计", "80.00万元"), use("", "1.00万元"), use("", "2.00万元"));
    Disclosure after = summary(use("当年支出小计", "90.00万元"), use("支出合计", "95.00万元"));

    SideBySide beside = SideBySide.of(List.of(before, after));

    assertThat(beside.subjects())
        .extracting(SubjectAmounts::name, SubjectAmounts::isSum, SubjectAmounts::amounts)
        .containsExactly(
            tuple("当年支出小计", false, amounts("800000", "900000")),
            tuple("支出合计", false, amounts("800000", "950000")));
    assertThat(beside.uncompared().rows()).isEqualTo(2);
    assertThat(beside.uncompared().tablesOfRows())
        .containsExactly(TableKind.REVENUE_EXPENDITURE_SUMMARY);
  }

  @Test
  void comparesThePartsThatBothPrint() {
    Disclosure before = expenditure(split("100.00万元", "60.00万元", "40.00万元"));
    Disclosure after = expenditure(split("100.00万元", "70.00万元", "30.00万元"));
    Disclosure whole =
        expenditure(
            new ExpenditureRow(
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
                    .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
                    .put(ExpenditureRow.TOTAL, Amount.parse("100.00万元"))
                    .build()));

    assertThat(DisclosureDiff.of(before, after).changes(Kind.CHANGED))
        .extracting(SubjectChange::measure)
        .containsExactly("基本支出/小计", "项目支出/小计");
    SideBySide other = SideBySide.of(List.of(before, whole));
    assertThat(other.subjects()).extracting(SubjectAmounts::measure).containsExactly("合计");
    assertThat(other.uncompared().columns()).containsExactly("支出预算表/基本支出/小计", "支出预算表/项目支出/小计");
  }

  @Test
  void comparesAPartWithABlankColumn() {
    Disclosure before = expenditure(split("100.00万元", "60.00万元", "40.00万元"));
    ExpenditureRow row =
        new ExpenditureRow(
            Cells.builder(ExpenditureRow.SCHEMA)
                .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
                .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
                .put(ExpenditureRow.TOTAL, Amount.parse("60.00万元"))
                .put(ExpenditureRow.BASIC, Amount.parse("60.00万元"))
                .build());
    Disclosure after =
        disclosure(
            TableKind.EXPENDITURE,
            ImmutableList.of(row),
            new PrintedColumn(ExpenditureRow.PROJECT, "项目支出"));

    assertThat(DisclosureDiff.of(before, after).changes(Kind.GONE))
        .extracting(SubjectChange::measure)
        .containsExactly("项目支出/小计");
  }

  @Test
  void saysWhatIsASumAndInWhichUnit() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            expenditure(
                item("003001", "2010301", "行政运行", "1.00万元"),
                item("003002", "2010301", "行政运行", "2.00万元"),
                item("003001", "2010302", "其他", "5万元")),
            expenditure(
                item("003001", "2010301", "行政运行", "30000元"),
                item("003001", "2010302", "其他", "6万元")));

    assertThat(diff.changes())
        .filteredOn(change -> change.measure().equals("合计"))
        .extracting(SubjectChange::isSum, SubjectChange::unit, SubjectChange::kind)
        .containsExactly(
            tuple(true, AmountUnit.YUAN, Kind.SAME),
            tuple(false, AmountUnit.TEN_THOUSAND_YUAN, Kind.CHANGED));
  }

  @Test
  void takesNothingBesideZeroAsNoChange() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            expenditure(item("003001", "2010301", "行政运行", "0.00万元")),
            expenditure(item("003001", "2010302", "其他", "5万元")));

    assertThat(diff.changes(Kind.SAME)).extracting(SubjectChange::subject).contains("2010301");
    assertThat(diff.changes(Kind.GONE)).isEmpty();
  }

  @Test
  void tellsTheTablesOfOneOnly() {
    SideBySide beside =
        SideBySide.of(
            List.of(
                disclosure(
                    TableKind.PROJECT_EXPENDITURE, ImmutableList.of(project("003001", "甲", "1元"))),
                expenditure(item("003001", "2010301", "行政运行", "1元"))));

    assertThat(beside.uncompared().tables())
        .containsExactlyInAnyOrder(TableKind.PROJECT_EXPENDITURE, TableKind.EXPENDITURE);
  }

  @Test
  void putsSeveralSideBySide() {
    SideBySide beside =
        SideBySide.of(
            List.of(
                expenditure(
                    item("003001", "2010301", "行政运行", "30.00万元"),
                    item("003002", "2010301", "行政运行", "12.00万元")),
                expenditure(item("003001", "2010301", "行政运行", "30.00万元")),
                expenditure(item("003002", "2010350", "事业运行", "1.00万元"))));

    // 30.00 + 12.00 = 42.00万元 in the first.
    assertThat(beside.subjects())
        .filteredOn(subject -> subject.measure().equals("合计"))
        .extracting(SubjectAmounts::subject, SubjectAmounts::amounts)
        .containsExactly(
            tuple("2010301", amounts("420000", "300000", "")),
            tuple("2010350", amounts("", "", "10000")));
  }

  private static ImmutableList<Optional<BigDecimal>> amounts(String... yuan) {
    return Stream.of(yuan)
        .map(
            each ->
                each.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 50)
  void twoSideBySideAreTheirDifference(
      @ForAll("disclosures") Disclosure one, @ForAll("disclosures") Disclosure other) {
    assertThat(SideBySide.of(List.of(one, other)).subjects())
        .map(SubjectAmounts::amounts)
        .isEqualTo(
            DisclosureDiff.of(one, other).changes().stream()
                .map(change -> ImmutableList.of(change.before(), change.after()))
                .toList());
  }

  @Property(tries = 50)
  void nothingChangesInTheSameDisclosure(@ForAll("disclosures") Disclosure disclosure) {
    assertThat(DisclosureDiff.of(disclosure, disclosure).changes())
        .allMatch(change -> change.kind() == Kind.SAME)
        .allMatch(change -> change.difference().orElseThrow().compareTo(BigDecimal.ZERO) == 0);
    assertThat(SideBySide.of(List.of(disclosure, disclosure)).uncompared().tables()).isEmpty();
  }

  @Property(tries = 50)
  void whatIsNewOneWayIsGoneTheOther(
      @ForAll("disclosures") Disclosure one, @ForAll("disclosures") Disclosure other) {
    DisclosureDiff there = DisclosureDiff.of(one, other);
    DisclosureDiff back = DisclosureDiff.of(other, one);

    assertThat(there.changes(Kind.NEW)).hasSameSizeAs(back.changes(Kind.GONE));
    assertThat(there.changes()).hasSameSizeAs(back.changes());
  }

  private static SummaryRow use(String name, String amount) {
    var cells = Cells.builder(SummaryRow.SCHEMA);
    if (!name.isEmpty()) {
      cells.put(SummaryRow.EXPENDITURE_ITEM, name);
    }
    return new SummaryRow(cells.put(SummaryRow.USE_AMOUNT, Amount.parse(amount)).build());
  }

  private static ExpenditureRow split(String total, String basic, String project) {
    return new ExpenditureRow(
        Cells.builder(ExpenditureRow.SCHEMA)
            .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
            .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
            .put(ExpenditureRow.TOTAL, Amount.parse(total))
            .put(ExpenditureRow.BASIC, Amount.parse(basic))
            .put(ExpenditureRow.PROJECT, Amount.parse(project))
            .build());
  }

  private static ExpenditureRow item(String unit, String function, String name, String amount) {
    return new ExpenditureRow(
        Cells.builder(ExpenditureRow.SCHEMA)
            .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
            .put(ExpenditureRow.UNIT, new UnitCode(unit))
            .put(ExpenditureRow.FUNCTION, new FunctionCode(function))
            .put(ExpenditureRow.NAME, name)
            .put(ExpenditureRow.TOTAL, Amount.parse(amount))
            .put(ExpenditureRow.BASIC, Amount.parse(amount))
            .build());
  }

  private static ProjectRow project(String unit, String name, String amount) {
    return new ProjectRow(
        Cells.builder(ProjectRow.SCHEMA)
            .put(ProjectRow.LEVEL, RowLevel.ITEM)
            .put(ProjectRow.UNIT, new UnitCode(unit))
            .put(ProjectRow.NAME, name)
            .put(ProjectRow.TOTAL, Amount.parse(amount))
            .build());
  }

  private static Disclosure summary(SummaryRow... rows) {
    return disclosure(TableKind.REVENUE_EXPENDITURE_SUMMARY, ImmutableList.copyOf(rows));
  }

  private static Disclosure expenditure(ExpenditureRow... rows) {
    return disclosure(TableKind.EXPENDITURE, ImmutableList.copyOf(rows));
  }

  private static <R extends Row> Disclosure disclosure(
      TableKind<R> kind, ImmutableList<R> rows, PrintedColumn... columns) {
    Table<R> table =
        new Table<>(
            kind,
            "",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.copyOf(columns),
            rows,
            ImmutableList.of());
    return new Disclosure(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(table),
        ImmutableList.of());
  }
}
