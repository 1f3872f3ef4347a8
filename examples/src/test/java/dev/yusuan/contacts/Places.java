package dev.yusuan.contacts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Small documents of two forms, with places where a text of any kind may stand. */
final class Places {
  private static final Pattern PLACE = Pattern.compile("\\[[a-z-]{1,20}]");

  /** Of a unit in 2024; its sums are wrong, so that findings quote the rows. */
  private static final String UNIT =
      """
      某市某局2024年单位预算[heading]

      ## 一、主要职责[section]

      [paragraph]

      [title]2024年项目支出预算表

      单位名称：某市某局[issuer]

      单位：万元

      单位代码\t单位（项目）名称\t项目类型\t合计\t本年拨款\t\t\t上年结转结余\t\t\t财政专户管理资金\t单位资金
      \t\t\t\t一般公共预算\t政府性基金预算\t国有资本经营预算\t一般公共预算\t政府性基金预算\t国有资本经营预算\t\t
      \t\t合计\t9.00\t5.00[amount]
      003001\t某市某局\t\t8.00\t5.00
      003001\t系统维护[name]\t其他运转类[type]\t5.00\t4.00\t\t\t\t\t\t\t\t[unplaced]
      [row]
      注：尾数有误差。[note]

      2024年度单位预算项目绩效目标表

      单位编码（项目编号）\t项目单位（项目名称）\t项目金额（万元）\t\t\t\t绩效目标
      \t\t\t\t\t\t成本指标\t\t产出指标\t\t效益指标\t\t满意度指标
      \t\t资金总额\t政府预算资金\t财政专户管理资金\t单位资金\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值
      003001\t某市某局\t5.0\t5.0
      419001230000000105927\t系统维护[name]\t5.0\t6.0\t\t\t\t\t系统维护次数[indicator]\t≥5次[target]

      某表

      事项\t数额\t备注
      甲\t1.00\t[cell]
      [block]

      ## 二、名词解释

      项目支出：[term]
      """;

  /** Of a department in 2020, with a declaration of a project. */
  private static final String DEPARTMENT =
      """
      某市某局2020年部门预算

      2020年部门支出总体情况表

      单位：万元

      科目编码\t\t\t单位代码\t单位（科目名称）\t总计\t基本支出\t\t\t\t项目支出
      类\t款\t项\t\t\t\t小计\t工资福利支出\t公用经费\t对个人和家庭的补助\t小计\t一般性项目\t专项资金
      \t\t\t\t合计\t5.0\t\t\t\t\t5.0\t5.0

      某市某局支出项目绩效目标表

      (2020 年)

      项目名称\t某项目[project]
      单位编码\t074001\t资金用途\t业务类
      [field]
      项目本年度金额\t5.00
      项目概况\t由某科实施。[description]
      一级指标\t二级指标\t三级指标\t目标值
      产出目标\t数量\t接听次数[sheet-indicator]\t≥5次
      [sheet-row]
      """;

  /** Of a unit, with columns of contacts. */
  private static final String CONTACTS =
      """
      某市某局2024年单位预算

      2024年项目支出预算表

      单位：万元

      单位代码\t单位（项目）名称\t项目类型\t合计\t本年拨款\t联系人\t联系电话
      \t\t合计\t9.00\t5.00
      003001\t某市某局\t\t8.00\t5.00
      003001\t系统维护\t其他运转类\t5.00\t4.00
      [contact-row]
      """;

  private static final ImmutableMap<String, String> TEXTS_OF_UNIT =
      ImmutableMap.<String, String>builder()
          .put("[heading]", " %s")
          .put("[section]", " %s")
          .put("[paragraph]", "%s")
          .put("[title]", "%s ")
          .put("[issuer]", " %s")
          .put("[amount]", " %s")
          .put("[name]", " %s")
          .put("[type]", " %s")
          .put("[unplaced]", "%s")
          .put("[note]", " %s")
          .put("[indicator]", " %s")
          .put("[target]", " %s")
          .put("[cell]", "%s")
          .put("[term]", "%s")
          .buildOrThrow();

  private static final ImmutableMap<String, String> TEXTS_OF_DEPARTMENT =
      ImmutableMap.of(
          "[project]", " %s", "[field]", "%s", "[description]", " %s", "[sheet-indicator]", " %s");

  private Places() {}

  /** A document for each place in which a text may stand, by the name of the place. */
  static ImmutableMap<String, String> ofText(String text) {
    ImmutableMap.Builder<String, String> documents = ImmutableMap.builder();
    TEXTS_OF_UNIT.forEach(
        (place, form) -> documents.put(place, fill(UNIT, ImmutableMap.of(place, form), text)));
    TEXTS_OF_DEPARTMENT.forEach(
        (place, form) ->
            documents.put(place, fill(DEPARTMENT, ImmutableMap.of(place, form), text)));
    return documents.buildOrThrow();
  }

  /** The documents with a text in all places at once but the title, which tells the kind. */
  static ImmutableList<String> withEverywhere(String text) {
    Map<String, String> ofUnit = new HashMap<>(TEXTS_OF_UNIT);
    ofUnit.remove("[title]");
    return ImmutableList.of(fill(UNIT, ofUnit, text), fill(DEPARTMENT, TEXTS_OF_DEPARTMENT, text));
  }

  /** A document for each place in which lines of cells may stand. */
  static ImmutableMap<String, String> ofLines(String lines) {
    return ImmutableMap.of(
        "[row]", fill(UNIT, "[row]", lines),
        "[contact-row]", fill(CONTACTS, "[contact-row]", lines),
        "[block]", fill(UNIT, "[block]", lines),
        "[paragraph]", fill(UNIT, "[paragraph]", lines),
        "[field]", fill(DEPARTMENT, "[field]", lines),
        "[sheet-row]", fill(DEPARTMENT, "[sheet-row]", lines));
  }

  /** The document of a unit without anything of a person. */
  static String unit() {
    return fill(UNIT, "[paragraph]", "某市某局负责某项工作。");
  }

  private static String fill(String document, String place, String text) {
    return fill(document, ImmutableMap.of(place, "%s"), text);
  }

  private static String fill(String document, Map<String, String> places, String text) {
    StringBuilder filled = new StringBuilder();
    for (String line : document.split("\n", -1)) {
      String with = line;
      for (Map.Entry<String, String> place : places.entrySet()) {
        with = with.replace(place.getKey(), place.getValue().replace("%s", text));
      }
      with = PLACE.matcher(with).replaceAll("");
      if (!with.isEmpty() || !line.startsWith("[")) {
        filled.append(with).append('\n');
      }
    }
    return filled.toString();
  }
}
