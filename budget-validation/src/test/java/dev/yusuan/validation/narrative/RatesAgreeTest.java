package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesAgreeTest {
  /** Rates that were worked out by hand, from the least and the greatest that the figures allow. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 2662.5/3594.70 = 74.0674…74.0675 at half up
          2024年收入总计932.20万元，比上年减少2662.5万元，下降74.07%。           | EXACT
          2024年收入总计932.20万元，比上年减少2662.5万元，下降74.06%。           | WITHIN_TRUNCATION
          2024年收入总计932.20万元，比上年减少2662.5万元，下降74.05%。           | INCONSISTENT
          2024年收入总计932.20万元，比上年减少2662.5万元，下降74.08%。           | INCONSISTENT
          # 735.45/2475.70 = 29.707, 735.55/2475.70 = 29.711
          2024年收入总计1740.2万元，比上年减少735.5万元，减少29.70%。            | WITHIN_TRUNCATION
          # 1271.695/3595.195 = 35.372
          2024年收入总计2323万元，比上年减少1271.70万元，下降35.37%。            | WITHIN_ROUNDING
          2024年收入总计2323.00万元，比上年减少1271.70万元，下降35.37%。         | WITHIN_TRUNCATION
          # 1.5/(9.5−1.5) = 18.75, 2.5/(8.5−2.5) = 41.67; cut 1.5/(10−1.5) = 17.65, 3/(8.5−3) = 54.55
          2024年收入总计9万元，比上年增加2万元，增长18.8%。                      | WITHIN_ROUNDING
          2024年收入总计9万元，比上年增加2万元，增长41.6%。                      | WITHIN_ROUNDING
          2024年收入总计9万元，比上年增加2万元，增长18.6%。                      | WITHIN_TRUNCATION
          2024年收入总计9万元，比上年增加2万元，增长54.4%。                      | WITHIN_TRUNCATION
          2024年收入总计9万元，比上年增加2万元，增长17.4%。                      | INCONSISTENT
          2024年收入总计9万元，比上年增加2万元，增长54.7%。                      | INCONSISTENT
          # up 9.5/8.5 to 10.5/7.5, cut 9.5/9; down 8.5/9.5 to 7.5/10.5, cut 7.5/11
          2024年收入总计10万元，比2023年8万元增长39%。                          | WITHIN_ROUNDING
          2024年收入总计10万元，比2023年8万元增长12%。                          | WITHIN_ROUNDING
          2024年收入总计10万元，比2023年8万元增长4%。                           | INCONSISTENT
          2024年收入总计8万元，比2023年10万元下降28%。                          | WITHIN_ROUNDING
          2024年收入总计8万元，比2023年10万元下降11%。                          | WITHIN_ROUNDING
          2024年收入总计8万元，比2023年10万元下降33%。                          | INCONSISTENT
          """)
  void judgeARateByWhatItsFiguresAllow(String sentence, Verdict verdict) {
    assertThat(rates(sentence)).containsExactly(verdict);
  }

  /** 2323万元 is the 2,323.00 of the table, to the last yuan of it. */
  @Test
  void takeTheDigitsOfTheTable() {
    String sentence = "2024年收入总计2323万元，比上年减少1271.70万元，下降35.37%。";
    String table =
        """


        # 一、收支预算总表

        单位：万元

        项目\t预算数
        财政拨款收入\t2,323.00
        总计\t2,323.00
        """;

    assertThat(rates(sentence + table)).containsExactly(Verdict.WITHIN_TRUNCATION);
    assertThat(rates(sentence + table.replace("2,323.00", "2,323.20")))
        .containsExactly(Verdict.WITHIN_ROUNDING);
  }

  /** 1.00/(2.00−1.00) is 100%, and 1.00/(5.00−1.00) is 25%. */
  @Test
  void aRateBehindAPartMayBeOfTheWhole() {
    String sentence = "2024年公务用车购置及运行费5.00万元，其中公务用车运行维护费2.00万元，比上年增加1.00万元，增长25%。";

    assertThat(rates(sentence)).isEmpty();
    assertThat(rates(sentence.replace("25%", "100%"))).containsExactly(Verdict.EXACT);
    assertThat(rates(sentence.replace("25%", "35%"))).containsExactly(Verdict.INCONSISTENT);
  }

  private static List<Verdict> rates(String text) {
    Outcome rates =
        Validator.of(NarrativeRules.ALL)
            .check(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + text).disclosure())
            .outcomes()
            .stream()
            .filter(outcome -> outcome.rule().id().equals("narrative.rates"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(Verdict.values()).filter(each -> rates.count(each) > 0).toList();
  }
}
