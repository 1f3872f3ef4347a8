package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.table.TableKind;
import org.junit.jupiter.api.Test;

/** Rows below a header that lost cells, so that its headings stand above other columns. */
class MisheadedRowsTest {
  /** The blank cell before 总计 is gone: 总计 stands above the names, nothing above 项目支出. */
  @Test
  void figuresBelowNoHeadingTellThatTheirHeaderIsOutOfPlace() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            功能科目名称\t2025年预算\t\t
            总计\t其中：基本支出\t项目支出\t
            合计\t9.00\t6.00\t3.00
            [213]农林水支出\t9.00\t6.00\t3.00
            [21302]林业和草原\t9.00\t6.00\t3.00
            [2130201]行政运行\t6.00\t6.00\t
            [2130205]森林资源培育\t3.00\t\t3.00
            """);

    isLeftOpen(read, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "9.00 | 6.00 | 3.00");
  }

  @Test
  void figuresBelowNoHeadingTellThatTheirHeaderIsOutOfPlaceWhereNoRowEndsBlank() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位名称：某县林业局\t单位：万元\t\t
            功能科目名称\t2025年预算\t\t
            总计\t其中：基本支出\t项目支出\t
            合计\t9.00\t6.00\t3.00
            [213]农林水支出\t9.00\t6.00\t3.00
            [21302]林业和草原\t9.00\t6.00\t3.00
            [2130201]行政运行\t6.00\t6.00\t0.00
            [2130205]森林资源培育\t3.00\t0.00\t3.00
            """);

    isLeftOpen(read, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "9.00 | 6.00 | 3.00");
  }

  /** The table below has a title of no known kind, and its own header. */
  @Test
  void rowsOfAnotherTableTellNothingOfTheHeaderAbove() {
    ReadResult read =
        read(
            """
            一般公共预算基本支出情况表
            编制部门：某县林业局\t\t\t\t单位：万元
            经济分类科目编码\t\t经济分类科目名称\t小计\t人员经费\t公用经费
            类\t款\t\t\t\t
            \f301\t\t工资福利支出\t9.00\t9.00\t
            302\t\t商品和服务支出\t3.00\t\t3.00
            \t\t合计\t12.00\t9.00\t3.00

            林区道路养护明细表
            编制部门：某县林业局\t\t\t\t\t单位：万元
            科目编码\t\t\t科目名称\t道路\t合计\t人工\t材料
            类\t款\t项\t\t\t\t\t
            213\t02\t05\t森林资源培育\t东线\t6.00\t4.00\t2.00
            \t\t\t\t合计\t6.00\t4.00\t2.00
            """);

    assertThat(read.problems()).extracting(Problem::code).doesNotContain(ProblemCode.ROW_UNPLACED);
  }

  /** The blank cell behind 功能分类科目 is gone: 合计 stands above the names. */
  @Test
  void namesBelowTheHeadingOfAmountsTellThatTheirHeaderIsOutOfPlace() {
    ReadResult read =
        read(
            """
            支出预算表
            单位：万元
            功能分类科目\t合计\t基本支出\t项目支出\t上缴上级支出
            213\t农林水支出\t9.00\t6.00\t3.00
            21302\t林业和草原\t9.00\t6.00\t3.00
            2130201\t行政运行\t6.00\t6.00\t
            2130205\t森林资源培育\t3.00\t\t3.00
            """);

    isLeftOpen(read, TableKind.EXPENDITURE, "9.00 | 6.00 | 3.00");
  }

  /** The blank cell behind 功能分类科目 is gone: 2024年预算数 stands above 科目名称. */
  @Test
  void aHeadingOfAmountsAboveNamesOnlyTellsThatTheHeaderIsOutOfPlace() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            功能分类科目\t2024年预算数\t2025年预算数\t\t
            科目编码\t科目名称\t\t总计\t基本支出\t项目支出
            213\t农林水支出\t8.00\t9.00\t6.00\t3.00
            2130201\t行政运行\t8.00\t6.00\t6.00\t
            2130205\t森林资源培育\t\t3.00\t\t3.00
            """);

    isLeftOpen(read, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "8.00 | 9.00 | 6.00 | 3.00");
  }

  /** The blank cell before 合计 is gone: it stands below 功能科目名称, as names do. */
  @Test
  void aHeadingOfAmountsBelowOneOfNamesTellsThatTheHeaderIsOutOfPlace() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            功能科目名称\t2025年预算\t\t
            小计\t基本支出\t项目支出\t
            合计\t12.00\t9.00\t3.00
            [213]农林水支出\t12.00\t9.00\t3.00
            [21302]林业和草原\t9.00\t9.00\t
            [2130201]行政运行\t6.00\t6.00\t
            [2130205]森林资源培育\t3.00\t3.00\t
            """);

    isLeftOpen(read, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "12.00 | 9.00 | 3.00");
  }

  /** The blank cell before 合计 is gone: it stands below 2024年预算数. */
  @Test
  void aLineThatEndsBeforeTheOthersIsOutOfPlaceWhereNoRowKeepsTheSums() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            功能分类科目\t\t2024年预算数\t2025年预算数\t\t\t增减%
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            213\t农林水支出\t8.00\t9.00\t6.00\t3.00\t12.50
            2130201\t行政运行\t5.00\t6.00\t6.00\t\t20.00
            2130205\t森林资源培育\t3.00\t3.00\t\t3.00\t0.00
            """);

    isLeftOpen(
        read, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "8.00 | 9.00 | 6.00 | 3.00 | 12.50");
  }

  /** One of the blank cells before 小计 is gone: 2024年执行数 stands above it. */
  @Test
  void aLineOfFewerCellsIsOutOfPlaceWhereNoRowKeepsTheSums() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t2024年执行数\t2025年预算数\t\t\t比上年增减\t
            \t\t小计\t基本支出\t项目支出\t增减额\t增减%
            213\t农林水支出\t8.00\t9.00\t6.00\t3.00\t1.00\t12.50
            2130201\t行政运行\t5.00\t6.00\t6.00\t\t1.00\t20.00
            2130205\t森林资源培育\t3.00\t3.00\t\t3.00\t0.00\t0.00
            """);

    isLeftOpen(
        read,
        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
        "8.00 | 9.00 | 6.00 | 3.00 | 1.00 | 12.50");
  }

  /** A blank cell stands behind the second line in place of that before it: 项目支出 is headless. */
  @Test
  void aGroupWithoutAHeadingBelowItsLastCellIsOutOfPlaceWhereNoRowKeepsTheSums() {
    ReadResult read =
        read(
            """
            支出预算表
            单位：万元
            序号\t功能分类科目\t\t合计\t本年支出\t\t\t结转下年
            科目编码\t科目名称\t\t小计\t基本支出\t项目支出\t\t
            1\t213\t农林水支出\t9.00\t9.00\t6.00\t3.00\t0.00
            2\t2130201\t行政运行\t6.00\t6.00\t6.00\t0.00\t0.00
            3\t2130205\t森林资源培育\t3.00\t3.00\t0.00\t3.00\t0.00
            """);

    isLeftOpen(read, TableKind.EXPENDITURE, "9.00 | 9.00 | 6.00 | 3.00 | 0.00");
  }

  /** Such a header is in place where rows keep the sums below it. */
  @Test
  void aLineThatEndsBeforeTheOthersIsInPlaceWhereRowsKeepTheSums() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t2025年预算数\t\t\t备注
            \t\t合计\t基本支出\t项目支出
            213\t农林水支出\t9.00\t6.00\t3.00\t
            2130201\t行政运行\t6.00\t6.00\t\t
            2130205\t森林资源培育\t3.00\t\t3.00\t
            """);

    assertThat(read.disclosure().get(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE).rows())
        .extracting(row -> row.total().orElseThrow().digits())
        .containsExactly("9.00", "6.00", "3.00");
  }

  /**
   * The sums of the first two rows are wrong; those of the next page, without header, are right.
   */
  @Test
  void rowsOfTheNextPageTellThatAHeaderIsInPlace() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            功能分类科目\t\t2025年预算数\t\t\t备注
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            2130201\t行政运行\t9.00\t6.00\t2.00\t见说明
            2130204\t事业机构\t6.00\t5.00\t2.00\t见说明

            2130205\t森林资源培育\t3.00\t1.00\t2.00\t见说明
            2130207\t森林资源管理\t4.00\t1.00\t3.00\t见说明
            2130209\t森林生态效益补偿\t5.00\t1.00\t4.00\t见说明
            """);

    assertThat(read.disclosure().get(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE).rows())
        .extracting(row -> row.total().map(Amount::digits).orElse(""))
        .containsExactly("9.00", "6.00", "3.00", "4.00", "5.00");
  }

  /** The blank cells behind 2024年预算数 are gone: 2025年预算数 stands above 因公出国（境）费. */
  @Test
  void aTotalApartFromItsPartsTellsThatGroupsAreOutOfPlace() {
    ReadResult read =
        read(
            """
            一般公共预算“三公”经费支出表
            单位：万元
            2024年预算数\t2025年预算数
            合计\t因公出国（境）费\t公务用车运行费\t公务接待费\t合计\t因公出国（境）费\t公务用车运行费\t公务接待费
            60.00\t30.00\t20.00\t10.00\t55.00\t28.00\t18.00\t9.00
            """);

    isLeftOpen(
        read,
        TableKind.THREE_PUBLIC,
        "60.00 | 30.00 | 20.00 | 10.00 | 55.00 | 28.00 | 18.00 | 9.00");
  }

  /** The last rows lost one of their blank cells and kept another. */
  @Test
  void rowsOfFewerCellsThatBreakTheSumsAreLeftOpen() {
    ReadResult read =
        read(
            """
            支出预算表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出\t上缴上级支出
            \t合计\t9.00\t6.00\t2.00\t1.00
            2130201\t行政运行\t7.00\t6.00\t\t1.00
            \t水文中心\t2.00\t2.00\t
            2130205\t\t3.00\t3.00\t3.00
            2130207\t\t4.00\t4.00\t4.00
            """);

    assertThat(read.disclosure().expenditure().rows().get(0).total().orElseThrow().digits())
        .isEqualTo("9.00");
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_UNPLACED)
        .extracting(problem -> problem.arguments().get("printed"))
        .containsExactly("3.00 | 3.00 | 3.00", "4.00 | 4.00 | 4.00");
  }

  /** 预算数 stands above all columns, names and amounts alike. */
  @Test
  void aHeadingAboveNamesAndAmountsIsInPlace() {
    ReadResult read =
        read(
            """
            支出预算表
            单位：万元
            预算数\t\t\t\t
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            213\t农林水支出\t9.00\t6.00\t3.00
            2130201\t行政运行\t6.00\t6.00\t
            2130205\t森林资源培育\t3.00\t\t3.00
            """);

    assertThat(read.disclosure().expenditure().rows())
        .extracting(row -> row.total().orElseThrow().digits())
        .containsExactly("9.00", "6.00", "3.00");
  }

  /** 项目支出 stands above names only; the blank cells behind it are kept, so that 合计 is in place. */
  @Test
  void aLineOfTheHeaderThatKeepsItsBlankCellsIsInPlace() {
    ReadResult read =
        read(
            """
            项目支出预算表
            单位：万元
            项目支出\t\t\t合计\t备注
            项目名称\t项目类别\t单位名称
            道路维护项目\t特定目标类\t某县林业局\t3.00\t分年实施
            桥梁维护项目\t特定目标类\t某县林业局\t2.00
            """);

    assertThat(read.disclosure().get(TableKind.PROJECT_EXPENDITURE).rows())
        .extracting(row -> row.total().orElseThrow().digits())
        .containsExactly("3.00", "2.00");
  }

  /** Nothing stands above the last figures, and no heading is out of place for that. */
  @Test
  void figuresBehindAWholeHeaderLeaveTheOthersInTheirColumns() {
    ReadResult read =
        read(
            """
            一般公共预算支出表
            单位：万元
            功能分类科目\t\t2025年预算数
            科目编码\t科目名称\t小计
            213\t农林水支出\t9.00\t1.50
            2130201\t行政运行\t6.00\t1.00
            2130205\t森林资源培育\t3.00\t0.50
            """);

    assertThat(read.disclosure().get(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE).rows())
        .extracting(row -> row.total().orElseThrow().digits())
        .containsExactly("9.00", "6.00", "3.00");
  }

  private static ReadResult read(String table) {
    return Disclosures.parse("某县林业局2025年部门预算\n\n" + table);
  }

  private static void isLeftOpen(ReadResult read, TableKind<?> kind, String first) {
    assertThat(read.disclosure().get(kind).rows())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(kind.schema().columns())
                    .filteredOn(column -> column.asAmounts().isPresent())
                    .noneMatch(column -> row.cells().find(column).isPresent()));
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_UNPLACED)
        .extracting(problem -> problem.arguments().get("printed"))
        .contains(first);
    assertThat(read.coverage().isComplete()).isTrue();
  }
}
