package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that Word prints before paragraphs of lists, and what it prints on all pages. */
class WordListsTest {
  private static final String NUMBERING =
      Packages.word(
          "numbering",
          "<w:abstractNum w:abstractNumId='0'>"
              + level(0, "chineseCounting", "%1、", "")
              + level(1, "chineseCounting", "（%2）", "")
              + level(2, "decimal", "%3.", "")
              + level(3, "decimal", "%1.%3.%4", "<w:isLgl/>")
              + "</w:abstractNum>"
              + "<w:abstractNum w:abstractNumId='1'>"
              + level(0, "bullet", "\uF06C", "")
              + "</w:abstractNum>"
              + "<w:abstractNum w:abstractNumId='2'>"
              + level(0, "decimal", "%1", "<w:suff w:val='nothing'/>")
              + level(1, "chineseCountingThousand", "第%2部分", "<w:pStyle w:val='part'/>")
              + "</w:abstractNum>"
              + num(1, 0, "")
              + num(2, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>")
              + num(3, 1, "")
              + num(4, 2, ""));

  private static String level(int at, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
        .formatted(at, format, more, text);
  }

  private static String num(int id, int definition, String more) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, definition, more);
  }

  private static String p(int list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, list, text);
  }

  private static List<String> shown(String body, String styles) throws IOException {
    return Sources.show(
        Packages.docx(
            body,
            ImmutableMap.of(
                "numbering.xml", NUMBERING, "styles.xml", Packages.word("styles", styles))));
  }

  @Test
  void numbersCountByLevel() throws IOException {
    assertThat(
            shown(
                p(1, 0, "主要职责")
                    + p(1, 1, "贯彻")
                    + p(1, 1, "起草")
                    + p(1, 2, "基本工资")
                    + p(1, 3, "津贴")
                    + p(1, 0, "机构设置")
                    + p(1, 1, "内设"),
                ""))
        .containsExactly("一、主要职责", "（一）贯彻", "（二）起草", "1. 基本工资", "1.1.1 津贴", "二、机构设置", "（一）内设");
  }

  @Test
  void aListThatStartsAnewCountsAnewOnce() throws IOException {
    assertThat(shown(p(1, 0, "甲") + p(1, 0, "乙") + p(2, 0, "丙") + p(2, 0, "丁"), ""))
        .containsExactly("一、甲", "二、乙", "一、丙", "二、丁");
  }

  @Test
  void stylesNumberTheirParagraphs() throws IOException {
    String styles =
        "<w:style w:styleId='part'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='4'/>"
            + "</w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId='sub'><w:name w:val='sub'/><w:basedOn w:val='part'/></w:style>";
    String styled = "<w:p><w:pPr><w:pStyle w:val='%s'/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";

    assertThat(
            shown(
                styled.formatted("part", "", "概况")
                    + styled.formatted("part", "<w:numPr><w:numId w:val='0'/></w:numPr>", "目录")
                    + styled.formatted("part", "", "说明"),
                styles))
        .containsExactly("h1 第一部分 概况", "h1 目录", "h1 第二部分 说明");
  }

  @Test
  void cellsMayHoldNothingButANumber() throws IOException {
    String row = "<w:tr><w:tc>%s</w:tc><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";

    assertThat(
            shown(
                "<w:tbl>"
                    + row.formatted(p(4, 0, ""), "甲")
                    + row.formatted(p(4, 0, ""), "乙")
                    + "</w:tbl>",
                ""))
        .containsExactly("| 0 1 | 1 甲", "| 0 2 | 1 乙");
  }

  @Test
  void marksAndUnknownListsAreNoNumbers() throws IOException {
    assertThat(shown(p(3, 0, "甲") + p(9, 0, "乙") + p(1, 8, "丙"), ""))
        .containsExactly("甲", "乙", "丙");
  }

  @Test
  void deletedParagraphsAreNotCounted() throws IOException {
    String deleted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
            + "<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>";

    assertThat(shown(deleted + p(1, 0, "甲") + p(1, 0, "乙"), "")).containsExactly("一、甲", "二、乙");
  }

  @Test
  void whatStandsOnAllPagesIsTold() throws IOException {
    String line = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    Source source =
        Sources.read(
            Packages.docx(
                line.formatted("正文"),
                ImmutableMap.of(
                    "header1.xml", Packages.word("hdr", line.formatted("某市某局2024年部门预算")),
                    "footer1.xml", Packages.word("ftr", line.formatted("— 3 —")),
                    "footer2.xml", Packages.word("ftr", line.formatted("第3页 共9页")))));

    assertThat(Sources.show(source)).containsExactly("正文");
    assertThat(Sources.problems(source))
        .containsExactly("source.edges-left-out{printed=某市某局2024年部门预算}");
  }
}
