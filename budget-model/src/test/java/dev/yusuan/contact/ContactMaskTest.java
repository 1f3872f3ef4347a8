package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {
  /** Invented, and in two parts so that no mobile number stands in the sources. */
  private static final String MOBILE = "138" + "00000000";

  private static final String LOCAL = "663" + "0000";

  @Test
  void masksTheCellAfterEachLabel() {
    assertThat(ContactMask.maskLine(ImmutableList.of("项目负责人", "甲某某", "联系人", "乙某 丙某某", "331.50")))
        .containsExactly("项目负责人", "＊＊＊", "联系人", "＊＊＊", "331.50");
    assertThat(ContactMask.maskLine(ImmutableList.of("联系电话：", MOBILE + " " + MOBILE, "", "")))
        .containsExactly("联系电话：", "＊＊＊", "", "");
    assertThat(ContactMask.maskLine(ImmutableList.of("填报人", "甲某", "经办人", "乙某", "审核人", "丙某")))
        .containsExactly("填报人", "＊＊＊", "经办人", "＊＊＊", "审核人", "＊＊＊");
    assertThat(ContactMask.maskLine(ImmutableList.of("联系电话", "663" + "0000")))
        .containsExactly("联系电话", "＊＊＊");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", " ", "", "—"})
  void masksNumbersOfServicesHoweverTheyAreParted(String between) {
    assertThat(ContactMask.mask("咨询电话：400" + between + "800" + "1234。")).isEqualTo("咨询电话：＊＊＊。");
  }

  @Test
  void masksBehindLabelsThatAreBrokenOrCarryAnAddition() {
    assertThat(ContactMask.maskLine(ImmutableList.of("联系 电话", "", "663" + "0000", "331.50")))
        .containsExactly("联系 电话", "", "＊＊＊", "331.50");
    assertThat(ContactMask.maskLine(ImmutableList.of("项目负责人（签字）", "甲某某", "联系人姓名", "乙某")))
        .containsExactly("项目负责人（签字）", "＊＊＊", "联系人姓名", "＊＊＊");
  }

  @Test
  void masksSeveralValuesOfALabelAndValuesOfLabelsSideBySide() {
    assertThat(ContactMask.maskLine(ImmutableList.of("负责人", "钱多多", "孙晓晓", "", LOCAL)))
        .containsExactly("负责人", "＊＊＊", "＊＊＊", "", "＊＊＊");
    assertThat(ContactMask.maskLine(ImmutableList.of("联系人", "", "", "钱多多")))
        .containsExactly("联系人", "", "", "＊＊＊");
    assertThat(ContactMask.maskLine(ImmutableList.of("联系人", "联系电话", "钱多多", LOCAL)))
        .containsExactly("联系人", "联系电话", "＊＊＊", "＊＊＊");
    assertThat(ContactMask.maskLine(ImmutableList.of("联系人：钱多多", "孙晓晓", "5.00")))
        .containsExactly("联系人：＊＊＊", "＊＊＊", "5.00");
  }

  @Test
  void masksBelowAHeaderOfContacts() {
    assertThat(
            ContactMask.maskLines(
                List.of(
                    List.of("项目名称", "联系人", "联系电话", "金额"),
                    List.of("某项目", "钱多多", LOCAL, "5.00"),
                    List.of("又一项目", "买买提" + "阿不都", "0391-" + LOCAL, "7.00"))))
        .containsExactly(
            ImmutableList.of("项目名称", "联系人", "联系电话", "金额"),
            ImmutableList.of("某项目", "＊＊＊", "＊＊＊", "5.00"),
            ImmutableList.of("又一项目", "＊＊＊", "＊＊＊", "7.00"));
    assertThat(ContactMask.maskTexts(List.of("联系人", "钱多多", "备注")))
        .containsExactly("联系人", "＊＊＊", "备注");
  }

  @Test
  void columnsOfContactsEndWhereTheyHoldSomethingElse() {
    List<List<String>> sheet =
        List.of(
            List.of("项目负责人", "", "联系人", ""),
            List.of("单位编码", "074001", "资金用途", "业务类"),
            List.of("产出目标", "数量", "接听次数", "≥5次"));

    assertThat(ContactMask.maskLines(sheet)).isEqualTo(sheet);
  }

  @Test
  void takesTheCellsOfALaidOutLineForCells() {
    assertThat(ContactMask.mask("| 联系人 | 钱多多 | 电话 | " + LOCAL + " |"))
        .isEqualTo("| 联系人 | ＊＊＊ | 电话 | ＊＊＊ |");
    assertThat(ContactMask.mask("联系人    钱多多    金额    5.00")).isEqualTo("联系人    ＊＊＊    金额    5.00");
  }

  @Test
  void leavesBlankCellsAndLabelsAfterLabels() {
    ImmutableList<String> line = ImmutableList.of("联系人", "联系电话", "", "项目总金额", "331.50");

    assertThat(ContactMask.maskLine(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          联系人：甲某某，电话见下      | 联系人：＊＊＊，电话见下
          联系人: 甲某某 乙某 负责解释工作 | 联系人: ＊＊＊ 负责解释工作
          填报人：甲某 审核人：乙某某    | 填报人：＊＊＊ 审核人：＊＊＊
          联系电话：0000-6630000      | 联系电话：＊＊＊
          项目负责人 甲某某 联系人 乙某   | 项目负责人 ＊＊＊ 联系人 ＊＊＊
          联系电话 6630000，备注       | 联系电话 ＊＊＊，备注
          联系人：甲某某 331.50万元    | 联系人：＊＊＊ 331.50万元
          **联系人**：甲某某          | **联系人**：＊＊＊
          **联系人：** 甲某某，备注    | **联系人：** ＊＊＊，备注
          联系人 ：甲某某             | 联系人 ：＊＊＊
          联 系 人：钱多多            | 联 系 人：＊＊＊
          联系人（钱多多）负责        | 联系人（＊＊＊）负责
          联系人钱多多，备注          | 联系人＊＊＊，备注
          联系人为钱多多              | 联系人为＊＊＊
          联系人 买买提阿不都          | 联系人 ＊＊＊
          联系人：孙　晓 电话：96123   | 联系人：＊＊＊ 电话：96123
          联系人：钱多多、孙晓晓        | 联系人：＊＊＊、＊＊＊
          联系人：钱多多和孙晓晓        | 联系人：＊＊＊和＊＊＊
          联系人：钱多多同志           | 联系人：＊＊＊同志
          联系人：John Smith，备注     | 联系人：＊＊＊，备注
          单位负责人（签字/签章）：钱多多 | 单位负责人（签字/签章）：＊＊＊
          主要负责人 钱多多            | 主要负责人 ＊＊＊
          审核：钱多多 复核：孙晓晓      | 审核：＊＊＊ 复核：＊＊＊
          电话（传真）：0391-6630000   | 电话（传真）：＊＊＊
          Tel 6630000转801          | Tel ＊＊＊
          填表人：钱多多 20240610     | 填表人：＊＊＊ 20240610
          微信：qian_duoduo1          | 微信：＊＊＊
          """)
  void masksWhatFollowsALabelAndAColon(String text, String masked) {
    assertThat(ContactMask.mask(text)).isEqualTo(masked);
  }

  @Test
  void masksLinesWithTabsAsLines() {
    assertThat(ContactMask.mask("项目负责人\t甲某某\t项目总金额\t331.50"))
        .isEqualTo("项目负责人\t＊＊＊\t项目总金额\t331.50");
  }

  @Test
  void masksMobileNumbersThatStandAlone() {
    String fullWidth = "１３８" + "００００００００";

    assertThat(ContactMask.mask("请拨打" + MOBILE + "。")).isEqualTo("请拨打＊＊＊。");
    assertThat(ContactMask.mask(MOBILE + "，" + MOBILE)).isEqualTo("＊＊＊，＊＊＊");
    assertThat(ContactMask.mask(fullWidth)).isEqualTo("＊＊＊");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "138-0000-0000", "138 0000 0000", "138.0000.0000", "+86 138-0000-0000", "0391-6630000",
        "（0391）6630000", "(0391) 663 0000", "010-66300000-801", "0391——6630000", "86-0391-6630000",
        "qian@example.com", "0391-6630000/01"
      })
  void masksNumbersAndAddressesInAllSpellings(String number) {
    assertThat(ContactMask.mask(number)).isEqualTo("＊＊＊");
    assertThat(ContactMask.mask("请拨打" + number + "，谢谢")).isEqualTo("请拨打＊＊＊，谢谢");
  }

  @Test
  void masksNumbersThatHideInvisibleCharacters() {
    assertThat(ContactMask.mask("138\u200B0000\u202E0000")).isEqualTo("＊＊＊");
    assertThat(ContactMask.mask("138\u00AD" + "00000000\u200B")).isEqualTo("＊＊＊\u200B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一般公共服务支出",
        "1,314.20",
        "2010301",
        "项目审核工作经费",
        "机关主任办公会经费",
        "电话费按照有关规定据实列支，全年预计支出比上年略有增加，主要用于机关日常运转和为民服务",
        "2024年1月15日"
      })
  void passesOverWhatHoldsNoContact(String text) {
    assertThat(ContactMask.mayHoldContact(text)).isFalse();
  }

  @Test
  void masksTheNameRightBeforeANumber() {
    assertThat(ContactMask.mask("钱多多" + MOBILE)).isEqualTo("＊＊＊");
    assertThat(ContactMask.mask("某局钱多多（" + MOBILE + "）")).isEqualTo("某局＊＊＊（＊＊＊）");
    assertThat(ContactMask.maskLine(ImmutableList.of("钱多多", MOBILE, "5.00")))
        .containsExactly("＊＊＊", "＊＊＊", "5.00");
  }

  @Test
  void leavesLongerNumbersAndAmounts() {
    for (String text :
        new String[] {
          "1" + MOBILE,
          MOBILE + "0",
          MOBILE + ".00",
          "0." + MOBILE,
          MOBILE + ",000",
          "120" + "00000000"
        }) {
      assertThat(ContactMask.mask(text)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "41900124000000000500",
        "1,314.20",
        "12345市长热线",
        "联系电话：12345",
        "项目负责人应当按时填报",
        "各项目负责人 按时",
        "负责人：2010306",
        "填报人 2024",
        "电话：96123",
        "采购手机：20部",
        "电话费 12,000.00",
        "合计139" + "00000000元",
        "项目代码 138" + "00000000",
        "审核 通过",
        "主要负责人履职",
        "联系人",
        "2010301",
        "13.8",
        ""
      })
  void leavesCodesAmountsTheHotlineAndProse(String text) {
    assertThat(ContactMask.mask(text)).isEqualTo(text);
  }

  @Test
  void leavesTheHotlineAfterALabel() {
    ImmutableList<String> line = ImmutableList.of("联系电话", "12345");

    assertThat(ContactMask.maskLine(line)).isEqualTo(line);
  }

  @Test
  void excerptsAreMaskedShortAndWithoutControls() {
    assertThat(Excerpt.of("电话" + MOBILE)).isEqualTo("电话＊＊＊");
    assertThat(Excerpt.of("a\u0007b\u202Ec")).isEqualTo("a<U+0007>b<U+202E>c");
    assertThat(Excerpt.of("字".repeat(41))).isEqualTo("字".repeat(40) + "…");
    assertThat(Excerpt.of("字".repeat(40))).isEqualTo("字".repeat(40));
  }

  /** 13 declarations with two names and one telephone cell each; the other documents print none. */
  @ParameterizedTest
  @CsvSource({
    "jiyuan-service-2020, 39",
    "jiyuan-office-2024, 0",
    "jiyuan-bigdata-2024, 0",
    "pingdingshan-bigdata-2024, 0",
    "jiaozuo-bigdata-2024, 0"
  })
  void masksTheContactsOfRealDocumentsAndNothingElse(String file, int contacts) throws IOException {
    int masked = 0;
    for (String line : Files.readAllLines(PublishedBudgets.file(file))) {
      ImmutableList<String> cells = ImmutableList.copyOf(line.split("\t", -1));
      ImmutableList<String> result = ContactMask.maskLine(cells);
      for (int i = 0; i < cells.size(); i++) {
        masked += cells.get(i).equals(result.get(i)) ? 0 : 1;
      }
    }

    assertThat(masked).isEqualTo(contacts);
  }
}
