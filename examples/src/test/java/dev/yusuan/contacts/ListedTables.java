package dev.yusuan.contacts;

import static dev.yusuan.contacts.Invented.AREA;
import static dev.yusuan.contacts.Invented.LOCAL;
import static dev.yusuan.contacts.Invented.LONG_LOCAL;
import static dev.yusuan.contacts.Invented.MOBILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tables that name persons, as texts print them whose columns are parted in one way or another. */
final class ListedTables {
  /** Stand for the persons. */
  private static final String FIRST = "N";

  private static final String SECOND = "M";
  private static final String NUMBER = AREA + "-" + LOCAL;
  private static final int NARROW = 20;

  /** How the cells of a line are joined, by what parts them. */
  private static final ImmutableMap<String, Form> FORMS =
      ImmutableMap.<String, Form>builder()
          .put("tabs", parted("\t"))
          .put("commas", parted(","))
          .put("wide commas", parted("，"))
          .put("commas and blanks", parted(", "))
          .put("list commas", parted("、"))
          .put("semicolons", parted(";"))
          .put("slashes", parted(" / "))
          .put("bars", parted(" | "))
          .put("bars around", cells -> "|" + String.join("|", cells) + "|")
          .put("quotes", cells -> "\"" + String.join("\",\"", cells) + "\"")
          .put("a blank", parted(" "))
          .put("a wide blank", parted("　"))
          .put("four blanks", parted("    "))
          .put(
              "columns",
              cells -> cells.stream().map(ListedTables::padded).collect(Collectors.joining()))
          .put("lines", parted("\n"))
          .buildOrThrow();

  /** Those that may print all rows in one line. */
  private static final ImmutableList<String> IN_ONE_LINE =
      ImmutableList.of("tabs", "commas", "wide commas", "a blank", "a wide blank", "four blanks");

  /** Where a table stands in a document. */
  private static final ImmutableList<String> DOCUMENTS =
      ImmutableList.of(
          "%s\n",
          "2024年某单位预算\n\n%s\n",
          "# 2024年某单位预算\n\n说明：如下。\n%s\n\n以上。\n",
          "2024年某单位预算\n\n某表\n%s\n",
          "2024年某单位预算\n\n一、单位概况\n%s\n二、其他\n说明。\n");

  private interface Form {
    String line(List<String> cells);
  }

  private ListedTables() {}

  private static Form parted(String separator) {
    return cells -> String.join(separator, cells);
  }

  /** A cell with blanks behind it, as a text of columns prints it. */
  private static String padded(String cell) {
    int width = cell.codePoints().map(c -> c > 0xFF ? 2 : 1).sum();
    return cell + " ".repeat(Math.max(2, NARROW - width));
  }

  /**
   * Documents by what they print: each table in each form, of all persons and in all places, or of
   * some persons in one place.
   */
  static ImmutableMap<String, String> documents(boolean inAllPlaces) {
    ImmutableMap.Builder<String, String> documents = ImmutableMap.builder();
    List<UnaryOperator<String>> persons =
        List.of(
            cell -> cell.replace(FIRST, Invented.NAME).replace(SECOND, Invented.SHORT_NAME),
            cell -> cell.replace(FIRST, Invented.LONG_NAME).replace(SECOND, Invented.OTHER_NAME));
    for (UnaryOperator<String> named : persons) {
      for (ImmutableList<ImmutableList<String>> table : tables()) {
        List<List<String>> rows =
            table.stream().map(row -> row.stream().map(named).toList()).toList();
        texts(rows)
            .forEach(
                (form, text) -> {
                  int some = (table + form).length();
                  boolean other = persons.indexOf(named) == some % persons.size();
                  for (int i = 0; i < DOCUMENTS.size(); i++) {
                    if (!inAllPlaces && (other || i != some % DOCUMENTS.size())) {
                      continue;
                    }
                    String what = rows + " by " + form + " in document " + i;
                    documents.put(what, DOCUMENTS.get(i).formatted(text));
                  }
                });
      }
    }
    return documents.buildOrThrow();
  }

  private static Map<String, String> texts(List<List<String>> rows) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    FORMS.forEach(
        (name, form) -> {
          List<String> lines = new ArrayList<>(rows.stream().map(form::line).toList());
          if (name.equals("bars around")) {
            lines.add(1, "|" + "---|".repeat(rows.get(0).size()));
          }
          texts.put(name, String.join("\n", lines));
          if (IN_ONE_LINE.contains(name)) {
            List<String> all = rows.stream().flatMap(List::stream).toList();
            texts.put(name + " in one line", form.line(all));
          }
        });
    return texts.buildOrThrow();
  }

  private static ImmutableList<ImmutableList<ImmutableList<String>>> tables() {
    return ImmutableList.<ImmutableList<ImmutableList<String>>>builder()
        .addAll(whole())
        .addAll(withBlanks())
        .addAll(withFigures())
        .build();
  }

  private static ImmutableList<ImmutableList<ImmutableList<String>>> whole() {
    return ImmutableList.of(
        table(row("项目名称", "联系人", "联系电话"), row("某项目", FIRST, NUMBER)),
        table(row("联系人", "联系电话"), row(FIRST, NUMBER)),
        table(row("序号", "姓名", "手机"), row("1", FIRST, MOBILE)),
        table(row("单位", "法定代表人", "传真"), row("某局", FIRST, LOCAL)),
        table(row("姓名", "职务", "电话"), row(FIRST, "科长", NUMBER), row(SECOND, "科员", LOCAL)),
        table(row("单位", "负责人"), row("某局", FIRST)),
        table(row("姓名"), row(FIRST)),
        table(row("联系人"), row(FIRST), row(SECOND)),
        table(row("项目名称", "项目负责人"), row("某项目", FIRST), row("又一项目", SECOND)),
        table(row("序号", "单位", "填表人", "填表日期"), row("1", "某局", FIRST, "2024-01-05")),
        table(row("姓名", "出生年月", "职务"), row(FIRST, "1980年1月", "局长"), row(SECOND, "1985年5月", "副局长")),
        table(
            row("姓名", "性别", "职务", "办公电话", "手机"),
            row(FIRST, "男", "主任", LOCAL, MOBILE),
            row(SECOND, "女", "副主任", LONG_LOCAL, MOBILE)),
        table(row("项目名称", "项目负责人", "联系电话"), row("甲项目", "N、M", NUMBER + "、" + LOCAL)),
        table(
            row("项目名称", "实施单位", "联系人及电话"),
            row("甲项目", "某局", "N " + LOCAL),
            row("乙项目", "某院", "M" + MOBILE)),
        table(row("填报单位", "填表人", "审核人", "填报日期"), row("某局", FIRST, SECOND, "2024-01-02")));
  }

  private static ImmutableList<ImmutableList<ImmutableList<String>>> withBlanks() {
    return ImmutableList.of(
        table(row("单位名称", "负责人", "备注"), row("某局", FIRST, ""), row("某院", SECOND, "兼")),
        table(row("联系人", "手机"), row(FIRST, ""), row(SECOND, MOBILE)),
        table(row("项目名称", "联系人", "联系电话"), row("", "", ""), row("某项目", FIRST, NUMBER)),
        table(
            row("序号", "单位", "联系电话", "联系人", "备注"),
            row("1", "某局", NUMBER, FIRST, ""),
            row("2", "某院", LOCAL, SECOND, "无")),
        table(
            row("单位名称", "财务负责人", "填表人", "联系方式"),
            row("某局", FIRST, SECOND, LONG_LOCAL),
            row("某院", "—", FIRST, MOBILE)),
        table(
            row("项目", "责任人", "完成时限"),
            row("合计", "", ""),
            row("培训", FIRST, "2024年6月"),
            row("会议", SECOND, "2024年12月")),
        table(
            row("类别", "名称", "法定代表人", "电话", "传真", "地址"),
            row("企业", "某公司", FIRST, NUMBER, LOCAL, "某路1号"),
            row("事业", "某院", SECOND, LOCAL, "", "某路2号")));
  }

  private static ImmutableList<ImmutableList<ImmutableList<String>>> withFigures() {
    return ImmutableList.of(
        table(row("项目", "负责人", "金额"), row("某项目", FIRST, "5.00")),
        table(row("负责人", "金额"), row(FIRST, "5.00")),
        table(row("单位", "联系人", "金额", "备注"), row("某局", FIRST, "5.00", "无")),
        table(
            row("序号", "项目名称", "负责人", "联系电话", "金额（万元）"),
            row("1", "某项目", FIRST, NUMBER, "5.00"),
            row("2", "又一项目", SECOND, LOCAL, "6.00"),
            row("", "合计", "", "", "11.00")),
        table(row("部门", "人数", "负责人"), row("办公室", "12", FIRST), row("财务科", "8", SECOND)),
        table(row("指标", "目标值", "责任人"), row("接听次数", "≥5次", FIRST), row("满意度", "≥90%", SECOND)),
        table(
            row("功能科目", "科目名称", "合计", "项目负责人"),
            row("2010301", "行政运行", "100.00", FIRST),
            row("2010302", "一般行政管理事务", "20.00", SECOND)));
  }

  @SafeVarargs
  private static ImmutableList<ImmutableList<String>> table(ImmutableList<String>... rows) {
    ImmutableList.Builder<ImmutableList<String>> table = ImmutableList.builder();
    for (ImmutableList<String> row : rows) {
      table.add(row);
    }
    return table.build();
  }

  private static ImmutableList<String> row(String... cells) {
    return ImmutableList.copyOf(cells);
  }
}
