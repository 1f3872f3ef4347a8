package dev.yusuan.validation.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Classes that sentences name from their 类 down, and the rows that they mean. */
class StatedClassesTest {
  private static final String TABLE =
      """

      # 支出预算表（2024年度）

      单位：万元

      科目编码\t科目名称\t合计
      合计\t\t225.00
      2010301\t行政运行\t60.00
      2080501\t行政单位离退休\t60.00
      2080502\t事业单位离退休\t40.00
      2080505\t机关事业单位基本养老保险缴费支出\t32.50
      2080506\t机关事业单位职业年金缴费支出\t32.50
      """;

  private static Outcome outcome(String text) {
    return Validator.standard()
        .check(Disclosures.parse("# 说明\n\n" + text + "\n" + TABLE).disclosure())
        .outcomes()
        .stream()
        .filter(outcome -> outcome.rule().id().equals("wording.levels"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> messages(String text) {
    return outcome(text).findings().stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  @Test
  void aNameAtTwoLevelsIsToldWithTheOnlyRowOfItsClassAndAmount() {
    assertThat(messages("2024年社会保障和就业支出（类）行政事业单位养老支出（款）行政事业单位养老支出（项）60.00万元。"))
        .containsExactly(
            "文字说明“说明”：“2024年社会保障和就业支出（类）行政事业单位养老支出（款）行政事业单位养老支出（项）60.00万元”，"
                + "“行政事业单位养老支出”重复列为两级；表中与此金额相同的是2080501");
  }

  /** No row prints 55.00, and two print 32.50. */
  @Test
  void noRowIsGuessedAmongNoneOrSeveral() {
    assertThat(messages("2024年社会保障和就业支出（类）行政事业单位养老支出（款）行政事业单位养老支出（项）55.00万元。"))
        .singleElement()
        .asString()
        .endsWith("“行政事业单位养老支出”重复列为两级");
    assertThat(messages("2024年社会保障和就业支出（类）行政事业单位养老支出（款）行政事业单位养老支出（项）32.50万元。"))
        .singleElement()
        .asString()
        .endsWith("“行政事业单位养老支出”重复列为两级");
  }

  @Test
  void theClassOfTheHeadingIsNotNamedTwiceBelowIt() {
    assertThat(messages("（一）教育支出（类）\n2024年教育支出（类）9.00万元。")).isEmpty();
    assertThat(messages("（一）教育支出\n2024年教育支出9.00万元。")).isEmpty();
  }

  @Test
  void theFirstTwoLevelsAreComparedToo() {
    assertThat(messages("2024年教育支出（类）教育支出（款）普通教育（项）2.00万元。"))
        .singleElement()
        .asString()
        .endsWith("“教育支出”重复列为两级");
  }

  @Test
  void classesThatTheCatalogueHasHold() {
    assertThat(outcome("2024年社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）40.00万元。").count(Verdict.EXACT))
        .isEqualTo(1);
    assertThat(outcome("2024年社会保障和就业支出（类）165.00万元。").status())
        .isEqualTo(Outcome.Status.NOT_APPLICABLE);
  }

  /** 行政事业单位离退休 is a 款 of 2019, and of no later year. */
  @Test
  void classesAreThoseOfTheYearOfTheDocument() {
    String text = "# 某局2019年部门预算\n\n一、预算说明\n\n社会保障和就业支出（类）行政事业单位离退休（款）行政事业单位离退休（项）60.00万元。\n";

    assertThat(
            Validator.standard()
                .check(Disclosures.parse(text + TABLE.replace("2024", "2019")).disclosure())
                .find("wording.levels")
                .orElseThrow()
                .findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message(Locale.CHINESE)).endsWith("；表中与此金额相同的是2080501"));
  }

  /** 其他养老 is of no catalogue. */
  @Test
  void differentNamesHoldWhateverTheCatalogueHas() {
    assertThat(outcome("2024年社会保障和就业支出（类）其他养老（款）165.00万元。").count(Verdict.EXACT)).isEqualTo(1);
  }
}
