package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.OverallPerformance;
import dev.yusuan.document.ProjectDeclaration;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets of projects and departments that other places print as sheets of labels (填报表). */
class SheetsOfOtherPlacesTest {
  private static final Path MADE_UP = Path.of("src/test/resources/dev/yusuan/io/places/made-up");

  @Test
  void readsTheNationalSheetOfAProject() throws IOException {
    List<ProjectDeclaration> projects = read("sheets-of-labels.txt").projectDeclarations();

    assertThat(projects).hasSize(2);
    ProjectDeclaration first = projects.get(0);
    assertThat(first.name()).hasValue("防灾减灾业务专项");
    assertThat(first.head().department()).hasValue("[399]丙部");
    assertThat(first.head().implementer()).hasValue("丙部本级");
    assertThat(first.head().annualGoal()).hasValue("目标1：开展防灾减灾宣传。");
    assertThat(first.head().thisYear().total()).hasValue(amount("3,200.00"));
    assertThat(first.head().thisYear().other()).hasValue(amount("50.00"));
    assertThat(first.head().total()).isEmpty();
    assertThat(first.indicators())
        .extracting(SheetsOfOtherPlacesTest::printed)
        .containsExactly(
            "产出指标/数量指标/宣传活动次数 ≥12次",
            "产出指标/数量指标/发布预警信息 ≥300条",
            "产出指标/质量指标/信息准确率 ≥98%",
            "产出指标/时效指标/信息发布及时率 100%",
            "效益指标/社会效益指标/公众防灾意识 提升",
            "满意度指标/服务对象满意度指标/公众满意度 ≥90%");
  }

  /** A cell that goes on in a line of its own ends neither the sheet nor its project. */
  @Test
  void keepsTheRestOfAGoalWithItsSheet() throws IOException {
    Disclosure disclosure = read("sheets-of-labels.txt");

    assertThat(disclosure.projectDeclarationRows().rows().get(1).cells().unplaced())
        .containsExactly("目标2：完成风险普查成果应用。");
  }

  @Test
  void readsTargetsWhoseUnitStandsBeforeTheirSign() throws IOException {
    Disclosure disclosure = read("weights-and-signs.txt");
    OverallPerformance whole = disclosure.overallPerformance();

    assertThat(whole.head().orElseThrow().department()).hasValue("甲市子区农业农村委员会（本级）");
    assertThat(whole.head().orElseThrow().total()).hasValue(amount("5,070.40"));
    assertThat(whole.indicators())
        .extracting(SheetsOfOtherPlacesTest::printed)
        .containsExactly("//粮食播种面积 ≥ 30 万亩", "//高标准农田建设面积 ≥ 20000 亩", "//农民满意度 ≥ 95 %");
    assertThat(disclosure.projectDeclarations().get(0).head().basis()).hasValue("中央一号文件");
  }

  @Test
  void readsAGoalBelowAHeadingOfItsOwn() throws IOException {
    Disclosure disclosure = read("two-classifications.txt");
    ProjectDeclaration project = disclosure.projectDeclarations().get(0);

    assertThat(project.head().nature()).hasValue("新增项目");
    assertThat(disclosure.projectDeclarationRows().rows().get(1).annualGoal())
        .hasValue("新增检验参数50项。");
    assertThat(project.head().thisYear().appropriation()).hasValue(amount("400.00"));
    assertThat(project.indicators()).hasSize(6);
  }

  @Test
  void readsFundsOfAllYearsBesideThoseOfTheYear() {
    Disclosure disclosure =
        parsed(
            """
            项目支出绩效目标申报表
            （2025年度）
            项目名称	河道清淤
            主管部门及代码	[318]某省水利厅	实施单位	某省河道管理局
            项目属性	延续项目	项目期	3年
            项目资金（万元）	中期资金总额：	900.00	年度资金总额：	300.00
            	其中：财政拨款	800.00	其中：财政拨款	250.00
            	其他资金	100.00	其他资金	50.00
            总体目标	中期目标（2025年－2027年）		年度目标
            	清淤90公里。		清淤30公里。
            绩效指标	一级指标	二级指标	三级指标	指标值
            	产出指标	数量指标	清淤长度	≥30公里
            """);
    ProjectDeclaration project = disclosure.projectDeclarations().get(0);

    assertThat(project.head().total()).hasValue(amount("900.00"));
    assertThat(project.head().fiscal()).hasValue(amount("800.00"));
    assertThat(project.head().otherFunds()).hasValue(amount("100.00"));
    assertThat(project.head().thisYear().total()).hasValue(amount("300.00"));
    assertThat(project.head().thisYear().appropriation()).hasValue(amount("250.00"));
    assertThat(project.head().thisYear().other()).hasValue(amount("50.00"));
    assertThat(project.indicators()).hasSize(1);
  }

  /** A table of columns with the title of a sheet stays one. */
  @Test
  void takesATableOfProjectsForNoSheet() {
    Disclosure disclosure =
        parsed(
            """
            项目支出绩效目标表
            单位：万元
            项目名称	主管部门	实施单位	预算数	一级指标	二级指标	三级指标	指标值
            河道清淤	水利厅	河道管理局	300.00	产出指标	数量指标	清淤长度	≥30公里
            				效益指标	社会效益指标	防洪能力	提升
            """);

    assertThat(disclosure.tables())
        .extracting(Table::kind)
        .extracting(Object::toString)
        .containsExactly(TableKind.PROJECT_PERFORMANCE.name());
  }

  /** Names of indicators that begin like a label of funds are no labels. */
  @ParameterizedTest
  @ValueSource(strings = {"财政拨款执行率", "其他资金到位率", "项目支出进度"})
  void keepsIndicatorsThatBeginLikeLabels(String name) {
    Disclosure disclosure =
        parsed(
            """
            项目支出绩效目标表
            项目名称	河道清淤
            主管部门	水利厅
            项目资金（万元）	年度资金总额	300.00
            年度总体目标	清淤30公里。
            绩效指标	一级指标	二级指标	三级指标	指标值
            	产出指标	数量指标	清淤长度	≥30公里
            			%s	≥95%%
            """
                .formatted(name));

    assertThat(disclosure.projectDeclarations().get(0).indicators())
        .extracting(SheetsOfOtherPlacesTest::printed)
        .contains("产出指标/数量指标/" + name + " ≥95%");
  }

  private static final String SHEET =
      """
                            项目支出绩效目标申报表
                                  （2031年度）

          项目名称         %s                         项目类别           特定目标类

          主管部门         某区某街道                           实施单位           某区某街道

                    项目资金总额                       %s  年度资金申请总额         %s

          项目资金      其中：财政资金                     %s  其中：当年财政拨款        %s
           （元）
                    其他资金                            0.00  其他资金                0.00

                          项目总目标                             年度总体目标

                        办好此事，让居民满意。                       办好此事，让居民满意。

             一级指标    二级指标              三级指标                        年度(/项目)指标值

             产出指标    数量指标              活动次数                         ≥12.00(次)

            满意度指标   服务对象满意度           居民满意度                       ≥95.00(%%)
      """;

  /** A title that stands on each page is none that runs over them if a sheet begins below it. */
  @Test
  void readsASheetOnEachPageLaidOutByBlanks() {
    String document =
        Stream.of("修桥:1,200.00", "铺路:3,400.50", "种树:560.25")
            .map(project -> project.split(":"))
            .map(each -> SHEET.formatted(each[0], each[1], each[1], each[1], each[1]))
            .collect(Collectors.joining("\f", "某区某街道2031年部门预算\n\f", ""));

    Disclosure disclosure = parsed(document);

    assertThat(disclosure.projectDeclarations())
        .extracting(
            project -> project.name().orElse(""),
            project -> project.head().total().map(Amount::digits).orElse(""),
            project -> project.head().thisYear().total().map(Amount::digits).orElse(""),
            project -> project.indicators().size())
        .containsExactly(
            tuple("修桥", "1200.00", "1200.00", 2),
            tuple("铺路", "3400.50", "3400.50", 2),
            tuple("种树", "560.25", "560.25", 2));
  }

  private static String printed(Indicator indicator) {
    return indicator.level1().orElse("")
        + "/"
        + indicator.level2().orElse("")
        + "/"
        + indicator.name().orElse("")
        + " "
        + indicator.target().map(Object::toString).orElse("");
  }

  private static Disclosure read(String file) throws IOException {
    ReadResult read = Disclosures.read(MADE_UP.resolve(file));
    return read.disclosure();
  }

  private static Disclosure parsed(String text) {
    return Disclosures.parse(text).disclosure();
  }

  private static Amount amount(String printed) {
    return Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN);
  }
}
