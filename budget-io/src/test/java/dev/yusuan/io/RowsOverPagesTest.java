package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows that a page break cuts in two, so that names end on the next page. */
class RowsOverPagesTest {
  private static Optional<Amount> amount(String printed) {
    return Optional.of(Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN));
  }

  private static Disclosure read(String text) {
    return Disclosures.parse("某局2024年部门预算\n\n" + text).disclosure();
  }

  @Test
  void namesOfBothSidesGoOn() {
    Disclosure disclosure =
        read(
            """
            财政拨款收支总表
            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、本年收入\t9.00\t一、本年支出\t9.00
            政府性基金预算拨款收\t9.00\t社会保障和就业支\t9.00
            \f入\t\t出\t
            收入总计\t9.00\t支出总计\t9.00
            """);

    assertThat(disclosure.fiscalAppropriation().rows())
        .extracting(row -> row.revenue().item().orElse(""))
        .contains("政府性基金预算拨款收入");
    assertThat(disclosure.fiscalAppropriation().rows()).hasSize(3);
  }

  @Test
  void namesThatStandInAnotherRowGoOn() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：万元
            单位代码\t单位名称\t合计\t一般公共预算\t政府性基金预算
            257\t己区文\t513.20\t510.20\t3.00
            \f\t化和旅游局\t\t\t
            257001\t己区文化和旅游局\t513.20\t510.20\t3.00
            合计\t\t513.20\t510.20\t3.00
            """);

    assertThat(disclosure.revenue().rows())
        .extracting(row -> row.name().orElse(""))
        .containsExactly("己区文化和旅游局", "己区文化和旅游局", "合计");
  }

  @Test
  void rowsWithoutFiguresStayRows() {
    Disclosure disclosure =
        read(
            """
            收支总表
            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、财政拨款收入\t9.00\t一、一般公共服务支出\t9.00
            \f二、事业收入\t\t二、外交支出\t
            收入总计\t9.00\t支出总计\t9.00
            """);

    assertThat(disclosure.tables().get(0).rows()).hasSize(3);
  }

  /** The cells of one row are too narrow, and the page ends between the lines of it. */
  @Test
  void numbersThatAreCutGoOn() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：元
            科目编码\t科目名称\t合计\t一般公共预算\t政府性基金预算
            208\t社会保障和就业支出\t51,110,418.22\t50,910,418.22\t200,000.00
            20802\t民政管理\t51,110,\t50,910,\t200,000.0
            \f\t事务\t418.22\t418.22\t0
            合计\t\t51,110,418.22\t50,910,418.22\t200,000.00
            """);

    assertThat(disclosure.revenue().rows())
        .extracting(row -> row.total().orElseThrow().toString())
        .containsExactly("51,110,418.22元", "51,110,418.22元", "51,110,418.22元");
    assertThat(disclosure.revenue().rows().get(1).name()).hasValue("民政管理事务");
    assertThat(disclosure.revenue().rows().get(1).find(RevenueRow.GOVERNMENT_FUND))
        .hasValue(Amount.parse("200,000.00", AmountUnit.YUAN));
  }

  /** Four or six digits are no code without those on the next page. */
  @Test
  void codesThatAreCutGoOn() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：万元
            科目编码\t科目名称\t合计\t一般公共预算\t政府性基金预算
            213\t农林水支出\t1,142.21\t1,142.21\t
            2130\t农业农村\t1,142.\t1,142.\t
            \f1\t\t21\t21\t
            213010\t病虫害\t12.85\t12.85\t
            \f8\t控制\t\t\t
            21301\t农业生产发展\t1,129.3\t1,129.3\t
            \f22\t\t6\t6\t
            21301\t农业生态资源保护\t12.85\t12.85\t
            \f35\t\t\t\t
            合计\t\t1,142.21\t1,142.21\t
            """);

    assertThat(disclosure.revenue().rows())
        .extracting(row -> row.find(RevenueRow.FUNCTION).map(Object::toString).orElse(""))
        .containsExactly("213", "21301", "2130108", "2130122", "2130135", "");
    assertThat(disclosure.revenue().rows())
        .extracting(row -> row.total().orElseThrow().toString())
        .containsExactly(
            "1,142.21万元", "1,142.21万元", "12.85万元", "1,129.36万元", "12.85万元", "1,142.21万元");
    assertThat(disclosure.revenue().rows().get(2).name()).hasValue("病虫害控制");
  }

  /** A code of its own begins a row of its own. */
  @Test
  void wholeCodesDoNotGoOn() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：万元
            科目编码\t科目名称\t合计\t一般公共预算
            213\t农林水支出\t12.\t12.
            \f01\t农业农村\t85\t85
            合计\t\t97.00\t97.00
            """);

    assertThat(disclosure.revenue().rows()).hasSize(3);
  }

  /** Both figures may be whole: one row prints no decimals. */
  @Test
  void numbersThatMayBeWholeStayInTheirRows() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：元
            科目编码\t科目名称\t合计\t一般公共预算
            208\t社会保障和就业支出\t900.50\t900.50
            20802\t民政管理事务\t200\t200
            \f\t行政运行\t300.00\t300.00
            合计\t\t900.50\t900.50
            """);

    assertThat(disclosure.revenue().rows()).hasSize(4);
  }

  /** The mark of no amount at the foot of a page is no minus of the amount on the next one. */
  @Test
  void aMarkOfNoAmountIsNoBeginOfANumber() {
    Disclosure disclosure =
        read(
            """
            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计
            2010101\t行政运行\t9.00
            2010102\t一般行政管理事务\t-
            \f2010103\t机关服务\t5.00
            """);

    assertThat(disclosure.get(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE).rows())
        .extracting(row -> row.name().orElse(""), row -> row.total().map(Amount::digits).orElse(""))
        .containsExactly(tuple("行政运行", "9.00"), tuple("一般行政管理事务", ""), tuple("机关服务", "5.00"));
  }

  /** The page breaks below the header, which the next one prints again. */
  @Test
  void aHeaderPrintedTwiceAboveTheFirstRowIsOne() {
    String header =
        """
        项目\t\t\t\t收入预算\t\t
        功能分类科目编码\t\t\t科目名称\t合计\t财政拨款收入\t事业收入
        类\t款\t项\t\t\t\t
        """;
    Disclosure disclosure =
        read(
            "收入总表\n单位：万元\n\n"
                + header
                + "\f"
                + header
                + "208\t\t\t社会保障和就业支出\t9.00\t\t9.00\n合计\t\t\t\t9.00\t\t9.00\n");

    assertThat(disclosure.revenue().rows())
        .hasSize(2)
        .allMatch(row -> row.total().equals(amount("9.00")))
        .allMatch(row -> row.find(RevenueRow.INSTITUTIONAL).equals(amount("9.00")));
  }

  /** The total is printed in the first column; the last ones are blank. */
  @Test
  void aTotalAloneOnAPageLacksNoColumn() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：万元

            类\t款\t项\t科目名称\t合计\t财政拨款收入\t事业收入\t经营收入\t其他收入
            208\t\t\t社会保障和就业支出\t9.00\t9.00\t\t\t
            \f合计\t\t\t\t9.00\t9.00\t\t\t
            """);

    assertThat(disclosure.revenue().rows())
        .allMatch(row -> row.total().equals(amount("9.00")))
        .noneMatch(row -> row.find(RevenueRow.OTHER).isPresent());
  }

  /** The header of a known form names one of two columns of names only. */
  @Test
  void aKnownHeaderPrintedTwiceAboveTheFirstRowIsOne() {
    String header =
        """
        收入\t\t支出\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t
        项目\t金额\t项目\t合计\t用事业单位基金弥补收支差额\t部门结转\t本年支出小计\t\t\t\t\t\t\t\t\t\t\t\t
        \t\t\t\t\t\t小计\t一般公共预算\t\t政府性基金\t专户管理的教育收费\t专户管理的教育收费结余(结转)\t国有资本经营预算收入\t事业收入\t经营收入\t事业基金\t其他收入\t\t
        \t\t\t\t\t\t\t小计\t其中：财政拨款\t\t\t\t\t\t\t\t\t\t
        """;
    Disclosure disclosure =
        read(
            "部门收支总体情况表\n单位：万元\n\n"
                + header
                + "\f"
                + header
                + "一般公共预算收入\t财政拨款\t9.0\t一、基本支出\t5.0\t\t5.0\t5.0\t5.0\t\t\t\t\t\t\t\t\t\t\n"
                + "\t专项收入\t\t二、项目支出\t4.0\t\t4.0\t4.0\t4.0\t\t\t\t\t\t\t\t\t\t\n");

    assertThat(disclosure.get(TableKind.REVENUE_EXPENDITURE_SUMMARY).rows())
        .extracting(
            row -> row.find(SummaryRow.REVENUE_AMOUNT),
            row -> row.find(SummaryRow.EXPENDITURE_AMOUNT))
        .containsExactly(
            tuple(amount("9.0"), amount("5.0")), tuple(Optional.empty(), amount("4.0")));
  }

  /** Both rows of the first page say by their sums that figures stand one column too far left. */
  @Test
  void whatRowsTellOfAHeaderHoldsBelowItsRepetition() {
    String header =
        """
        科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出\t\t
        \t\t\t小计\t人员经费\t公用经费\t小计\t其他运转类\t特定目标类
        """;
    Disclosure disclosure =
        read(
            "支出总表\n单位：万元\n\n"
                + header
                + "\t合计\t9.00\t\t\t9.00\t\t9.00\t\n"
                + "212\t城乡社区支出\t9.00\t\t\t9.00\t\t9.00\t\n"
                + "\f"
                + header
                + "2120899\t其他国有土地使用权出让收入安排的支出\t9.00\t\t\t9.00\t\t9.00\t\n");

    assertThat(disclosure.expenditure().rows())
        .hasSize(3)
        .allMatch(row -> row.find(ExpenditureRow.PROJECT).equals(amount("9.00")))
        .noneMatch(row -> row.find(ExpenditureRow.PUBLIC).isPresent());
  }
}
