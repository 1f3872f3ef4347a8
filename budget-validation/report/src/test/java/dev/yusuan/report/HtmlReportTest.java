package dev.yusuan.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.yusuan.report.content.IndexEntry;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.view.Texts;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.validation.result.Outcome.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  @Test
  void tellsWhatTheDocumentIsAndItsTotals() throws IOException {
    Document page = Pages.page(Pages.sample());

    assertThat(page.title()).isEqualTo("济源产城融合示范区管理委员会办公室（本级）2024年预算审核报告");
    assertThat(page.select("dl.facts").text()).contains("单位预算", "003001", "budgets/a.txt");
    assertThat(page.select("dl.totals").text())
        .contains("收入总计 2,753.26万元", "支出总计 2,753.26万元", "“三公”经费 35.00万元");
  }

  @Test
  void marksTheWrongCellAndPutsTheRightValueBesideIt() throws IOException {
    Document page = Pages.page(Pages.sample().replace(Pages.TOTAL, Pages.WRONG_TOTAL));

    Element finding = page.select("article.finding.error").first();
    assertThat(finding.select(".place").first().text()).isEqualTo("第62行第4格");
    assertThat(finding.select(".message").text()).contains("2,763.26 ≠ ", "2,753.26");
    Element cell = finding.select("td.whole").first();
    assertThat(cell.select("mark").text()).isEqualTo("2,763.26");
    assertThat(cell.select("ins").text()).isEqualTo("应为 2,753.26");
    // The row below it is the part that the total adds up.
    assertThat(finding.select("td.part").text()).isEqualTo("+ 2,753.26");
    assertThat(finding.select("table.excerpt thead").text()).contains("本年收入 / 合计");
    assertThat(finding.select("td.code").text()).isEqualTo("003001");
    assertThat(finding.select(".followers code").eachText())
        .containsExactlyInAnyOrder("revenue.total.sum", "revenue.this-year.sum");
    assertThat(page.select(".verdict.errors").text()).contains("发现错误1处");
  }

  @Test
  void everyFindingIsReachedByALink() throws IOException {
    Document page = Pages.page(Pages.sample().replace(Pages.TOTAL, Pages.WRONG_TOTAL));

    List<String> findings = page.select("article.finding, .followers li").eachAttr("id");
    List<String> links = page.select("a").eachAttr("href");
    assertThat(findings).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    assertThat(links).containsAll(findings.stream().map(id -> "#" + id).toList());
    assertThat(page.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .containsAll(links.stream().map(link -> link.substring(1)).toList());
  }

  @Test
  void theLedgerHasEveryRuleThatWasNotChecked() throws IOException {
    ReportedDocument document = Pages.document(Pages.sample());
    Document page = Jsoup.parse(Pages.html(document, Locale.ENGLISH));

    assertThat(page.select("section[aria-labelledby=ledger] code").eachText())
        .containsExactlyInAnyOrderElementsOf(
            document.report().outcomes().stream()
                .filter(
                    outcome ->
                        outcome.status() == Status.NOT_CHECKED
                            || outcome.status() == Status.NOT_APPLICABLE)
                .map(outcome -> outcome.rule().id())
                .toList());
  }

  @Test
  void chartsShowTheFiguresOfTheTables() throws IOException {
    Document page = Pages.page(Pages.sample());

    assertThat(bars(page, "chart-revenue"))
        .containsExactly("本年收入/一般公共预算 2,155.16 78.3%", "本年收入/政府性基金 598.10 21.7%");
    assertThat(bars(page, "chart-functions"))
        .containsExactly(
            "201 一般公共服务支出 1,664.46 60.5%",
            "212 城乡社区事务支出 598.10 21.7%", "208 社会保障和就业支出 365.90 13.3%", "221 住房保障支出 124.80 4.5%");
    assertThat(bars(page, "chart-three-public"))
        .containsExactly("公务用车运行费 23.00 65.7%", "公务接待费 12.00 34.3%");
    assertThat(bars(page, "chart-projects")).hasSize(14);
  }

  private static List<String> bars(Document page, String chart) {
    return page.select("figure[aria-labelledby=" + chart + "] tbody tr").eachText();
  }

  @Test
  void chartsNameClassesAsTheDocumentPrintsThem() throws IOException {
    assertThat(bars(Pages.page(Pages.sample().replace("城乡社区事务", "城乡社区")), "chart-functions"))
        .contains("212 城乡社区支出 598.10 21.7%");
    // Of a class that no table names, the name in the classification of the year.
    assertThat(
            bars(
                Pages.page(
                    Pages.sample().replace("二、城乡社区事务", "二、别的").replace("（十二）城乡社区事务支出", "（十二）别的支出")),
                "chart-functions"))
        .contains("212 城乡社区支出 598.10 21.7%");
  }

  @Test
  void tellsThePhasesOfThreePublicExpensesApart() throws IOException {
    Document page =
        Pages.page(
            """
            2025年一般公共预算“三公”经费支出表
            单位：万元
            项目\t上年预算数\t本年预算数
            合计\t9.00\t7.50
            因公出国（境）费\t0.00\t0.00
            公务接待费\t1.00\t0.50
            公务用车运行费\t8.00\t7.00
            """);

    assertThat(bars(page, "chart-three-public"))
        .contains("公务用车运行费 本年预算 7.00", "公务用车运行费 上年预算 8.00", "公务接待费 上年预算 1.00");
  }

  @Test
  void saysWhatTheDocumentPrintsThatDoesNotAddUp() throws IOException {
    Document page = Pages.page(Pages.sample().replace("\t948.36\t240.00\t", "\t948.36\t340.00\t"));

    assertThat(page.select("figure[aria-labelledby=chart-expenditure] figcaption").text())
        .isEqualTo("各项之和为2,853.26万元，表中合计为2,753.26万元。");
    assertThat(page.select("figure[aria-labelledby=chart-expenditure] svg.strip")).isEmpty();
  }

  @Test
  void whatADocumentPrintsIsTextWhereverItStands() throws IOException {
    String hostile = "</style><script>alert(1)</script>\"'onerror=alert(1) <img src=x>";
    Document page = Pages.page(Pages.sample().replace("行政运行", hostile));

    assertThat(page.select("script, img, iframe, object, embed, link, form, base")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(
                        attribute ->
                            attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getKey().equals("src")));
    assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
  }

  @Test
  void allowsItsOwnStyleAndNothingElse() throws IOException {
    Document page = Pages.page(Pages.sample());

    String style = page.select("style").first().data();
    String hash = BaseEncoding.base64().encode(Hashing.sha256().hashString(style, UTF_8).asBytes());
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(style).doesNotContain("url(", "@import");
  }

  @Test
  void showsAFewFindingsOfARuleAndSaysHowManyMoreThereAre() throws IOException {
    String rows =
        IntStream.range(0, 45)
            .mapToObj(i -> "2010" + (301 + i) + "\t003001\t行政" + i + "\t3.00\t1.00\t1.00\n")
            .collect(Collectors.joining());
    Document page =
        Pages.page("2024年单位支出预算表\n单位：万元\n科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出\n" + rows);

    Element rule = page.select("section.rule:has(h3[id$=expenditure.total.sum])").first();
    assertThat(rule.select("article.finding")).hasSize(20);
    assertThat(rule.select("p.more").last().text()).contains("另有25项未列出");
  }

  @Test
  void saysThatNoFigureWasChecked() throws IOException {
    assertThat(Pages.page("你好\n").select(".verdict.nothing-checked").text()).contains("数字一处也未能核对");
  }

  /** The total of the expenditure has a letter for a digit. */
  @Test
  void doesNotSayThatAllAgreesWhereAnAmountCouldNotBeRead() throws IOException {
    String misread =
        """
        某局2024年部门预算
        2024年单位支出预算表
        单位：万元
        科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
        \t\t合计\t3O.00\t18.00\t12.00
        2010301\t001001\t行政运行\t30.00\t18.00\t12.00
        """;
    assertThat(Pages.page(misread.replace('O', '0')).select(".verdict.misread")).isEmpty();
    assertThat(Pages.page(misread).select(".verdict.misread").text()).startsWith("读取有误1处，未能全部核对");
    assertThat(Pages.page(misread).select(".verdict.clean")).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytesInEveryLocale() throws IOException {
    ReportedDocument document = Pages.document(Pages.sample());
    String page = Pages.html(document, Locale.CHINESE);
    Locale before = Locale.getDefault();
    try {
      for (String other : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertThat(Pages.html(document, Locale.SIMPLIFIED_CHINESE)).isEqualTo(page);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void speaksEnglish() throws IOException {
    Document page = Jsoup.parse(Pages.html(Pages.document(Pages.sample()), Locale.ENGLISH));

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "What this is",
            "Findings",
            "The money",
            "How complete the reading is",
            "What was not checked, and why");
    assertThat(page.select("ul.counts li").eachText().get(0)).startsWith("Errors ");
  }

  @Test
  void callsThePagesOfADocumentInItsLanguage() {
    SourcePlace place = new SourcePlace("第7页", 23, 0, 0, Optional.empty(), "");
    SourcePlace sheet = new SourcePlace("预算01表", 2, 3, 0, Optional.empty(), "");

    assertThat(Texts.in(Locale.ENGLISH).place(place)).isEqualTo("page 7, line 23");
    assertThat(Texts.in(Locale.CHINESE).place(place)).isEqualTo("第7页 第23行");
    assertThat(Texts.in(Locale.ENGLISH).place(sheet)).isEqualTo("预算01表, line 2, cell 3");
  }

  @Test
  void hasTheSameWordsInBothLanguages() {
    List<TreeSet<String>> keys =
        Stream.of(Locale.CHINESE, Locale.ROOT)
            .map(language -> ResourceBundle.getBundle("dev.yusuan.report.view.words", language))
            .map(bundle -> new TreeSet<>(bundle.keySet()))
            .toList();

    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @Test
  void saysBeforeTheFindingsThatTheDocumentIsCut() throws IOException {
    Document page = Jsoup.parse(Pages.html(Pages.cut("cut.txt"), Locale.CHINESE));

    assertThat(page.select(".note").first().text()).isEqualTo("文件不完整：在表中截断。与缺失部分有关的不符，可能由此而来。");
    assertThat(Pages.page(Pages.sample()).select(".note").eachText())
        .noneMatch(note -> note.startsWith("文件不完整"));
  }

  @Test
  void listsDocumentsThoseWithErrorsFirstAndSaysWhatIsNotWhole() throws IOException {
    ReportedDocument good = Pages.document("good.txt", Pages.sample());
    ReportedDocument wrong =
        Pages.document("b<a>d.txt", Pages.sample().replace(Pages.TOTAL, Pages.WRONG_TOTAL));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.writeIndex(
        List.of(
            IndexEntry.of(good, "./good/report.html", "./good/inspection.html"),
            IndexEntry.of(wrong, "./bad/report.html", "./bad/inspection.html"),
            IndexEntry.of(Pages.cut("cut.txt"), "./cut/report.html", "./cut/inspection.html"),
            IndexEntry.unreadable("none.pdf", "没有这个文件")),
        Locale.CHINESE,
        out);
    Document page = Jsoup.parse(out.toString(UTF_8));

    assertThat(page.select("table.index tbody td.file").eachText())
        .containsExactly("b<a>d.txt", "none.pdf", "cut.txt", "good.txt");
    assertThat(page.select("table.index tbody .badge").eachText())
        .containsExactly("有错误", "读不了", "文件不完整", "读取有误");
    assertThat(page.select("table.index thead th").eachText().subList(0, 4))
        .containsExactly("结果", "公开单位", "错误", "警告");
    Elements lines = page.select("table.index tbody tr");
    // Texts of two rows of the sample stand in no column.
    assertThat(lines.get(0).select(".remark").eachText()).containsExactly("读取有误2处，未能全部核对");
    assertThat(lines.get(2).select(".remark").eachText()).contains("在表中截断");
    assertThat(lines.get(1).select(".remark").eachText()).containsExactly("没有这个文件");
    assertThat(lines.get(1).select("th").text()).isEqualTo("none.pdf");
    assertThat(lines.get(3).select(".remark").eachText()).containsExactly("读取有误2处，未能全部核对");
    assertThat(page.select("table.index a").eachAttr("href"))
        .containsExactly(
            "./bad/report.html",
            "./bad/inspection.html",
            "./cut/report.html",
            "./cut/inspection.html",
            "./good/report.html",
            "./good/inspection.html");
    assertThat(page.select("table.rules code").eachText()).contains("revenue.rows.sum");
  }
}
