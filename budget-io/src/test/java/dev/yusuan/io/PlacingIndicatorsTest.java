package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ProjectPerformanceRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How indicators are placed, on tables made up for it. */
class PlacingIndicatorsTest {
  private static final String HEADER =
      """
      2024年单位预算项目绩效目标表
      单位编码（项目编号）\t项目单位（项目名称）\t项目金额（万元）\t\t\t\t绩效目标\t\t\t\t\t\t\t
      \t\t\t\t\t\t成本指标\t\t产出指标\t\t效益指标\t\t满意度指标\t
      \t\t资金总额\t政府预算资金\t财政专户管理资金\t单位资金\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值
      """;
  private static final String FIRST = "41010012345678900001\t甲项目\t5.0\t5.0\t\t";
  private static final String SECOND = "41010012345678900002\t乙项目\t6.0\t6.0\t\t";

  @Test
  void movesTogetherWhatTwoPiecesOfEvidenceContradict() {
    Read read = read(FIRST + "\t培训次数\t≥3次\t就业情况\t改善\t学员满意度\t≥90%");
    assertThat(read.indicators(0))
        .containsExactly("产出指标 培训次数 ≥3次", "效益指标 就业情况 改善", "满意度指标 学员满意度 ≥90%");
    assertThat(read.codes()).contains(ProblemCode.ROW_MOVED);
  }

  @Test
  void leavesTheHeaderWhereOneWordAloneSpeaksAgainstIt() {
    Read read = read(FIRST + "\t\t\t培训次数\t≥3次\t学员满意度\t≥90%");
    assertThat(read.indicators(0)).containsExactly("产出指标 培训次数 ≥3次", "效益指标 学员满意度 ≥90%");
    assertThat(read.codes()).doesNotContain(ProblemCode.ROW_MOVED);
  }

  @Test
  void keepsUnplacedWhatStandsBetweenTheColumnsWithoutEvidence() {
    Read read = read(FIRST + "\t\t改造情况\t完成\t群众评价\t良好");
    assertThat(read.indicators(0)).isEmpty();
    assertThat(read.row(0).cells().unplaced()).containsExactly("改造情况", "完成", "群众评价", "良好");
    assertThat(read.codes()).contains(ProblemCode.ROW_UNPLACED);
  }

  @Test
  void readsARowByItselfWhereItContradictsTheRowsAbove() {
    Read read =
        read(
            FIRST + "\t工作经费\t≤1.3万\t信息条数\t≥140条\t社会知晓率\t提高\t群众满意度\t≥95%",
            "\t\t\t\t\t\t文案合格率\t100%\t社会知晓率\t提高\t\t\t\t",
            "\t\t\t\t\t\t办理时间\t≤20天\t\t\t\t\t\t");
    assertThat(read.indicators(0)).hasSize(4).first().isEqualTo("成本指标 工作经费 ≤1.3万");
    assertThat(read.indicators(1)).containsExactly("产出指标 文案合格率 100%", "效益指标 社会知晓率 提高");
    assertThat(read.indicators(2)).containsExactly("产出指标 办理时间 ≤20天");
  }

  @Test
  void readsTheLastColumnWhereItIsPrintedWhileTheOthersAreNot() {
    Read read = read(FIRST, "\t\t\t\t\t价格\t≤9万元\t带宽\t≥2G\t支出\t节省\t\t社会满意度\t≥ 95%");
    assertThat(read.indicators(1))
        .containsExactly("成本指标 价格 ≤9万元", "产出指标 带宽 ≥2G", "效益指标 支出 节省", "满意度指标 社会满意度 ≥ 95%");
  }

  @Test
  void placesAFloatingIndicatorOnlyIfItsNameAgreesWithTheRowAbove() {
    String above = FIRST + "\t\t\t培训次数\t≥3次\t\t\t\t";
    assertThat(read(above, "\t\t培训及时率\t100%\t\t").indicators(1)).containsExactly("产出指标 培训及时率 100%");

    Read unknown = read(above, "\t\t培训情况\t良好\t\t");
    assertThat(unknown.indicators(1)).isEmpty();
    assertThat(unknown.row(1).cells().unplaced()).containsExactly("培训情况", "良好");

    Read contradicted = read(above, "\t\t学员满意度\t≥90%\t\t");
    assertThat(contradicted.row(1).cells().unplaced()).containsExactly("学员满意度", "≥90%");
  }

  @Test
  void readsANameWithoutATargetAndATargetWithoutAName() {
    Read read =
        read(
            FIRST + "\t\t\t培训次数\t≥3次\t就业情况\t改善\t\t",
            "\t\t\t\t\t\t\t\t培训天数\t\t就业人数\t增加\t\t",
            "\t\t\t\t\t\t\t\t培训场地\t2处\t\t增加\t\t");
    assertThat(read.indicators(1)).containsExactly("产出指标 培训天数 （无指标值）", "效益指标 就业人数 增加");
    assertThat(read.indicators(2)).containsExactly("产出指标 培训场地 2处", "效益指标 （无名称） 增加");
  }

  @Test
  void givesIndicatorsToTheProjectThatFollowsThePageBreak() {
    Read read =
        read(
            FIRST + "\t\t\t培训次数\t≥3次\t就业情况\t改善\t\t",
            "\t\t\t\t\t\t\t\t培训天数\t≥2天\t\t\t\t",
            "\t\t\t\t\t\t\t\t宣传次数\t≥1次\t知晓率\t≥80%\t\t",
            "",
            SECOND + "\t\t\t资料份数\t≥9份\t\t\t\t");
    assertThat(read.projects().get(0).indicators()).hasSize(3);
    assertThat(read.projects().get(1).indicators()).hasSize(3);
    assertThat(read.codes()).contains(ProblemCode.ROW_PROJECT_INFERRED);
  }

  @Test
  void leavesTheProjectOpenWhereTheLineBehindThePageBreakBeginsAnew() {
    Read read =
        read(
            FIRST + "\t\t\t培训次数\t≥3次\t就业情况\t改善\t\t",
            "\t\t\t\t\t\t\t\t培训天数\t≥2天\t\t\t\t",
            "\t\t\t\t\t\t\t\t宣传次数\t≥1次\t知晓率\t≥80%\t\t",
            "",
            SECOND + "\t\t\t资料份数\t≥9份\t读者评价\t良好\t读者满意度\t≥80%");
    assertThat(read.row(2).indicatorsOf()).isEmpty();
    assertThat(read.projects()).hasSize(3);
    assertThat(read.projects().get(1).code()).isEmpty();
    assertThat(read.codes()).contains(ProblemCode.ROW_PROJECT_UNKNOWN);
  }

  @Test
  void leavesTheProjectOpenWhereNoLineStandsAbove() {
    Read read = read("\t\t\t\t\t\t\t\t培训次数\t≥3次\t\t\t\t", FIRST + "\t\t\t培训天数\t≥2天\t\t\t\t");
    assertThat(read.row(0).indicatorsOf()).isEmpty();
    assertThat(read.projects().get(0)).hasToString("（未写明项目）: 1 indicators");
    assertThat(read.codes()).contains(ProblemCode.ROW_PROJECT_UNKNOWN);
  }

  @Test
  void keepsAProjectThatIsPrintedTwiceTwice() {
    Read read = read(FIRST + "\t\t\t培训次数\t≥3次\t\t\t\t", FIRST + "\t\t\t培训天数\t≥2天\t\t\t\t");
    assertThat(read.projects()).hasSize(2);
    assertThat(read.projects()).allSatisfy(each -> assertThat(each.indicators()).hasSize(1));
  }

  @Test
  void takesTheUnitFromTheHeading() {
    String row = FIRST + "\t\t\t\t\t\t\t\t";
    assertThat(read(row).disclosure().projectPerformanceRows().unit())
        .isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    ReadResult other = Disclosures.parse(HEADER.replace("（万元）", "") + row + "\n");
    assertThat(other.disclosure().tables()).isEmpty();
  }

  private static Read read(String... rows) {
    return new Read(Disclosures.parse(HEADER + String.join("\n", rows) + "\n"));
  }

  private record Read(ReadResult result) {
    Disclosure disclosure() {
      return result.disclosure();
    }

    ProjectPerformanceRow row(int row) {
      return disclosure().projectPerformanceRows().rows().get(row);
    }

    List<String> indicators(int row) {
      return row(row).indicators().stream().map(Object::toString).toList();
    }

    List<ProjectPerformance> projects() {
      return disclosure().projectPerformance();
    }

    List<ProblemCode> codes() {
      return result.problems().stream().map(Problem::code).toList();
    }
  }
}
