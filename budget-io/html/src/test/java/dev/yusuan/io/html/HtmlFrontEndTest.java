package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.FileFormats;
import dev.yusuan.io.source.FrontEnd;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFrontEndTest {
  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(FrontEnd.class))
        .anyMatch(each -> each.formats().contains(FileFormat.HTML));
  }

  @Test
  void readsSpans() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td colspan=2>项目<td rowspan=2>合计<tr><td>类<td>款"
                    + "<tr><td>201<td>01<td>2.00</table>"))
        .containsExactly("| 0:2x1 项目 | 2:1x2 合计", "| 0 类 | 1 款", "| 0 201 | 1 01 | 2 2.00");
  }

  @Test
  void boundsSpansAsBrowsersDo() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td rowspan=1000000000>甲<td colspan=1000000000>乙"
                    + "<tr><td>1<td>2<td colspan=x>3<tr><td>4</table>"))
        .containsExactly("| 0:1x3 甲 | 1:3x1 乙", "| 1 1 | 2 2 | 3 3", "| 1 4");
  }

  @Test
  void spansEndWithTheirGroupOfRows() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><thead><tr><td rowspan=3>甲<td>乙</thead>"
                    + "<tbody><tr><td rowspan=0>1<td>2<tr><td>3</tbody></table>"))
        .containsExactly("| 0 甲 | 1 乙", "| 0:1x2 1 | 1 2", "| 1 3");
  }

  @Test
  void theFootOfATableIsItsEnd() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><thead><tr><th>项目<th>金额<tfoot><tr><td>合计<td>2.00"
                    + "<tbody><tr><td>教育<td>2.00</table>"))
        .containsExactly("| 0 项目 | 1 金额", "| 0 教育 | 1 2.00", "| 0 合计 | 1 2.00");
  }

  @Test
  void aTableThatContainsATableIsLayout() throws UnreadableSourceException {
    assertThat(Pages.show("<table><tr><td>导语<td><table><tr><td>甲<td>乙</table>尾<tr><td>其他</table>"))
        .containsExactly("导语", "| 0 甲 | 1 乙", "尾", "其他");
  }

  @Test
  void aTextInAFrameIsTheTextOfItsCell() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td>科目<td>金额<tr><td><table><tr><td>教育</table>"
                    + "<td><table><tr><td><p>1.00</table></table>"))
        .containsExactly("| 0 科目 | 1 金额", "| 0 教育 | 1 1.00");
    assertThat(
            Pages.show(
                "<table><tr><td>导航<td><table><tr><td>"
                    + "说明。".repeat(40)
                    + "<tr><td>二</table></table>"))
        .containsExactly("导航", "说明。".repeat(40), "二");
  }

  @Test
  void aTableOfOneCellIsText() throws UnreadableSourceException {
    assertThat(Pages.show("<table><tr><td>一、职责<br>二、机构</table>")).containsExactly("一、职责", "二、机构");
  }

  @Test
  void aTableInPiecesKeepsItsColumns() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td>收入<td>1.00<td>支出<td>2.00</table>"
                    + "<table><tr><td><td><td>十九、援助<td>0.00</table>"
                    + "<table><tr><td><td><td>二十、其他<td></table>"
                    + "<p>注</p><table><tr><td><td>一、职责</table>"))
        .containsExactly(
            "| 0 收入 | 1 1.00 | 2 支出 | 3 2.00", "| 2 十九、援助 | 3 0.00", "| 2 二十、其他", "注", "一、职责");
  }

  @Test
  void linesEndAtBreaksAndEdgesOfBlocks() throws UnreadableSourceException {
    assertThat(Pages.show("甲<br>乙<p>丙<b>丁</b></p>戊<div>己<div>庚</div></div><h2>辛</h2>壬"))
        .containsExactly("甲", "乙", "丙丁", "戊", "己", "庚", "h2 辛", "壬");
  }

  @Test
  void blankLinesLeaveGaps() throws UnreadableSourceException {
    assertThat(Pages.read("<p>甲</p><p>&nbsp;</p><p>乙</p><p>丙</p>").blocks())
        .extracting(block -> ((Paragraph) block).afterGap())
        .containsExactly(false, true, false);
  }

  /** Where a browser may break a long number, a page says so with characters that print nothing. */
  @Test
  void charactersThatPrintNothingAreLeftOut() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<p>教育&#8203;支出&#65279;</p><table><tr><td>1,&#8203;991.69<td>1&shy;,500.00"
                    + "<td>1,<wbr>000.00<td><span>2&zwj;.&#8288;00</span></table>"))
        .containsExactly("教育支出", "| 0 1,991.69 | 1 1,500.00 | 2 1,000.00 | 3 2.00");
  }

  @Test
  void blanksCollapseAndChineseLinesJoin() throws UnreadableSourceException {
    assertThat(Pages.show("<p>一般公共\n  预算  1,234.50\n万元 abc\ndef</p>"))
        .containsExactly("一般公共预算 1,234.50 万元 abc def");
  }

  @Test
  void preformattedTextKeepsItsLines() throws UnreadableSourceException {
    assertThat(Pages.show("<pre>甲  1\n乙  2</pre>")).containsExactly("甲  1", "乙  2");
  }

  @Test
  void whatIsHiddenTakesNoPlace() throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<p style='DISPLAY: none'>甲</p><span hidden>乙</span>"
                + "<table><tr style='display:none'><td>0<td>0"
                + "<tr><td>1<td style='display:none'>x<td>2<tr><td>3<td>4</table>"
                + "<script>var a = '丙';</script><style>td{}</style>");

    assertThat(Pages.show(source)).containsExactly("| 0 1 | 1 2", "| 0 3 | 1 4");
    assertThat(Pages.problems(source))
        .containsExactly("source.hidden-left-out{what=hidden-text, texts=4}");
  }

  @Test
  void theTextIsWhatIsPrintedNotTheValueOfAnOfficeProgram() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td x:num=\"1804.8999999999999\">1,804.90</td>"
                    + "<td sdval=\"0.285\" sdnum=\"2052;0;0.00\">0.29</td></tr></table>"))
        .containsExactly("| 0 1,804.90 | 1 0.29");
  }

  @Test
  void onlyTheBodyOfThePageIsRead() throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<div class=menu>首页 政务公开</div><h1>某单位2024年预算</h1>"
                + "<div class='view TRS_Editor'><p>正文</p></div><div>版权所有</div>");

    assertThat(Pages.show(source)).containsExactly("h1 某单位2024年预算", "正文");
  }

  @Test
  void theTitleIsToldOnce() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<meta name=articletitle content='某单位 预算'>首页<div id=zoom><p>某单位预算</p>正文</div>"))
        .containsExactly("某单位预算", "正文");
    assertThat(Pages.show("<meta name=ArticleTitle content='某单位预算'>首页<div id=zoom>正文</div>"))
        .containsExactly("h1 某单位预算", "正文");
  }

  @Test
  void aBodyWithoutTheTablesOfThePageIsNone() throws UnreadableSourceException {
    assertThat(Pages.show("<div id=zoom>导语</div><table><tr><td>合计<td>1.00<td>2.00</table>"))
        .containsExactly("导语", "| 0 合计 | 1 1.00 | 2 2.00");
    assertThat(
            Pages.show(
                "<div id=zoom>导语</div><table><tr><td>合计"
                    + "<td><p><span>1.00</span></p><td><p>2.00</p></table>"))
        .containsExactly("导语", "| 0 合计 | 1 1.00 | 2 2.00");
  }

  @Test
  void picturesAndFilesAreTold() throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<p>见附件</p><img src='table.png' width=600><img src=icon.gif width=16>"
                + "<a href='/files/预算表.xlsx?v=1'>附件</a><a href='index.html'>返回</a>");

    assertThat(Pages.problems(source))
        .containsExactly(
            "source.attachment{address=/files/预算表.xlsx?v=1}", "source.picture{address=table.png}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030"})
  void chineseEncodingsMeanGb18030(String label) throws UnreadableSourceException {
    String page =
        "<meta http-equiv=Content-Type content='text/html; charset=" + label + "'><p>镕基 €</p>";

    assertThat(Pages.show(Pages.read(page.getBytes(Charset.forName("GB18030")))))
        .containsExactly("镕基 €");
  }

  @Test
  void aWrongDeclarationCountsAsNone() throws UnreadableSourceException {
    String text = "二〇二四年部门预算公开说明，共分四个部分";
    assertThat(Pages.show(Pages.read(("<meta charset=gb2312><p>" + text + "</p>").getBytes(UTF_8))))
        .containsExactly(text);
    assertThat(
            Pages.show(Pages.read("<meta charset=gbk><p>联通</p>".getBytes(Charset.forName("GBK")))))
        .containsExactly("联通");
    assertThat(
            Pages.show(
                Pages.read("<meta charset=utf-8><p>预算</p>".getBytes(Charset.forName("GBK")))))
        .containsExactly("预算");
    assertThat(Pages.show(Pages.read("\uFEFF<p>预算</p><br>".getBytes(UTF_16LE))))
        .containsExactly("预算");
  }

  @Test
  void readsWhatAnOfficeProgramSavedInOneFile() throws UnreadableSourceException {
    String page = "<html><body><table><tr><td>合计<td>1.00</table></body></html>";
    String file =
        "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=\"b=1\"\r\n\r\n"
            + "--b=1\r\n"
            + "Content-Location: a.htm\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Type: text/html; charset=\"utf-8\"\r\n\r\n"
            + "<p>=E9=A2=84=E7=AE=97=\r\n"
            + " 1</p>\r\n"
            + "--b=1\r\n"
            + "Content-Transfer-Encoding: base64\r\n"
            + "Content-Type: text/html; charset=\"gb2312\"\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName("GBK")))
            + "\r\n--b=1\r\nContent-Type: image/png\r\n\r\nxx\r\n--b=1--\r\n";

    assertThat(FileFormats.of(file.getBytes(US_ASCII))).isEqualTo(FileFormat.HTML);
    assertThat(Pages.show(Pages.read(file.getBytes(US_ASCII))))
        .containsExactly("预算 1", "| 0 合计 | 1 1.00");
  }

  @Test
  void keepsWhatIsNoEscapeInAPageOfParts() throws UnreadableSourceException {
    byte[] file = inOneFile("quoted-printable", "<p>=41=ZZ =4 =+1 1=</p>");

    assertThat(Pages.show(Pages.read(file))).containsExactly("A=ZZ =4 =+1 1=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PHA+MTwvcD4=P", "PHA+MTwvc", "PHA=+MTwvcD4", "=", "P"})
  void saysThatAPageOfPartsIsDamaged(String base64) {
    assertThatThrownBy(() -> Pages.read(inOneFile("base64", base64)))
        .isInstanceOfSatisfying(
            UnreadableSourceException.class,
            damaged -> assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void readsAPageOfPartsWhoseHeadersAreFoldedOverManyLines() throws UnreadableSourceException {
    byte[] file = inOneFile("8bit\nContent-Location: a" + "\n b".repeat(100_000), "<p>1</p>");

    assertThat(Pages.show(Pages.read(file))).containsExactly("1");
  }

  private static byte[] inOneFile(String encoding, String page) {
    return ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
            + "Content-Transfer-Encoding: "
            + encoding
            + "\nContent-Type: text/html; charset=\"utf-8\"\n\n"
            + page
            + "\n--b--\n")
        .getBytes(US_ASCII);
  }

  @Test
  void fieldsOfFormsShowTheirTexts() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td>合计<td><input readonly value='1,804.90'><input type=hidden value=9>"
                    + "<td><textarea>无</textarea><tr><td>项目<td><input type=number value=2>"
                    + "<td><select><option>甲<option selected>乙</select></table>"))
        .containsExactly("| 0 合计 | 1 1,804.90 | 2 无", "| 0 项目 | 1 2 | 2 乙");
  }

  @Test
  void aListShowsItsFirstOptionUntilOneIsChosen() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<table><tr><td><select><option>甲<option>乙</select>"
                    + "<td><select><option disabled>甲<option>乙</select>"
                    + "<td><select multiple><option>甲<option>乙</select>"
                    + "<td>丙<select></select></table>"))
        .containsExactly("| 0 甲 | 1 乙 | 3 丙");
  }

  @Test
  void placesCountPrintedLines() throws UnreadableSourceException {
    Source source = Pages.read("<p>甲</p><table><tr><td>1<td>2<tr><td>3<td> 4 </table><p>乙</p>");

    assertThat(places(source))
        .containsExactly(
            "甲 line 1",
            "1 line 2, cell 1",
            "2 line 2, cell 2",
            "3 line 3, cell 1",
            "4 line 3, cell 2",
            "乙 line 4");
  }

  private static List<String> places(Source source) {
    return source.blocks().stream()
        .flatMap(
            block ->
                block instanceof Paragraph paragraph
                    ? Stream.of(paragraph.text() + " " + paragraph.place())
                    : ((Grid) block)
                        .rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> cell.text().strip() + " " + cell.place()))
        .toList();
  }

  @Test
  void aPageWithoutTextIsRefused() {
    UnreadableSourceException refused =
        catchThrowableOfType(
            UnreadableSourceException.class,
            () -> Pages.read("<img src=scan.jpg><script></script>"));

    assertThat(refused.reason()).isEqualTo(Reason.NO_TEXT);
  }
}
