package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The examples of the rules on names, codes and years. */
final class IdentityExamples {
  private static final String PROJECTS = "level unit name kind unit.name total";
  private static final String PERFORMANCE = "level unit project name total";

  private IdentityExamples() {}

  static List<RuleExample> examples() {
    return List.of(
        new RuleExample(
            "identity.project-twice.expenditure",
            projects("ITEM 003001 论证费 . . 40.00", "ITEM 003002 论证费 . . 40.00"),
            projects("ITEM 003001 论证费 . . 40.00", "ITEM 003001 论证费 . . 40.00")),
        new RuleExample(
            "identity.project-twice.performance",
            performance("ITEM . 419001230000000105927 论证费 40.0", "ITEM . . 咨询费 40.0"),
            performance("ITEM . 419001230000000105927 论证费 40.0", "ITEM . . 论证费 40.0")),
        new RuleExample(
            "identity.project-twice.declaration",
            declarations("ITEM 论证费 074001 5.00", "ITEM 论证费 074002 5.00"),
            declarations("ITEM 论证费 074001 5.00", "ITEM 论证费 074001 5.00")),
        new RuleExample("identity.project-names", named("综窗劳务费", "综窗劳务费"), named("综窗劳务费", "综留劳务费")),
        new RuleExample(
            "identity.project-code-names",
            performance(
                "ITEM . 419001230000000105927 论证费 40.0", "ITEM . 419001230000000105935 咨询费 40.0"),
            performance(
                "ITEM . 419001230000000105927 论证费 40.0", "ITEM . 419001230000000105927 咨询费 40.0")),
        new RuleExample(
            "identity.project-code-length",
            performance("ITEM . 419001230000000105927 论证费 40.0"),
            performance("ITEM . 41900123000000105996 论证费 40.0")),
        new RuleExample(
            "identity.unit-names",
            performance("UNIT 159002 . 平顶山市政务大数据中心 431.0", "UNIT 159002 . 平顶山市政务大数据中心 431.0"),
            performance("UNIT 159002 . 平顶山市政务大数据中心 431.0", "UNIT 159002 . 平顶山市行政服务中心 431.0")),
        new RuleExample(
            "identity.unit-names.shortened",
            performance("UNIT 003001 . 办公室（本级） 6.3", "UNIT 003001 . 办公室 6.3"),
            performance("DEPARTMENT 003 . 办公室 6.3", "DEPARTMENT 003 . 办公室管理的待分项目 6.3")),
        new RuleExample("identity.issuer", issued("焦作市政务大数据中心"), issued("焦作市行政服务中心")),
        new RuleExample("identity.issuer.shortened", issued("焦作市政务大数据中心"), issued("大数据中心")),
        new RuleExample("identity.title-year", titled("2024 年支出预算表"), titled("2023年支出预算表")),
        new RuleExample("wording.series-unit", series("52.10"), series("521,000.00")));
  }

  private static Disclosure series(String amount) {
    return Disclosures.parse(
            "# 财政拨款收入（历年）\n\n单位：亿元\n\n年度\t财政拨款收入\n2022\t50.30\n2023\t" + amount + "\n2024\t51.70\n")
        .disclosure();
  }

  static Disclosure projects(String... rows) {
    return Sheets.disclosure(Sheets.table(TableKind.PROJECT_EXPENDITURE, PROJECTS, rows));
  }

  static Disclosure performance(String... rows) {
    return Sheets.disclosure(Sheets.table(TableKind.PROJECT_PERFORMANCE, PERFORMANCE, rows));
  }

  private static Disclosure declarations(String... rows) {
    return Sheets.disclosure(
        Sheets.table(TableKind.PROJECT_DECLARATION, "level name unit thisYear", rows));
  }

  /** One project of one amount in both tables. */
  static Disclosure named(String budgeted, String measured) {
    return Sheets.disclosure(
        Sheets.table(
            TableKind.PROJECT_EXPENDITURE,
            PROJECTS,
            "ITEM . " + budgeted + " 其他运转类 平顶山市政务大数据中心 211.04"),
        Sheets.table(
            TableKind.PROJECT_PERFORMANCE,
            PERFORMANCE,
            "UNIT 159002 . 平顶山市政务大数据中心 211.0",
            "ITEM . 410400230000000008044 " + measured + " 211.0"));
  }

  static Disclosure issued(String head) {
    return disclosure("2024年支出预算表", head);
  }

  static Disclosure titled(String title) {
    return disclosure(title, "焦作市政务大数据中心");
  }

  private static Disclosure disclosure(String title, String head) {
    Table<?> plain = Sheets.table(TableKind.EXPENDITURE, "level name total", "TOTAL 合计 1.00");
    Table<?> table = plain.toBuilder().title(title).issuer(head).asPrinted();
    return new Disclosure(
        Optional.of(new Issuer("焦作市政务大数据中心", Optional.empty())),
        OptionalInt.of(2024),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(table),
        ImmutableList.of());
  }
}
