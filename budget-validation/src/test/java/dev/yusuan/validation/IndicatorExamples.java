package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;

/** The examples of the rules on indicators. */
final class IndicatorExamples {
  private IndicatorExamples() {}

  static List<RuleExample> examples() {
    return List.of(
        of("rate-without-percent", "电话接通率 ≥70%", "电话接通率 ≥70"),
        of("rate-without-number", "系统维护及时率 100%", "系统维护及时率 及时"),
        of("count-with-percent", "工程安全事故发生的次数 0次", "工程安全事故发生的次数 100%"),
        of("bound-never-missed", "宣传文案合格率 ≥95%", "宣传文案合格率 ≤100%"),
        of("share-above-whole", "宣传文案合格率 100%", "宣传文案合格率 ≥110%"),
        of("improvement-bounded-above", "促进社会经济发展 ≥90%", "促进社会经济发展 ≤100%"),
        of("without-value", "召开会议次数 ≥3次", "召开会议次数 ."),
        of("without-name", "召开会议次数 ≥3次", ". ≥3次"),
        of("value-repeats-name", "社会满意度 ≥95%", "社会满意度 社会满意度"),
        new RuleExample(
            "indicator.value-without-unit",
            outputs("委办局调研数量 ≥8次", "委办局调研数量 ≥11次"),
            outputs("委办局调研数量 ≥8次", "委办局调研数量 ≥11")),
        new RuleExample(
            "indicator.units-differ",
            outputs("委办局调研数量 ≥8次", "委办局调研数量 ≥11次"),
            outputs("委办局调研数量 ≥8次", "委办局调研数量 ≥11个")),
        new RuleExample(
            "indicator.project-without-indicators",
            Sheets.disclosure(project("49.9", "应急演练 ≥2次")),
            Sheets.disclosure(project("49.9"))),
        new RuleExample(
            "indicator.cost-within-funds",
            Sheets.disclosure(costs("1.30", "政府信息公开工作所必需的经费 ≤1.3万 . .")),
            Sheets.disclosure(costs("1.40", "政府信息公开工作所必需的经费 ≤1.3万 . ."))));
  }

  private static RuleExample of(String id, String holds, String fails) {
    return new RuleExample("indicator." + id, outputs(holds), outputs(fails));
  }

  /** One project with indicators of output: name and target. */
  static Disclosure outputs(String... indicators) {
    return Sheets.disclosure(project("10.0", indicators));
  }

  static Table<?> project(String funds, String... indicators) {
    String[] rows = new String[indicators.length + 1];
    rows[0] = "ITEM 410800220000000035869 信息采集加工费 " + funds + " . . 410800220000000035869";
    for (int i = 0; i < indicators.length; i++) {
      rows[i + 1] = ". . . . " + indicators[i] + " 410800220000000035869";
    }
    return Sheets.table(
        TableKind.PROJECT_PERFORMANCE,
        "level project name total output.name output.target indicatorsOf",
        rows);
  }

  /** One project with indicators of cost and output: name and target of each. */
  static Table<?> costs(String funds, String... indicators) {
    String[] rows = new String[indicators.length + 1];
    rows[0] = "ITEM 410800220000000035873 政府信息公开工作经费 " + funds + " . . . . .";
    for (int i = 0; i < indicators.length; i++) {
      rows[i + 1] = ". . . . " + indicators[i] + " 410800220000000035873";
    }
    return Sheets.table(
        TableKind.PROJECT_PERFORMANCE,
        "level project name total cost.name cost.target output.name output.target indicatorsOf",
        rows);
  }
}
