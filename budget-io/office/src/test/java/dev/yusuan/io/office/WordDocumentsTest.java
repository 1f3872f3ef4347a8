package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordDocumentsTest {
  static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  static String t(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  static String tc(String text) {
    return tc("", p(t(text)));
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  @Test
  void readsSpans() throws IOException {
    byte[] file =
        Packages.docx(
            tbl(
                tr(
                    tc("<w:gridSpan w:val='2'/>", p(t("项目"))),
                    tc("<w:vMerge w:val='restart'/>", p(t("合计")))),
                tr(tc("类"), tc("款"), tc("<w:vMerge/>", p(""))),
                tr(tc("201"), tc("01"), tc("2.00"))));

    assertThat(Sources.show(file))
        .containsExactly("| 0:2x1 项目 | 2:1x2 合计", "| 0 类 | 1 款", "| 0 201 | 1 01 | 2 2.00");
  }

  @Test
  void rowsMayBeginBehindTheFirstColumn() throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(
                    tbl(
                        tr(tc("甲"), tc("乙"), tc("丙")),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                            + tc("1")
                            + tc("2")
                            + "</w:tr>"))))
        .containsExactly("| 0 甲 | 1 乙 | 2 丙", "| 1 1 | 2 2");
  }

  @Test
  void aTableThatContainsATableIsLayout() throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(tbl(tr(tc("导语"), tc("", tbl(tr(tc("甲"), tc("乙"))) + p(t("尾"))))))))
        .containsExactly("导语", "| 0 甲 | 1 乙", "尾");
  }

  @Test
  void headingsAreToldByOutlineAndStyle() throws IOException {
    String styles =
        Packages.word(
            "styles",
            "<w:style w:styleId='2'><w:name w:val='heading 2'/></w:style>"
                + "<w:style w:styleId='a'><w:name w:val='章'/><w:basedOn w:val='2'/></w:style>"
                + "<w:style w:styleId='b'><w:name w:val='正文'/></w:style>");

    assertThat(
            Sources.show(
                Packages.docx(
                    p("<w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + t("第一部分"))
                        + p("<w:pPr><w:pStyle w:val='a'/></w:pPr>" + t("一、职责"))
                        + p("<w:pPr><w:pStyle w:val='b'/></w:pPr>" + t("正文"))
                        + p(
                            "<w:pPr><w:outlineLvl w:val='9'/><w:pStyle w:val='2'/></w:pPr>"
                                + t("目")),
                    ImmutableMap.of("styles.xml", styles))))
        .containsExactly("h1 第一部分", "h2 一、职责", "正文", "目");
  }

  @Test
  void changesAreReadAsAccepted() throws IOException {
    Source source =
        Sources.read(
            Packages.docx(
                p(
                        t("合计")
                            + "<w:del><w:r><w:delText>1.00</w:delText></w:r></w:del><w:ins>"
                            + t("2.00")
                            + "</w:ins><w:moveFrom>"
                            + t("旧")
                            + "</w:moveFrom><w:moveTo>"
                            + t("万元")
                            + "</w:moveTo>")
                    + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + t("前半"))
                    + p(t("后半"))
                    + tbl(
                        tr(tc("甲"), tc("乙")),
                        "<w:tr><w:trPr><w:del/></w:trPr>" + tc("旧") + tc("旧") + "</w:tr>",
                        tr(tc("<w:cellDel/>", p(t("旧"))), tc("丙"), tc("丁")))));

    assertThat(Sources.show(source))
        .containsExactly("合计2.00万元", "前半后半", "| 0 甲 | 1 乙", "| 0 丙 | 1 丁");
    assertThat(Sources.problems(source))
        .containsExactly("source.hidden-left-out{what=deleted-text, texts=3}");
  }

  @Test
  void codesOfFieldsAreLeftOut() throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(
                    p(
                        t("一、职责\u3000")
                            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                            + "<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>"
                            + t("代码")
                            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                            + t("3")
                            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                            + "<w:fldSimple w:instr=' DATE '>"
                            + t("页")
                            + "</w:fldSimple>"))))
        .containsExactly("一、职责\u30003页");
  }

  @Test
  void textBoxesAreReadOnce() throws IOException {
    String box = "<w:txbxContent>" + p(t("框内")) + "</w:txbxContent>";

    assertThat(
            Sources.show(
                Packages.docx(
                    p(
                        t("正文")
                            + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                            + box
                            + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                            + box
                            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                            + "<w:r><w:pict><v:textbox>"
                            + box.replace("框内", "旧框")
                            + "</v:textbox></w:pict></w:r>"))))
        .containsExactly("正文", "框内", "旧框");
  }

  @Test
  void notesFollowTheText() throws IOException {
    String notes =
        Packages.word(
            "footnotes",
            "<w:footnote w:type='separator' w:id='0'>"
                + p(t("—"))
                + "</w:footnote>"
                + "<w:footnote w:id='1'>"
                + p(t("注一"))
                + "</w:footnote>");

    assertThat(
            Sources.show(
                Packages.docx(
                    p(t("正文") + "<w:r><w:footnoteReference w:id='1'/></w:r>"),
                    ImmutableMap.of("footnotes.xml", notes))))
        .containsExactly("正文", "注一");
  }

  @Test
  void hiddenTextIsLeftOutAndSaid() throws IOException {
    Source source =
        Sources.read(
            Packages.docx(
                p(
                    t("甲")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>丙</w:t></w:r>")));

    assertThat(Sources.show(source)).containsExactly("甲丙");
    assertThat(Sources.problems(source))
        .containsExactly("source.hidden-left-out{what=hidden-text, texts=1}");
  }

  @Test
  void breaksEndLinesAndPages() throws IOException {
    Source source =
        Sources.read(
            Packages.docx(
                p(t("甲") + "<w:r><w:br/></w:r>" + t("乙"))
                    + p("<w:r><w:br w:type='page'/></w:r>" + t("丙"))
                    + p("")
                    + p("<w:pPr><w:pageBreakBefore/></w:pPr>" + t("丁"))));

    assertThat(source.blocks())
        .extracting(WordDocumentsTest::marks)
        .containsExactly("甲", "乙", "^丙", "^~丁");
  }

  private static String marks(Block block) {
    Paragraph paragraph = (Paragraph) block;
    return (paragraph.startsPage() ? "^" : "")
        + (paragraph.afterGap() ? "~" : "")
        + paragraph.text();
  }

  @Test
  void contentControlsAreTransparent() throws IOException {
    String control = "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>";
    String end = "</w:sdtContent></w:sdt>";

    assertThat(
            Sources.show(
                Packages.docx(
                    control
                        + p(t("甲") + control + t("乙") + end)
                        + end
                        + tbl(control + tr(tc("1"), control + tc("2") + end) + end))))
        .containsExactly("甲乙", "| 0 1 | 1 2");
  }
}
