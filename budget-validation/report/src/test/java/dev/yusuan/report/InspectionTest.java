package dev.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.inspection.Answer;
import dev.yusuan.report.inspection.Inspection;
import dev.yusuan.report.inspection.InspectionCells;
import dev.yusuan.report.inspection.InspectionItem.Source;
import dev.yusuan.report.inspection.InspectionLine;
import dev.yusuan.report.inspection.Noted;
import dev.yusuan.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class InspectionTest {
  private static final String WITHOUT_UNIT =
      """
      某局2024年部门预算
      2024年部门支出预算表
      科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
      \t\t合计\t30.00\t18.00\t12.00
      2010301\t001001\t行政运行\t30.00\t18.00\t12.00
      """;

  @Test
  void answersWithWhatWasFoundAndWhere() throws IOException {
    Inspection sheet = sheet(Pages.sample().replace(Pages.TOTAL, Pages.WRONG_TOTAL));

    assertThat(line(sheet, "revenue-table").answer()).isEqualTo(Answer.YES);
    assertThat(line(sheet, "revenue-table").noted())
        .containsExactly(new Noted("“2024年单位收入预算表”，2行", ""));
    // 本年收入合计 of 收入预算表 is printed as 2,763.26 for 2,753.26 in line 62.
    InspectionLine sums = line(sheet, "sums");
    assertThat(sums.answer()).isEqualTo(Answer.NO);
    assertThat(sums.noted().get(0).place()).isEqualTo("第62行第4格");
    assertThat(sums.noted().get(0).text()).contains("2,763.26");
    assertThat(line(sheet, "balance").answer()).isEqualTo(Answer.YES);
    assertThat(line(sheet, "signs").answer()).isEqualTo(Answer.YES);
  }

  @Test
  void leavesOpenWhatNothingDecides() {
    Inspection sheet = sheet(WITHOUT_UNIT);

    assertThat(line(sheet, "expenditure-table").answer()).isEqualTo(Answer.OPEN);
    assertThat(line(sheet, "revenue-table").answer()).isEqualTo(Answer.NO);
    assertThat(line(sheet, "balance").answer()).isEqualTo(Answer.OPEN);
  }

  @Test
  void anAmountThatCannotBeReadIsDamage() {
    Inspection sheet = sheet(WITHOUT_UNIT.replace("30.00", "3O.00").replace("科目编码", "单位：万元\n科目编码"));

    assertThat(line(sheet, "legible").answer()).isEqualTo(Answer.NO);
    assertThat(line(sheet, "legible").noted().get(0).text()).contains("3O.00");
  }

  @Test
  void eachRuleAnswersOneItemAndEachItemAsksForRulesThatThereAre() {
    List<InspectionLine> lines = sheet("你好\n").lines();
    List<String> rules =
        Validator.standard().rules().stream().map(rule -> rule.description().id()).toList();
    for (String rule : rules) {
      assertThat(lines.stream().filter(line -> asks(line, rule)).map(line -> line.item().id()))
          .as(rule)
          .hasSize(1);
    }
    for (InspectionLine line : lines) {
      if (line.item().source() == Source.RULES) {
        assertThat(rules).as(line.item().id()).anyMatch(rule -> asks(line, rule));
      }
    }
  }

  private static boolean asks(InspectionLine line, String rule) {
    return line.item().source() == Source.RULES && line.item().asksFor(rule);
  }

  @Test
  void isAPageAndCells() throws IOException {
    ReportedDocument document =
        Pages.document(Pages.sample().replace(Pages.TOTAL, Pages.WRONG_TOTAL));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.writeInspection(document, Locale.CHINESE, out);
    Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));

    assertThat(page.title()).isEqualTo("济源产城融合示范区管理委员会办公室（本级）2024年预算：检查表");
    assertThat(page.select("table.inspection thead th").eachText())
        .containsExactly("类别", "检查内容", "是/否", "发现", "依据");
    assertThat(page.select("tr:has(.answer-1)").text()).contains("第62行第4格", "2,763.26");
    assertThat(InspectionCells.header(Locale.CHINESE))
        .containsExactly("序号", "类别", "检查内容", "是/否", "发现", "所在位置", "依据");
    assertThat(InspectionCells.lines(Inspection.of(document, Locale.CHINESE), Locale.CHINESE))
        .anySatisfy(cells -> assertThat(cells).contains("各表之内，合计等于各行、各栏之和", "否", "第62行第4格"));
  }

  private static Inspection sheet(String text) {
    return Inspection.of(Pages.document(text), Locale.CHINESE);
  }

  private static InspectionLine line(Inspection sheet, String id) {
    return sheet.lines().stream()
        .filter(line -> line.item().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
