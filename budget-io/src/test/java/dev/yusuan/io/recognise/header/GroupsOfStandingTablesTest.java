package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables that stand on end with their groups in one column and the items in the next. */
class GroupsOfStandingTablesTest {
  private static final String TITLE = "2017年某省某局部门预算\n\n收入预算总表\n单位：万元\n\n项目名称\t\t金额\n";

  @Test
  void partsByTheirSubtotalsTheGroupsWhoseNamesStandInTheMiddleOfTheirLines() throws IOException {
    ReadResult read =
        Disclosures.parse(
            TITLE
                + """
                \t收入总计\t95.00
                \t小计\t80.00
                一般公共预算资金\t公共财政拨款(补助)资金\t80.00
                \t专项收入\t
                政府性基金\t小计\t
                \t小计\t
                财政专户管理资金\t专户管理教育收费\t
                \t小计\t15.00
                \t事业收入\t
                其他资金\t经营收入\t
                \t其他收入\t15.00
                \t小计\t
                上年结转和结余资金\t\t
                """);

    assertThat(facts(read))
        .containsExactlyInAnyOrder(
            "total 95.00",
            "thisYear.generalPublicBudget 80.00",
            "thisYear.generalPublicBudget.appropriation 80.00",
            "thisYear.otherFunds 15.00",
            "thisYear.otherFunds.other 15.00");
    assertThat(inference(read, "thisYear.otherFunds")).isEqualTo("subtotals");
    assertThat(inference(read, "total")).isEmpty();
  }

  @Test
  void keepsALineWithoutAColumnWhoseGroupIsNotTold() throws IOException {
    ReadResult read =
        Disclosures.parse(
            TITLE
                + """
                \t收入总计\t110.00
                \t小计\t80.00
                一般公共预算资金\t公共财政拨款(补助)资金\t80.00
                \t小计\t15.00
                \t小计\t15.00
                财政专户管理资金\t专户管理教育收费\t10.00
                其他资金\t其他收入\t5.00
                """);

    assertThat(facts(read))
        .containsExactlyInAnyOrder(
            "total 110.00",
            "thisYear.generalPublicBudget 80.00",
            "thisYear.generalPublicBudget.appropriation 80.00",
            " 15.00",
            " 15.00",
            "thisYear.specialAccount.educationFees 10.00",
            "thisYear.otherFunds.other 5.00");
  }

  @Test
  void carriesAGroupDownToTheLinesBelowIt() throws IOException {
    ReadResult read =
        Disclosures.parse(
            TITLE
                + """
                收入总计\t\t95.00
                一般公共预算资金\t小计\t80.00
                \t公共财政拨款(补助)资金\t80.00
                \t专项收入\t
                其他资金\t小计\t15.00
                \t其他收入\t15.00
                """);

    assertThat(facts(read))
        .containsExactlyInAnyOrder(
            "total 95.00",
            "thisYear.generalPublicBudget 80.00",
            "thisYear.generalPublicBudget.appropriation 80.00",
            "thisYear.otherFunds 15.00",
            "thisYear.otherFunds.other 15.00");
    assertThat(inference(read, "thisYear.otherFunds")).isEmpty();
  }

  @Test
  void takesSubtotalsBelowTheirItemsForTheirs() throws IOException {
    ReadResult read =
        Disclosures.parse(
            TITLE
                + """
                收入总计\t\t95.00
                \t公共财政拨款(补助)资金\t80.00
                一般公共预算资金\t专项收入\t
                \t小计\t80.00
                \t事业收入\t
                其他资金\t其他收入\t15.00
                \t小计\t15.00
                """);

    assertThat(facts(read))
        .containsExactlyInAnyOrder(
            "total 95.00",
            "thisYear.generalPublicBudget 80.00",
            "thisYear.generalPublicBudget.appropriation 80.00",
            "thisYear.otherFunds 15.00",
            "thisYear.otherFunds.other 15.00");
  }

  private static final String ONE_COLUMN = "2024年某省某局部门预算\n\n收入预算总表\n单位：万元\n\n项目\t预算数\n";

  @Test
  void takesItemsInBracketsForPartsOfTheOneAboveThem() throws IOException {
    ReadResult read =
        Disclosures.parse(
            ONE_COLUMN
                + """
                一、财政拨款\t87.00
                （一）一般公共预算\t77.00
                （二）政府性基金预算\t10.00
                二、其他资金\t3.00
                本年收入合计\t90.00
                收入总计\t90.00
                """);

    assertThat(facts(read))
        .containsExactlyInAnyOrder(
            "total 90.00",
            "thisYear 90.00",
            "thisYear.fiscalAppropriation 87.00",
            "thisYear.fiscalAppropriation.generalPublicBudget 77.00",
            "thisYear.fiscalAppropriation.governmentFund 10.00",
            "thisYear.otherFunds 3.00");
  }

  @Test
  void takesWhatIsOfWhichForAPartOfTheItemAboveIt() throws IOException {
    ReadResult read =
        Disclosures.parse(
            ONE_COLUMN
                + """
                一、一般公共预算拨款收入\t71.00
                二、事业收入\t4.50
                其中：教育收费\t2.05
                收入总计\t75.50
                """);

    assertThat(facts(read))
        .containsExactlyInAnyOrder(
            "total 75.50",
            "thisYear.generalPublicBudget 71.00",
            "thisYear.institutional 4.50",
            "thisYear.institutionalEducationFees 2.05");
  }

  private static String inference(ReadResult read, String column) {
    return read.sources().inference(new CellPath(TableKind.REVENUE, 1, column)).orElse("");
  }

  private static ImmutableList<String> facts(ReadResult read) throws IOException {
    return FactLines.of(read.disclosure(), "measure", "amount");
  }
}
