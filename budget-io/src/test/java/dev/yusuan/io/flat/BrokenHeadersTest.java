package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.table.TableKind;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headers of tables without columns whose words or lines are not told apart. */
class BrokenHeadersTest {
  private static final String REVENUE =
      """
      单位代码
      单位名称
      总计
      本年收入
      合计
      一般公共预算
      政府性基金
      事业收入
      小计
      其中：财政拨款
      """;

  private static final String WITH_TWO_WORDS_EACH =
      """
      科目编码
      单位代码
      单位（科目名称）
      合计
      基本支出
      项目支出
      类
      款
      项
      小计
      人员经费
      公用经费
      小计
      其他运转类
      特定目标类
      工资福利支出
      对个人和家庭的补助
      商品和服务支出
      资本性支出
      """;

  private static String digits(Optional<Amount> amount) {
    return amount.map(Amount::digits).orElse("");
  }

  /** Each character of the header stands on a line of its own. */
  private static String characters(String header) {
    return header
        .codePoints()
        .filter(c -> c != '\n')
        .mapToObj(Character::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Disclosure revenue(String header) {
    return Disclosures.parse(
            """
            某县林业局2025年部门预算

            部门收入总体情况表
            部门名称：某县林业局
            单位：万元
            """
                + header
                + """
                合计 910.50 910.50 800.00 760.00 90.00 20.50
                327001 某县林业局本级 650.00 650.00 560.00 540.00 90.00
                327002 某县苗圃 260.50 260.50 240.00 220.00 20.50
                """)
        .disclosure();
  }

  /** 本年收入 above 合计 might as well be the one word 本年收入合计: the sums deny it. */
  @Test
  void ofSeveralReadingsTheSumsChoose() {
    Disclosure budget = revenue(REVENUE);
    assertThat(budget.revenue().rows())
        .extracting(
            row -> row.name().orElse(""),
            row -> digits(row.total()),
            row -> digits(row.thisYear().total()),
            row -> digits(row.thisYear().generalPublicBudget().total()),
            row -> digits(row.thisYear().generalPublicBudget().appropriation()),
            row -> digits(row.thisYear().governmentFund()),
            row -> digits(row.thisYear().institutional()))
        .containsExactly(
            tuple("合计", "910.50", "910.50", "800.00", "760.00", "90.00", "20.50"),
            tuple("某县林业局本级", "650.00", "650.00", "560.00", "540.00", "90.00", ""),
            tuple("某县苗圃", "260.50", "260.50", "240.00", "220.00", "", "20.50"));
  }

  @Test
  void aHeaderBrokenIntoCharactersIsRead() {
    assertThat(revenue(characters(REVENUE)).revenue().rows())
        .isEqualTo(revenue(REVENUE).revenue().rows());
  }

  /** Last year's columns stand below 上年预算数, this year's below nothing. */
  @Test
  void twoYearsBesideEachOtherAreReadFromCharacters() {
    String header =
        """
        上年预算数
        “三公”经费合计
        因公出国（境）费
        公务用车购置及运行费
        公务接待费
        “三公”经费合计
        因公出国（境）费
        公务用车购置及运行费
        公务接待费
        小计
        公务用车购置费
        公务用车运行费
        小计
        公务用车购置费
        公务用车运行费
        """;
    Disclosure budget =
        Disclosures.parse(
                """
                某县林业局2025年部门预算

                一般公共预算“三公”经费支出情况表
                部门名称：某县林业局
                单位：万元
                """
                    + characters(header)
                    + "25.00 5.00 17.00 8.00 9.00 3.00 22.50 4.00 16.00 7.00 9.00 2.50\n")
            .disclosure();
    assertThat(budget.threePublic().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(digits(row.total())).isEqualTo("22.50");
              assertThat(digits(row.abroad())).isEqualTo("4.00");
              assertThat(digits(row.vehicles().total())).isEqualTo("16.00");
              assertThat(digits(row.vehicles().purchase())).isEqualTo("7.00");
              assertThat(digits(row.vehicles().running())).isEqualTo("9.00");
              assertThat(digits(row.receptions().total())).isEqualTo("2.50");
              assertThat(digits(row.lastBudget().total())).isEqualTo("25.00");
              assertThat(digits(row.lastBudget().vehicles().purchase())).isEqualTo("8.00");
              assertThat(digits(row.lastBudget().receptions().total())).isEqualTo("3.00");
            });
  }

  /** A tool that prints cell after cell leaves the parts of a code below all other headings. */
  @Test
  void whatRowsPrintTellsBelowWhichHeadingWordsStand() {
    Disclosure budget =
        Disclosures.parse(
                """
                某区水务局2025年单位预算

                2025年预算单位支出预算总表
                编制单位：某区水务局 单位：元
                项目 支出预算
                功能分类科目编码
                功能分类科目名称 合计 基本支出 项目支出
                类 款 项
                213 农林水支出 7,500,000.00 2,500,000.00 5,000,000.00
                213 03 水利 7,500,000.00 2,500,000.00 5,000,000.00
                213 03 01 行政运行 2,600,000.00 2,500,000.00 100,000.00
                213 03 14 防汛 4,900,000.00 4,900,000.00
                合计 7,500,000.00 2,500,000.00 5,000,000.00
                """)
            .disclosure();
    assertThat(budget.expenditure().rows())
        .extracting(
            row -> row.function().map(Object::toString).orElse(""),
            row -> row.name().orElse(""),
            row -> digits(row.total()),
            row -> digits(row.basic().total()),
            row -> digits(row.project().total()))
        .containsExactly(
            tuple("213", "农林水支出", "7500000.00", "2500000.00", "5000000.00"),
            tuple("21303", "水利", "7500000.00", "2500000.00", "5000000.00"),
            tuple("2130301", "行政运行", "2600000.00", "2500000.00", "100000.00"),
            tuple("2130314", "防汛", "4900000.00", "", "4900000.00"),
            tuple("", "合计", "7500000.00", "2500000.00", "5000000.00"));
  }

  /** Sums of one row might make each figure a total: cells on lines of their own are no rows. */
  @Test
  void cellsOnLinesOfTheirOwnAreNoRows() {
    ReadResult read =
        Disclosures.parse(
            """
            某区水务局2025年部门预算

            一般公共预算“三公”经费支出情况表
            部门名称：某区水务局
            单位：万元
            “三公”经费合计 因公出国（境）费 公务用车购置及运行费 公务接待费
            小计 公务用车购置费 公务用车运行费
            31.00
            批次
            6.00
            人次
            7.00
            台数
            """);
    assertThat(read.disclosure().find(TableKind.THREE_PUBLIC)).isEmpty();
    assertThat(read.problems())
        .extracting(problem -> problem.code())
        .contains(ProblemCode.TABLE_WITHOUT_COLUMNS);
  }

  /** Below 人员经费 and 公用经费 stand two words each; the last two are no row. */
  @Test
  void noWordsOfAHeaderAreARow() {
    hasNoRowOfHeadings(WITH_TWO_WORDS_EACH);
  }

  @Test
  void noPiecesOfWordsOfAHeaderAreARow() {
    hasNoRowOfHeadings(characters(WITH_TWO_WORDS_EACH));
  }

  private static void hasNoRowOfHeadings(String header) {
    ReadResult read =
        Disclosures.parse(
            """
            某县林业局2025年部门预算

            一般公共预算支出预算表
            单位：万元
            """
                + header
                + """
                合计 512.02 477.62 430.18 14.06 33.38 34.40 34.40
                201 03 01 行政运行 383.36 383.36 351.72 31.64
                201 03 02 一般行政管理事务 34.40 34.40 34.40
                205 08 03 培训支出 1.74 1.74 1.74
                221 02 01 住房公积金 92.52 92.52 78.46 14.06
                """);
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.disclosure().tables()).flatExtracting(table -> table.rows()).hasSize(5);
    assertThat(read.disclosure().tables())
        .flatExtracting(table -> table.columns())
        .extracting(printed -> printed.column().id())
        .doesNotContain("basic.public");
  }

  /** 项目 is above codes and names only: the 合计 behind them is that of 本年收入. */
  @Test
  void noFigureStandsBelowAHeadingOfLabels() {
    Disclosure budget =
        Disclosures.parse(
                """
                某市应急管理局2022年部门预算

                收入总表
                单位：万元
                项目 本年收入 上年结转结余
                科目编码 科目名称 合计 一般公共预算拨款收入 政府性基金预算拨款收入 事业收入 其他收入
                合计 12.50 12.50
                224 灾害防治及应急管理支出 12.50 12.50
                22401 应急管理事务 12.50 12.50
                2240101 行政运行 12.50 12.50
                """)
            .disclosure();

    assertThat(budget.revenue().rows())
        .extracting(row -> digits(row.total()), row -> digits(row.thisYear().total()))
        .containsOnly(tuple("", "12.50"));
  }
}
