package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** “三公” tables that give each fund a column. */
class FundsOfThreePublicTest {
  private static final String ISSUER = "某县林业局2024年部门预算\n\n";

  @Test
  void takesTheSumOfAllFundsBelowATitleThatNamesNone() throws IOException {
    String table =
        """
        单位：万元
        项目\t合计\t一般公共预算拨款\t政府性基金预算拨款\t其他资金
        “三公”经费合计\t15.05\t13.05\t\t2.00
        1.因公出国（境）费用\t9.17\t9.17
        2.公务接待费\t5.88\t3.88\t\t2.00
        """;

    assertThat(facts(ISSUER + "“三公”经费支出预算表\n" + table))
        .containsExactly(
            "total 15.05",
            " 13.05",
            " 2.00",
            "abroad 9.17",
            " 9.17",
            "receptions 5.88",
            " 3.88",
            " 2.00");
    assertThat(facts(ISSUER + "一般公共预算“三公”经费支出预算表\n" + table))
        .containsExactly(
            " 15.05",
            "total 13.05",
            " 2.00",
            " 9.17",
            "abroad 9.17",
            " 5.88",
            "receptions 3.88",
            " 2.00");
  }

  @Test
  void takesTheSumOfAllFundsInALyingTableToo() throws IOException {
    assertThat(
            facts(
                ISSUER
                    + """
                    “三公”经费支出预算表
                    单位：万元
                    单位名称\t合计\t一般公共预算拨款\t政府性基金预算拨款\t其他资金\t因公出国（境）费\t公务接待费
                    某县林业局\t15.05\t13.05\t\t2.00\t9.17\t5.88
                    """))
        .containsExactly("total 15.05", " 13.05", " 2.00", "abroad 9.17", "receptions 5.88");
  }

  private static ImmutableList<String> facts(String text) throws IOException {
    return FactLines.of(Disclosures.parse(text).disclosure(), "measure", "amount");
  }
}
