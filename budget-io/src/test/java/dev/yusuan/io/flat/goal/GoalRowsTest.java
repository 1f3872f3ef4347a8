package dev.yusuan.io.flat.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Projects' performance targets whose columns were lost. */
class GoalRowsTest {
  private static final String HEADER =
      """
      单位：万元

      2024年度单位预算项目绩效目标表

      单位编码（项目编号） 项目单位（项目名称） 项目金额（万元） 绩效目标
      成本指标 产出指标 效益指标 满意度指标
      资金总额 政府预算资金 财政专户管理资金 单位资金 三级指标 指标值 三级指标 指标值 三级指标 指标值 三级指标 指标值
      003001 某办公室 120.0 120.0
      """;

  private static ReadResult read(String rows) {
    return Disclosures.parse(HEADER + rows);
  }

  private static List<String> indicators(ProjectPerformance project) {
    return project.indicators().stream().map(Indicator::toString).toList();
  }

  private static List<String> printed(ReadResult read, ProblemCode code) {
    return read.problems().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::arguments)
        .map(arguments -> arguments.get("printed"))
        .toList();
  }

  private static Amount amount(String printed) {
    return Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN);
  }

  /** No form prints 项目编号 over the codes; the spans of the header are known by its words. */
  @Test
  void targetsBelowAHeaderOfNoFormAreRead() {
    ReadResult read =
        Disclosures.parse(
            """
            某县林业局2025年部门预算

            部门预算项目绩效目标表
            单位：万元
            项目编号 项目单位（项目名称） 项目金额 绩效目标
            资金总额 政府预算资金 单位资金 成本指标 产出指标 效益指标 满意度指标
            三级指标 指标值 三级指标 指标值 三级指标 指标值 三级指标 指标值
            合计 30.00 25.00 5.00
            410000250000000000001 森林防火 25.00 25.00 巡护次数 ≥12次 森林覆盖率 ≥60% 群众满意度 ≥95%
            410000250000000000002 苗木培育 5.00 5.00 育苗数量 ≥8万株 苗木成活率 ≥90% 群众满意度 ≥90%
            """);
    List<ProjectPerformance> projects = read.disclosure().projectPerformance();
    assertThat(projects)
        .extracting(project -> project.code().map(Object::toString).orElse(""))
        .containsExactly("410000250000000000001", "410000250000000000002");
    assertThat(read.disclosure().projectPerformanceRows().rows().get(0).total())
        .isEqualTo(Optional.of(Amount.parse("30.00", AmountUnit.TEN_THOUSAND_YUAN)));
    assertThat(read.disclosure().projectPerformanceRows().rows().get(1).governmentBudget())
        .isEqualTo(Optional.of(Amount.parse("25.00", AmountUnit.TEN_THOUSAND_YUAN)));
    assertThat(read.disclosure().projectPerformanceRows().rows().get(2).unitFunds())
        .isEqualTo(Optional.of(Amount.parse("5.00", AmountUnit.TEN_THOUSAND_YUAN)));
  }

  @Test
  void theProjectsOfTheSampleAreCountedOnce() throws IOException {
    ReadResult read = Disclosures.read(PublishedBudgets.file("jiyuan-bigdata-2024"));
    List<ProjectPerformance> projects = read.disclosure().projectPerformance();
    assertThat(projects.stream().map(project -> project.code().orElseThrow().toString()))
        .containsExactly(
            "419001240000000005009",
            "419001240000000005011",
            "419001240000000005012",
            "419001240000000005013",
            "419001240000000005014",
            "419001240000000005015",
            "419001240000000005016",
            "419001240000000005017",
            "419001240000000005019",
            "419001240000000005020",
            "419001240000000005021",
            "419001240000000005022",
            "419001240000000005023",
            "419001240000000005024",
            "419001240000000082001");
    assertThat(projects.stream().map(project -> project.funds().total().orElseThrow()))
        .containsExactly(
            amount("7.00"),
            amount("5.00"),
            amount("20.00"),
            amount("10.90"),
            amount("188.80"),
            amount("62.00"),
            amount("121.50"),
            amount("144.50"),
            amount("329.20"),
            amount("108.00"),
            amount("204.00"),
            amount("14.80"),
            amount("213.70"),
            amount("103.70"),
            amount("200.00"));
    assertThat(
            projects.stream()
                .map(project -> project.funds().governmentBudget().orElseThrow())
                .reduce(Amount::plus))
        .hasValue(amount("1,733.10"));
    assertThat(projects.get(3).name()).hasValue("电子政务专项-政府购买“济源市人民政府”网站运维服务");
    assertThat(printed(read, ProblemCode.ROW_REPEATED)).hasSize(2);
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void namesAndTargetsThatWereBrokenOverLinesAreJoined() throws IOException {
    List<ProjectPerformance> projects =
        Disclosures.read(PublishedBudgets.file("jiyuan-bigdata-2024"))
            .disclosure()
            .projectPerformance();
    assertThat(indicators(projects.get(1)))
        .containsExactly(
            "成本指标 补助标准 140元/人/天",
            "产出指标 发放驻村生活补贴人数 1人",
            "产出指标 工作完成率 100%",
            "产出指标 工作完成及时率 100%",
            "产出指标 帮扶对象数量 13人",
            "产出指标 应发尽发率 100%",
            "产出指标 补助发放条件符合率 100%",
            "产出指标 补助发放及时性 及时",
            "效益指标 村民投诉次数 0次",
            "效益指标 帮扶对象收入增加 明显",
            "效益指标 政策宣传到位率 100%",
            "效益指标 宣传资料入户率 100%",
            "效益指标 村容村貌明显改善 改善",
            "满意度指标 帮扶对象满意度 ≥95%",
            "满意度指标 驻村工作人员满意度 100%");
    assertThat(indicators(projects.get(10)))
        .contains("产出指标 非涉密依申请行政权力事项在线办理率 100%", "效益指标 实现“互联网+政务运行”全覆盖 全覆盖", "满意度指标 群众和部门满意度 ≥90%");
  }

  /** Between output and benefit nothing of 电子政务内网 156条 tells. */
  @Test
  void whatNothingTellsIsKeptWithoutAClass() throws IOException {
    ReadResult read = Disclosures.read(PublishedBudgets.file("jiyuan-bigdata-2024"));
    assertThat(printed(read, ProblemCode.ROW_UNCLASSED))
        .contains("电子政务内网 | 156条", "网站维护安全性 | 安全", "提高政府信息公开质量 | ≥98%");
    assertThat(indicators(read.disclosure().projectPerformance().get(8)))
        .containsExactly(
            "成本指标 租赁费+委托业务费 329.35万元",
            "产出指标 电子政务中心机房运维 1套",
            "效益指标 集中管理、统一招投标、降低了使用费用，节约财政资金 ≥10%",
            "满意度指标 全市各部门 ≥95%");
  }

  @Test
  void oneClassThatGoesOnIsToldByItsWords() {
    ReadResult read =
        read(
            """
            419001230000000105927 机关工作经费 120.0 120.0 印刷费 ≤5万元 印刷份数 ≥10000份 节约纸张 节约 职工满意度 ≥95%
            会议次数 ≥20次
            会议召开及时性 及时
            """);
    assertThat(indicators(read.disclosure().projectPerformance().get(0)))
        .containsExactly(
            "成本指标 印刷费 ≤5万元",
            "产出指标 印刷份数 ≥10000份",
            "产出指标 会议次数 ≥20次",
            "产出指标 会议召开及时性 及时",
            "效益指标 节约纸张 节约",
            "满意度指标 职工满意度 ≥95%");
    assertThat(printed(read, ProblemCode.ROW_UNCLASSED)).isEmpty();
  }

  @Test
  void threeIndicatorsInOneRowOfWhichNothingTellsAreKeptWithoutAClass() {
    ReadResult read = read("419001230000000105927 机关工作经费 120.0 120.0 甲项 1项 乙项 2项\n");
    assertThat(read.disclosure().projectPerformance().get(0).indicators()).isEmpty();
    assertThat(printed(read, ProblemCode.ROW_UNCLASSED)).containsExactly("甲项 | 1项 | 乙项 | 2项");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  /** The order says output for a name that says satisfaction: neither is believed. */
  @Test
  void aRowThatItsWordsDenyIsNotClassedByItsOrder() {
    ReadResult read =
        read("419001230000000105927 机关工作经费 120.0 120.0 甲项 1项 群众满意度 ≥95% 乙项及时性 及时 丙项 3项\n");
    assertThat(printed(read, ProblemCode.ROW_UNCLASSED).toString()).contains("甲项", "丙项");
  }

  @Test
  void indicatorsThatBeginAgainAreOfTheProjectThatFollows() {
    ReadResult read =
        read(
            """
            419001230000000105927 机关工作经费 120.0 120.0 印刷费 ≤5万元 印刷份数 ≥10000份 节约纸张 节约 职工满意度 ≥95%
            会议召开及时性 及时
            信访费 ≤2万元 接待数量 ≥10次 化解矛盾 化解 信访人满意度 ≥90%
            419001230000000105935 信访工作经费 80.0 80.0 接待及时性 及时
            """);
    assertThat(indicators(read.disclosure().projectPerformance().get(1)))
        .contains("成本指标 信访费 ≤2万元", "产出指标 接待数量 ≥10次", "产出指标 接待及时性 及时");
    assertThat(read.problems().stream().map(Problem::code))
        .contains(ProblemCode.ROW_PROJECT_INFERRED);
  }

  @Test
  void aProjectThatIsPrintedAgainWithItsIndicatorsIsAnother() {
    String project = "419001230000000105927 机关工作经费 60.0 60.0 甲项数量 1项 职工满意度 ≥95%\n";
    ReadResult read = read(project + project);
    assertThat(printed(read, ProblemCode.ROW_REPEATED)).isEmpty();
    assertThat(read.disclosure().projectPerformanceRows().rows()).hasSize(3);
  }
}
