package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The performance table of the office, lines 328 to 443, against the paper, read by eye. */
class OfficePerformanceTest {
  private ReadResult result;
  private List<ProjectPerformanceRow> rows;
  private List<ProjectPerformance> projects;

  @BeforeEach
  void read() throws IOException {
    result = Disclosures.read(PublishedBudgets.file("jiyuan-office-2024"));
    rows = result.disclosure().projectPerformanceRows().rows();
    projects = result.disclosure().projectPerformance();
  }

  @Test
  void readsAllRowsInTheUnitOfTheHeading() {
    assertThat(result.disclosure().projectPerformanceRows().unit())
        .isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(rows).hasSize(109);
    assertThat(rows.get(0).level()).hasValue(RowLevel.DEPARTMENT);
    assertThat(rows.get(1).level()).hasValue(RowLevel.UNIT);
    assertThat(rows.get(2).level()).hasValue(RowLevel.ITEM);
    assertThat(rows.get(3).level()).isEmpty();
    assertThat(rows.get(1).funds().total()).hasValue(Amount.parse("948.4万元"));
  }

  @Test
  void knowsTheProjectsWithTheirFunds() {
    assertThat(projects).hasSize(15);
    assertThat(projects.stream().map(project -> project.funds().total().orElseThrow().digits()))
        .containsExactly(
            "120.0", "80.0", "10.0", "15.0", "15.0", "15.0", "24.0", "2.4", "25.0", "445.0", "55.7",
            "95.0", "40.0", "6.3", "6.3");
    assertThat(projects.get(10).code().orElseThrow()).hasToString("41900123000000105996");
    assertThat(projects.get(10).name()).hasValue("电子政务专项-“豫事办”济源分厅建设");
  }

  @Test
  void leavesIndicatorsThatStandUnderTheirHeadings() {
    assertThat(indicators(36))
        .containsExactly(
            "成本指标 人均补助标准 140元/人/天", "产出指标 驻村补助发放人数 ≥6人", "效益指标 帮扶对象收入增加 明显", "满意度指标 帮扶对象满意度 ≥95%");
    assertThat(inference(36, "cost.name")).isEmpty();
    assertThat(indicators(39)).containsExactly("产出指标 驻村补助足额发放率 100%", "效益指标 村民投诉次数 0");
  }

  @Test
  void movesThePagesOnWhichTheCostIsLeftOut() {
    assertThat(indicators(3))
        .containsExactly("产出指标 征订报纸杂志数量 ≥5种", "效益指标 群众对政府工作满意度 ≥95%", "满意度指标 单位职工满意度 ≥95%");
    assertThat(inference(3, "satisfaction.target")).hasValue("indicator-class");
    assertThat(indicators(50))
        .containsExactly("产出指标 救济生活困难信访人数 ≥3人", "效益指标 生活困难信访人生活质量改善率 ≥90%", "满意度指标 信访群众满意度 ≥90%");
    assertThat(indicators(84)).containsExactly("产出指标 项目竣工一次性通过率 100 %");
  }

  @Test
  void movesThePageWhoseFourClassesBeginAColumnLate() {
    assertThat(indicators(56))
        .containsExactly(
            "成本指标 专线使用费 2.4万元/年", "产出指标 租赁专线数量 1条", "效益指标 视频会议系统有效利用率 ≥98%", "满意度指标 上级部门满意度 ≥90%");
    assertThat(inference(56, "cost.name")).hasValue("indicator-order");
    assertThat(indicators(61))
        .containsExactly("成本指标 项目质量可控性 可控", "产出指标 召开会议次数 ≥10次", "效益指标 提高项目资金使用效益。 明显提高");
  }

  @Test
  void placesIndicatorsThatFloatedToTheLeftOfTheTable() {
    assertThat(indicators(17)).containsExactly("产出指标 设备采购完成及时性 及时");
    assertThat(indicators(35)).containsExactly("产出指标 培训完成及时性 及时");
    assertThat(indicators(73)).containsExactly("产出指标 项目竣工一次性通过率 100%");
    assertThat(inference(73, "output.name")).hasValue("indicator-neighbours");
  }

  @Test
  void readsATargetWhoseNameIsNotPrinted() {
    assertThat(indicators(89)).containsExactly("产出指标 工程质量合格率 100%", "效益指标 （无名称） 明显提高");
  }

  /** In two rows the name speaks of satisfaction and the printed column is that of the benefit. */
  @Test
  void leavesOpenWhatTheEvidenceDoesNotDecide() {
    assertThat(rows.get(19).cells().unplaced()).containsExactly("工作人员满意度", "≥90%");
    assertThat(rows.get(56).cells().unplaced()).containsExactly("工作人员满意度", "≥90%");
    assertThat(rows.stream().mapToInt(row -> row.cells().unplaced().size()).sum()).isEqualTo(4);
    assertThat(problems(ProblemCode.ROW_UNPLACED).stream().map(each -> each.place().get().line()))
        .containsExactly(350, 389);
    assertThat(result.coverage().isComplete()).isTrue();
  }

  @Test
  void givesRowsBeforeAPageBreakToTheProjectBehindIt() {
    assertThat(indicators(18))
        .containsExactly("产出指标 租赁房屋数量 ≥1套", "效益指标 较大负面影响的信访次数 小于当年全省平均次数", "满意度指标 与会人员满意度 ≥90%");
    assertThat(rows.get(16).indicatorsOf().orElseThrow()).hasToString("419001230000000105927");
    assertThat(rows.get(17).indicatorsOf().orElseThrow()).hasToString("419001230000000105935");
    assertThat(inference(18, "indicatorsOf")).hasValue("page-break");
    assertThat(rows.get(73).indicatorsOf().orElseThrow()).hasToString("41900123000000105996");
    assertThat(rows.get(101).indicatorsOf().orElseThrow()).hasToString("41900124000000046815");
    assertThat(
            problems(ProblemCode.ROW_PROJECT_INFERRED).stream()
                .map(each -> each.place().orElseThrow().line()))
        .containsExactly(348, 349, 350, 351, 352, 406, 407, 435);
    assertThat(problems(ProblemCode.ROW_PROJECT_UNKNOWN)).isEmpty();
  }

  @Test
  void keepsTheProjectThatIsPrintedTwiceApart() {
    assertThat(projects.get(13).name()).isEqualTo(projects.get(14).name());
    assertThat(projects.get(13).code()).isNotEqualTo(projects.get(14).code());
    assertThat(projects.get(13).indicators(IndicatorLevel.BENEFIT).stream().map(Object::toString))
        .containsExactly("效益指标 信访人停访息诉率 ≥95%", "效益指标 重复上访案件发生量 ≤5起");
    assertThat(projects.get(14).indicators(IndicatorLevel.BENEFIT).stream().map(Object::toString))
        .containsExactly("效益指标 重复上访案件发生量 ≤5%", "效益指标 信访人停访息诉率 ≥95%");
  }

  /** 5 rows of 驻村帮扶 print an output of their own behind the second: 7 outputs, 4 benefits. */
  @Test
  void countsTheIndicatorsOfAProject() {
    ProjectPerformance village = projects.get(3);
    assertThat(village.indicators(IndicatorLevel.COST)).hasSize(1);
    assertThat(village.indicators(IndicatorLevel.OUTPUT)).hasSize(7);
    assertThat(village.indicators(IndicatorLevel.BENEFIT)).hasSize(4);
    assertThat(village.indicators(IndicatorLevel.SATISFACTION)).hasSize(2);
    assertThat(village).hasToString("驻村帮扶工作经费专项-驻村帮扶工作经费 15.0万元: 14 indicators");
  }

  @Test
  void exportsIndicatorsWithTheirTargetsTakenApart() throws IOException {
    StringWriter csv = new StringWriter();
    IndicatorsCsv.write("d", result.disclosure(), csv);

    assertThat(csv.toString().lines())
        .startsWith(
            "document,table_kind,project_code,project_name,level1,level2,name,target,comparator,number,unit")
        .contains(
            "d,PROJECT_PERFORMANCE,419001230000000105939,驻村帮扶工作经费专项-驻村帮扶工作经费,成本指标,,人均补助标准,140元/人/天,,140,元/人/天",
            "d,PROJECT_PERFORMANCE,41900123000000105996,电子政务专项-“豫事办”济源分厅建设,产出指标,,项目竣工一次性通过率,100"
                + " %,,100,%",
            "d,PROJECT_PERFORMANCE,419001230000000105937,政务服务管理经费-政务公开、政务服务和大数据工作经费,效益指标,,政务热服务线,≥20000人次,≥,20000,人次",
            "d,PROJECT_PERFORMANCE,41900123000000105998,电子政务专项-“豫正通”平台,效益指标,,,明显提高,,,");
  }

  private List<String> indicators(int row) {
    return rows.get(row - 1).indicators().stream().map(Object::toString).toList();
  }

  private Optional<String> inference(int row, String column) {
    return result.sources().inference(CellPath.parse("PROJECT_PERFORMANCE[" + row + "]." + column));
  }

  private List<Problem> problems(ProblemCode code) {
    return result.problems().stream().filter(problem -> problem.code() == code).toList();
  }
}
