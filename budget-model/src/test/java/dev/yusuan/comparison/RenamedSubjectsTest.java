package dev.yusuan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.comparison.Renaming.Basis;
import dev.yusuan.comparison.SubjectChange.Kind;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamedSubjectsTest {
  /** Signs and the year alone make no other name. */
  @ParameterizedTest
  @CsvSource({
    "信访系统（二期）运维, 信访系统(二期)运维, ''",
    "“豫正通”平台, 豫正通平台, ''",
    "2023年党建经费, 2024年党建经费, ''",
    "2023年度党建工作, 党建工作, ''",
    "一、信访系统, 1.信访系统, ''",
    "ＯＡ系统, OA系统, ''",
    "干部培训, 干部培训经费, SPELLING",
    "干部培训费用, 干部培训资金, SPELLING",
    "法律顾问及诉讼费, 法律顾问和诉讼费, SPELLING"
  })
  void matchesProjectsThatAreSpelledDifferently(String one, String other, String basis) {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2023, "", project(one, "20.00万元")),
            projects(2024, "", project(other, "30.00万元")));

    assertThat(diff.changes())
        .extracting(SubjectChange::kind, change -> basis(change))
        .containsExactly(tuple(Kind.CHANGED, basis));
  }

  /** Numbers and places tell projects apart, and a year that is not the year of the budget. */
  @ParameterizedTest
  @CsvSource({
    "信访系统一期, 信访系统二期",
    "第一小学校舍维修, 第一中学校舍维修",
    "公路养护费, 农村公路养护费",
    "2022年尾款, 2023年尾款",
    "资金监管项目, 监管费",
    "项目管理费, 管理费",
    "支出绩效评价, 绩效评价",
    "法律顾问费, 审计费"
  })
  void leavesProjectsApartThatOtherWordsName(String one, String other) {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2023, "", project(one, "20.00万元")),
            projects(2025, "", project(other, "30.00万元")));

    assertThat(diff.changes()).extracting(SubjectChange::kind).containsExactly(Kind.GONE, Kind.NEW);
  }

  /** A cell may hold 32,767 characters; the work for a name grows no faster than the name. */
  @ParameterizedTest
  @CsvSource({"第, 〇, 水", "'', 〇, 水", "'', 经费, 水"})
  void comparesNamesAsLongAsACell(String start, String repeated, String end) {
    String name = start + repeated.repeat(15_000);
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2023, "甲局", project(name + end, "20.00万元")),
            projects(2024, "甲局", project("甲" + name + end, "20.00万元")));

    assertThat(diff.changes())
        .extracting(SubjectChange::kind, change -> basis(change))
        .containsExactly(tuple(Kind.RENAMED, "FIGURES"));
  }

  @Test
  void whatIsSpelledDifferentlyOnlyIsTheSame() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2024, "", project("干部培训", "20.00万元")),
            projects(2024, "", project("干部培训经费", "20.00万元")));

    assertThat(diff.changes()).extracting(SubjectChange::kind).containsExactly(Kind.SAME);
  }

  @Test
  void takesNoneOfTwoThatSayTheSame() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2024, "", project("干部培训", "20.00万元"), project("干部培训费", "30.00万元")),
            projects(2024, "", project("干部培训经费", "25.00万元")));

    assertThat(diff.changes())
        .extracting(SubjectChange::kind)
        .containsExactly(Kind.GONE, Kind.GONE, Kind.NEW);
  }

  @Test
  void aProjectOfTheSameFiguresIsRenamed() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2024, "甲局", project("智慧城市数据中枢", "445.37万元"), project("会务", "3.00万元")),
            projects(2024, "甲局", project("政务云平台", "445.37万元"), project("会务", "3.00万元")));

    assertThat(diff.changes())
        .extracting(SubjectChange::subject, SubjectChange::kind, change -> basis(change))
        .containsExactly(tuple("智慧城市数据中枢", Kind.RENAMED, "FIGURES"), tuple("会务", Kind.SAME, ""));
    assertThat(diff.changes().get(0).renaming().orElseThrow().names())
        .containsExactly("智慧城市数据中枢", "政务云平台");
  }

  /** Many projects have 50.00万元: one name has to be a part of the other too. */
  @ParameterizedTest
  @CsvSource({
    "智慧城市平台, 智慧城市一体化平台, 50.00, RENAMED",
    "农村公路养护费, 公路养护费, 50.00, RENAMED",
    "第一小学校舍维修, 第一中学校舍维修, 50.00, GONE",
    "信访系统, 信访系统二期, 50.00, GONE",
    "信访系统, 信访系统2.0, 50.00, GONE",
    "智慧城市数据中枢, 政务云平台, 50.00, GONE",
    "智慧城市一期, 智慧城市二期, 50.00, GONE",
    "智慧城市数据中枢, 政务云平台, 0.00, SAME"
  })
  void roundFiguresAreNoProof(String one, String other, String amount, Kind kind) {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2024, "甲局", project(one, amount + "万元")),
            projects(2024, "甲局", project(other, amount + "万元")));

    assertThat(diff.changes().get(0).kind()).isEqualTo(kind);
  }

  @Test
  void figuresThatTwoProjectsHaveDecideNothing() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2024, "甲局", project("智慧城市数据中枢", "445.37万元")),
            projects(2024, "甲局", project("政务云平台", "445.37万元"), project("政务网络", "445.37万元")));

    assertThat(diff.changes(Kind.RENAMED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"甲局, 乙局", "甲局, ''", "'', 甲局", "'', ''"})
  void figuresOfIssuersThatMayBeTwoDecideNothing(String one, String other) {
    DisclosureDiff diff =
        DisclosureDiff.of(
            projects(2024, one, project("智慧城市数据中枢", "445.37万元")),
            projects(2024, other, project("政务云平台", "445.37万元")));

    assertThat(diff.changes()).extracting(SubjectChange::kind).containsExactly(Kind.GONE, Kind.NEW);
  }

  @Test
  void aProjectOfTheSameCodeIsOneWhateverItCosts() {
    DisclosureDiff diff =
        DisclosureDiff.of(
            targets("410000210000000000001", "数据中枢", "50.00万元"),
            targets("410000210000000000001", "云平台", "60.00万元"));

    assertThat(diff.changes())
        .extracting(SubjectChange::kind, change -> basis(change))
        .containsExactly(tuple(Kind.CHANGED, "CODE"));
  }

  @Test
  void aClassThatIsPrintedUnderAnotherNameIsRenamed() {
    DisclosureDiff diff =
        DisclosureDiff.of(item("2080501", "归口管理的行政单位离退休"), item("2080501", "行政单位离退休"));

    assertThat(diff.changes(Kind.RENAMED))
        .extracting(SubjectChange::subject, change -> basis(change))
        .containsExactly(tuple("2080501", "CODE"));
  }

  /** No code is printed: both names are those of class 212. */
  @Test
  void aClassThatItsNameTellsIsRenamedByTheClass() {
    DisclosureDiff diff = DisclosureDiff.of(named("城乡社区支出"), named("城乡社区事务"));

    assertThat(diff.changes(Kind.RENAMED))
        .extracting(SubjectChange::subject, change -> basis(change))
        .containsExactly(tuple("212", "CLASS"));
  }

  @Test
  void severalSideBySideHaveTheirNamesEach() {
    SideBySide beside =
        SideBySide.of(
            List.of(
                projects(2023, "", project("2023年党建经费", "20.00万元")),
                projects(2024, "", project("2024年党建", "30.00万元")),
                projects(2025, "", project("2025年会务", "30.00万元"))));

    assertThat(beside.subjects()).hasSize(2);
    assertThat(beside.subjects().get(0).name(1)).isEqualTo("2024年党建");
    assertThat(beside.subjects().get(0).name(2)).isEqualTo("2023年党建经费");
  }

  private static String basis(SubjectChange change) {
    return change.renaming().map(Renaming::basis).map(Basis::name).orElse("");
  }

  private static ProjectRow project(String name, String amount) {
    return new ProjectRow(
        Cells.builder(ProjectRow.SCHEMA)
            .put(ProjectRow.LEVEL, RowLevel.ITEM)
            .put(ProjectRow.NAME, name)
            .put(ProjectRow.TOTAL, Amount.parse(amount))
            .build());
  }

  private static Disclosure projects(int year, String issuer, ProjectRow... rows) {
    return disclosure(year, issuer, TableKind.PROJECT_EXPENDITURE, ImmutableList.copyOf(rows));
  }

  private static Disclosure targets(String code, String name, String amount) {
    return disclosure(
        2024,
        "",
        TableKind.PROJECT_PERFORMANCE,
        ImmutableList.of(
            new ProjectPerformanceRow(
                Cells.builder(ProjectPerformanceRow.SCHEMA)
                    .put(ProjectPerformanceRow.LEVEL, RowLevel.ITEM)
                    .put(ProjectPerformanceRow.PROJECT, ProjectCode.parse(code))
                    .put(ProjectPerformanceRow.NAME, name)
                    .put(ProjectPerformanceRow.TOTAL, Amount.parse(amount))
                    .build())));
  }

  private static Disclosure item(String code, String name) {
    return disclosure(
        2024,
        "",
        TableKind.EXPENDITURE,
        ImmutableList.of(
            new ExpenditureRow(
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
                    .put(ExpenditureRow.FUNCTION, new FunctionCode(code))
                    .put(ExpenditureRow.NAME, name)
                    .put(ExpenditureRow.TOTAL, Amount.parse("1.00万元"))
                    .build())));
  }

  private static Disclosure named(String name) {
    return disclosure(
        2024,
        "",
        TableKind.EXPENDITURE,
        ImmutableList.of(
            new ExpenditureRow(
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.LEVEL, RowLevel.CLASS)
                    .put(ExpenditureRow.NAME, name)
                    .put(ExpenditureRow.TOTAL, Amount.parse("1.00万元"))
                    .build())));
  }

  private static <R extends Row> Disclosure disclosure(
      int year, String issuer, TableKind<R> kind, ImmutableList<R> rows) {
    Table<R> table =
        new Table<>(
            kind,
            "",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(),
            rows,
            ImmutableList.of());
    return new Disclosure(
        issuer.isEmpty() ? Optional.empty() : Optional.of(new Issuer(issuer, Optional.empty())),
        OptionalInt.of(year),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(table),
        ImmutableList.of());
  }
}
