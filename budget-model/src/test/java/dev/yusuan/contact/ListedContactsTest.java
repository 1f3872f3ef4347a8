package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that list what is elsewhere in cells; all names and numbers are invented. */
class ListedContactsTest {
  private static final String LOCAL = "663" + "0000";

  @ParameterizedTest
  @ValueSource(strings = {",", "，", ", ", ";", "；", "、", "/", " / ", " ", "　", "|", " | "})
  void masksBelowTitlesThatAreListed(String separator) {
    assertThat(
            masked(
                separator,
                List.of("项目", "负责人", "金额"),
                List.of("某项目", "甲某", "5.00"),
                List.of("又一项目", "买买提阿不都", "6.00")))
        .containsExactly(
            String.join(separator, "项目", "负责人", "金额"),
            String.join(separator, "某项目", "＊＊＊", "5.00"),
            String.join(separator, "又一项目", "＊＊＊", "6.00"));
    assertThat(masked(separator, List.of("单位", "法定代表人", "传真"), List.of("某局", "钱多多", LOCAL)).get(1))
        .isEqualTo(String.join(separator, "某局", "＊＊＊", "＊＊＊"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "，", "、", " ", "　", ";", " | "})
  void masksBehindTitlesInOneLine(String separator) {
    assertThat(
            masked(separator, List.of("单位", "负责人", "金额", "某局", "钱多多", "5.00", "某院", "孙晓", "6.00")))
        .containsExactly(
            String.join(separator, "单位", "负责人", "金额", "某局", "＊＊＊", "5.00", "某院", "＊＊＊", "6.00"));
    assertThat(masked(separator, List.of("项目名称", "项目负责人", "某项目", "钱多多")))
        .containsExactly(String.join(separator, "项目名称", "项目负责人", "某项目", "＊＊＊"));
  }

  @Test
  void masksWordsBetweenQuotes() {
    assertThat(ContactMask.maskTexts(List.of("\"项目\",\"负责人\",\"金额\"", "\"某项目\",\"钱多多\",\"5.00\"")))
        .last()
        .isEqualTo("\"某项目\",\"＊＊＊\",\"5.00\"");
  }

  @Test
  void masksCellsThatStandBelowEachOther() {
    assertThat(ContactMask.maskTexts(List.of("联系人", "联系电话", "钱多多", LOCAL)))
        .containsExactly("联系人", "联系电话", "＊＊＊", "＊＊＊");
    assertThat(
            ContactMask.maskTexts(
                List.of("项目", "负责人", "金额", "某项目", "钱多多", "5.00", "又一项目", "孙晓", "6.00")))
        .containsExactly("项目", "负责人", "金额", "某项目", "＊＊＊", "5.00", "又一项目", "＊＊＊", "6.00");
  }

  /** The word beside the first title looks like a name where a name is expected. */
  @Test
  void masksBelowTitlesOfWhichOneLooksLikeAName() {
    assertThat(
            ContactMask.maskLines(
                List.of(
                    List.of("姓名", "入会月份", "职务"),
                    List.of("钱多多", "1980年1月", "局长"),
                    List.of("孙晓", "1985年5月", "副局长"))))
        .extracting(line -> line.get(0))
        .containsExactly("姓名", "＊＊＊", "＊＊＊");
  }

  @Test
  void theTitlesEndWhereALineListsOtherwise() {
    assertThat(
            ContactMask.maskTexts(List.of("项目,负责人,金额", "某项目,钱多多,5.00", "以上为全部项目。", "安排,孙晓,6.00")))
        .endsWith("以上为全部项目。", "安排,孙晓,6.00");
  }

  @Test
  void leavesWhatIsBelowOtherTitles() {
    List<String> lines = List.of("项目、金额、备注", "高某、5.00、无", "单位 人数 金额", "某局 12 5.00");

    assertThat(ContactMask.maskTexts(lines)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位、负责人、金额|某局、12人、2010306",
        "会计、出纳、审核|金融、安全、高新",
        "项目 负责人 应当 按时 填报 报表",
        "联系人、电话、手机|采购手机、电话、20部",
        "负责人|安全生产；|2010306",
        "电话,网络|2200000,5"
      })
  void leavesFiguresCodesAndWords(String lines) {
    List<String> texts = List.of(lines.split("\\|"));

    assertThat(ContactMask.maskTexts(texts)).isEqualTo(texts);
  }

  @SafeVarargs
  private static ImmutableList<String> masked(String separator, List<String>... lines) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (List<String> line : lines) {
      texts.add(String.join(separator, line));
    }
    return ContactMask.maskTexts(texts.build());
  }
}
