package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes of tables that readers of such documents are known to get wrong. */
class KnownFaultsOfTablesTest {
  private static final String EXPENDITURE =
      """
      三、支出预算总表
      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      """;

  /** A heading that is a unit of measure and nothing else leaves no word to look up. */
  @Test
  void readsATableOfTwoSidesWithAHeadingOfAUnitOnly() {
    ReadResult read =
        read(
            """
            部门收支预算总表
            单位：万元
            收入\t（万元）\t支出\t（万元）
            一、财政拨款收入\t3,180.40\t一、教育支出\t3,180.40
            总计\t3,180.40\t总计\t3,180.40
            """);

    assertThat(read.coverage().isComplete()).isTrue();
  }

  /** Brackets mark words of forms that are not printed; a document prints them all the same. */
  @Test
  void keepsBracketsOfHeadings() {
    Disclosure read =
        read("河道清淤经费表\n单位：万元\n项目\t[上半年]\t]\n河道一\t12.50\t3.00\n河道二\t1.50\t2.00\n").disclosure();

    assertThat(read.tables().get(0).columns().stream().map(PrintedColumn::title))
        .containsExactly("项目", "［上半年］", "］");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n",
        "收入\t金额\t支出\t金额\n",
        "项目\t预算数\t项目\t预算数\n",
        "收入\t\t支出\t\n收入项目\t2026年预算数\t支出项目\t2026年预算数\n"
      })
  void readsTheLabelsOfBothSidesBesideTheirAmounts(String header) {
    Disclosure read =
        read("一、部门收支预算总表\n单位：万元\n"
                + header
                + "一、财政拨款收入\t3,180.40\t一、教育支出\t2,905.15\n"
                + "二、其他收入\t12.60\t二、社会保障和就业支出\t287.85\n"
                + "总计\t3,193.00\t总计\t3,193.00\n")
            .disclosure();

    assertThat(rows(read, 0))
        .containsExactly(
            "CLASS  一、财政拨款收入  revenue.amount=3,180.40万元  CLASS  一、教育支出"
                + "  expenditure.amount=2,905.15万元",
            "CLASS  二、其他收入  revenue.amount=12.60万元  CLASS  二、社会保障和就业支出"
                + "  expenditure.amount=287.85万元",
            "TOTAL  总计  revenue.amount=3,193.00万元  TOTAL  总计  expenditure.amount=3,193.00万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "经济分类科目编码\t\t科目名称\t预算数\t经济分类科目编码\t\t科目名称\t预算数\n类\t款\t\t\t类\t款\t\t\n",
        "人员经费\t\t\t\t公用经费\t\t\t\n类\t款\t科目名称\t预算数\t类\t款\t科目名称\t预算数\n"
      })
  void readsCodesInPartsOfBlocksSideBySide(String header) {
    Disclosure read =
        read("六、一般公共预算基本支出表\n单位：万元\n"
                + header
                + "301\t\t工资福利支出\t418\t302\t\t商品和服务支出\t18\n"
                + "301\t01\t基本工资\t418\t302\t01\t办公费\t18\n"
                + "人员经费合计\t\t\t418\t公用经费合计\t\t\t18\n")
            .disclosure();

    assertThat(rows(read, 0))
        .containsExactly(
            "CLASS  301  工资福利支出  total=418万元",
            "ITEM  30101  基本工资  total=418万元",
            "SUBTOTAL  人员经费合计  total=418万元",
            "CLASS  302  商品和服务支出  total=18万元",
            "ITEM  30201  办公费  total=18万元",
            "SUBTOTAL  公用经费合计  total=18万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n三、支出预算总表（续）\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n",
        "\n- 5 -\n\f\n",
        "\n\f科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
      })
  void joinsARowThatAPageCutInItsName(String page) {
    Disclosure read =
        read(EXPENDITURE
                + "20805\t行政事业单位养老支出\t132.90\t132.90\t\n"
                + "2080505\t机关事业单位基本养老保\t88.60\t88.60\t\n"
                + page
                + "\t险缴费支出\t\t\t\n"
                + "2080506\t机关事业单位职业年金缴费支出\t44.30\t44.30\t\n")
            .disclosure();

    assertThat(rows(read, 0))
        .containsExactly(
            "SECTION  20805  行政事业单位养老支出  total=132.90万元  basic=132.90万元",
            "ITEM  2080505  机关事业单位基本养老保险缴费支出  total=88.60万元  basic=88.60万元",
            "ITEM  2080506  机关事业单位职业年金缴费支出  total=44.30万元  basic=44.30万元");
  }

  @Test
  void readsTheBodyBelowTheHeaderOfThePageBefore() {
    Disclosure read =
        read(EXPENDITURE
                + "\n- 11 -\n\n\n205\t教育支出\t8.30\t8.00\t0.30\n20502\t普通教育\t8.30\t8.00\t0.30\n")
            .disclosure();

    assertThat(rows(read, 0))
        .containsExactly(
            "CLASS  205  教育支出  total=8.30万元  basic=8.00万元  project=0.30万元",
            "SECTION  20502  普通教育  total=8.30万元  basic=8.00万元  project=0.30万元");
  }

  @Test
  void countsTheColumnsOfAPageThatLacksTheFirstFromTheRight() {
    Disclosure read =
        read("""
        政府采购预算表
        单位：万元
        采购品目大类\t项目名称\t采购品目\t采购方式\t金额
        货物\t办公设备\t台式计算机\t自行采购\t9.00

        \f会议\t会议服务\t自行采购\t4.00
        印刷\t印刷服务\t自行采购\t2.00
        """)
            .disclosure();

    assertThat(rows(read, 0))
        .containsExactly(
            "台式计算机  办公设备  货物  自行采购  amount=9.00万元",
            "会议服务  会议  自行采购  amount=4.00万元",
            "印刷服务  印刷  自行采购  amount=2.00万元");
  }

  private static final String TREE = "项目绩效目标表\n单位：万元\n项目名称\t预算金额\t一级指标\t二级指标\t三级指标\t指标值\n";
  private static final String MERGED =
      TREE
          + "校舍维修\t60.00\t产出指标\t数量指标\t维修面积\t≥1200平方米\n"
          + "\t\t\t质量指标\t验收合格率\t=100%\n"
          + "\t\t效益指标\t社会效益指标\t受益学生\t≥300人\n"
          + "操场改造\t60.00\t产出指标\t数量指标\t改造面积\t≥800平方米\n"
          + "合计\t120.00\t\t\t\t\n";
  private static final String REPEATED =
      TREE
          + "校舍维修\t60.00\t产出指标\t数量指标\t维修面积\t≥1200平方米\n"
          + "校舍维修\t60.00\t产出指标\t质量指标\t验收合格率\t=100%\n"
          + "校舍维修\t60.00\t效益指标\t社会效益指标\t受益学生\t≥300人\n"
          + "操场改造\t60.00\t产出指标\t数量指标\t改造面积\t≥800平方米\n"
          + "合计\t120.00\t\t\t\t\n";

  @ParameterizedTest
  @ValueSource(strings = {MERGED, REPEATED})
  void countsWhatAMergedCellPrintsOnce(String text) {
    ReadResult read = read(text);

    List<ProjectPerformanceRow> rows =
        read.disclosure().find(TableKind.PROJECT_PERFORMANCE).orElseThrow().rows();
    assertThat(rows.stream().flatMap(row -> row.total().stream()))
        .extracting(Object::toString)
        .containsExactly("60.00万元", "60.00万元", "120.00万元");
    assertThat(rows.stream().flatMap(row -> row.indicators().stream()).map(Indicator::toString))
        .hasSize(4);
    assertThat(read.disclosure().projectPerformance())
        .extracting(project -> project.name().orElse("") + " " + project.indicators().size())
        .containsExactly("校舍维修 3", "操场改造 1");
    assertThat(read.disclosure()).isEqualTo(read(MERGED).disclosure());
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void tellsTheProjectOfIndicatorsByTheCodeAbove() {
    Disclosure read =
        read("""
        项目绩效目标表
        单位：万元
        项目编码\t项目名称\t预算数\t一级指标\t三级指标\t指标值
        410001250000000012345\t校舍维修\t60.00\t产出指标\t维修面积\t≥1200平方米
        \t\t\t效益指标\t受益学生\t≥300人
        """)
            .disclosure();

    assertThat(read.projectPerformance())
        .extracting(project -> project.name().orElse("") + " " + project.indicators().size())
        .containsExactly("校舍维修 2");
  }

  @Test
  void joinsSignValueAndMeasureOfATarget() {
    ReadResult read =
        read(
            """
            部门预算项目绩效目标
            金额单位：元
            项目名称\t预算数\t一级指标\t三级指标\t指标性质\t指标值\t度量单位\t权重
            社区矫正\t1,000\t产出指标\t矫正人数\t≥\t120\t人\t20
            \t\t满意度指标\t群众满意度\t≥\t90\t%\t10
            """);

    assertThat(
            read.disclosure().find(TableKind.PROJECT_PERFORMANCE).orElseThrow().rows().stream()
                .flatMap(row -> row.indicators().stream())
                .map(indicator -> indicator.target().map(Object::toString).orElse("")))
        .containsExactly("≥ 120 人", "≥ 90 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"四、政拨款收入支出决算总表", "四、财政拨款收入支出算总表", "四、财拨款收入支出决算总表"})
  void tellsATitleThatLostCharacters(String title) {
    ReadResult read = read(title + "\n单位：万元\n收入\t\t支出\t\n项目\t决算数\t项目\t决算数\n总计\t77.10\t总计\t77.10\n");

    assertThat(kinds(read)).containsExactly(TableKind.FISCAL_APPROPRIATION);
    assertThat(codes(read)).contains(ProblemCode.TITLE_DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"表32025年全区基金平衡情况表", "表3 2025年全区基金平衡情况表", "表3-1：2025年度全区基金平衡情况表"})
  void tellsTheYearFromTheNumberOfATable(String title) {
    ReadResult read = read(title + "\n单位：万元\n收入\t预算数\t支出\t预算数\n总计\t8,640\t总计\t8,640\n");

    assertThat(read.disclosure().fiscalYear()).hasValue(2025);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出预算表\n单位：万元\n科目名称\t合计\t基本支出\t合计\n农林水支出\t480.00\t300.00\t180.00\n",
        "五、另表\n单位：万元\n科目名称\t合计\t基本支出\t合计\n农林水支出\t480.00\t300.00\t180.00\n",
        "收支总表\n单位：万元\n收入\t\t支出\t\t\n项目\t预算数\t项目\t预算数\t预算数\n税\t5.00\t教育支出\t5.00\t4.00\n"
      })
  void choosesNoneOfTwoColumnsOfOneName(String text) {
    ReadResult read = read(text);

    assertThat(codes(read)).contains(ProblemCode.HEADER_AMBIGUOUS);
    assertThat(
            read.disclosure().tables().get(0).columns().stream()
                .filter(column -> column.column().isOther())
                .map(PrintedColumn::title))
        .anyMatch(title -> title.endsWith(" (2)"));
  }

  @Test
  void namesTheHeadingsOfWhichNoneWasTaken() {
    ReadResult read = read("支出预算表\n单位：万元\n科目名称\t合计\t基本支出\t合计\n农林水支出\t480.00\t300.00\t180.00\n");

    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.HEADER_AMBIGUOUS)
        .extracting(problem -> problem.message(Locale.CHINESE))
        .containsExactly("支出预算表：几个栏目都像同一栏，其中未予认定的：合计 | 合计。");
  }

  @Test
  void readsTheTotalBesideItsParts() {
    Disclosure read =
        read("""
        四、财政拨款收支总表
        单位：万元
        收入\t\t支出\t\t\t\t
        项目\t预算数\t项目\t合计\t一般公共预算\t政府性基金预算\t国有资本经营预算
        一、一般公共预算\t500.00\t一、农林水支出\t480.00\t480.00\t\t
        总计\t500.00\t总计\t480.00\t480.00\t\t
        """)
            .disclosure();

    assertThat(rows(read, 0))
        .contains(
            "CLASS  一、一般公共预算  revenue.amount=500.00万元  CLASS  一、农林水支出"
                + "  expenditure.total=480.00万元  expenditure.generalPublicBudget=480.00万元");
  }

  @Test
  void placesRowsThatLostTheBlankCellsOfTheirCodes() {
    Disclosure read =
        read("""
        三、支出预算总表
        单位：元
        类\t款\t项\t科目名称\t合计\t基本支出\t项目支出
        208\t\t\t社会保障和就业支出\t510,000\t510,000\t
        05\t行政事业单位养老支出\t510,000\t510,000
        208\t05\t05\t机关事业单位基本养老保险缴费支出\t340,000\t340,000\t
        06\t机关事业单位职业年金缴费支出\t170,000\t170,000
        """)
            .disclosure();

    assertThat(rows(read, 0))
        .containsExactly(
            "CLASS  208  社会保障和就业支出  total=510,000元  basic=510,000元",
            "SECTION  20805  行政事业单位养老支出  total=510,000元  basic=510,000元",
            "ITEM  2080505  机关事业单位基本养老保险缴费支出  total=340,000元  basic=340,000元",
            "ITEM  2080506  机关事业单位职业年金缴费支出  total=170,000元  basic=170,000元");
  }

  @Test
  void takesAnEmptyCopyOfTheHeaderForOneTable() {
    ReadResult read = read(EXPENDITURE + "\t\t\t\t\n\n\n" + EXPENDITURE + "\n注：本单位无此项支出，故本表无数据。\n");

    assertThat(kinds(read)).containsExactly(TableKind.EXPENDITURE);
    assertThat(codes(read)).doesNotContain(ProblemCode.TABLE_REPEATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "表7-2 发行人有息债务期限结构\n单位：万元、%\n项目\t金额\t占比\n1年以内\t120,400.00\t40.13\n合计\t300,000.00\t100.00\n",
        "主要会计数据\n单位：元\n项目\t本报告期\t上年同期\n营业收入\t1,200.50\t1,100.20\n净利润\t30.10\t20.00\n"
      })
  void keepsATableOfAnotherSubjectAsPrinted(String text) {
    assertThat(kinds(read(text))).containsExactly(TableKind.OTHER);
  }

  @Test
  void takesTheClassificationInBracketsForWhatATableIsBy() {
    ReadResult read =
        read("支出预算表（按经济分类）\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n301\t工资福利支出\t5.00\t5.00\t\n");

    assertThat(kinds(read)).containsExactly(TableKind.ECONOMIC_CLASSIFICATION);
  }

  @Test
  void namesTheRowsOfAnUnknownTableByTheFirstColumnThatIsNoCode() {
    Disclosure read =
        read("另表\n单位：万元\n类\t款\t项\t项目内容\t金额\n204\t06\t04\t社区矫正\t12.00\n\t\t\t合计\t12.00\n")
            .disclosure();

    assertThat(rows(read, 0)).containsExactly("社区矫正  204  06  04  12.00万元", "TOTAL  合计  12.00万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        | 单位：万元 | | | | | | |
        |---|---|---|---|---|---|---|
        | 科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 经营收入 | 其他收入 |
        | 210 | 卫生健康支出 | 45.00 | 45.00 | | | |
        """,
        """
        单位：万元,,,,,,
        科目编码,科目名称,合计,财政拨款收入,事业收入,经营收入,其他收入
        210,卫生健康支出,45.00,45.00,,,
        21004,公共卫生,45.00,45.00,,,
        """
      })
  void keepsTheHeadingsOfBlankColumns(String text) {
    assertThat(read(text).disclosure().tables().get(0).columns())
        .extracting(PrintedColumn::title)
        .containsExactly("科目编码", "科目名称", "合计", "财政拨款收入", "事业收入", "经营收入", "其他收入");
  }

  @Test
  void namesTheNearestTitlesOfATableOfNoKnownKind() {
    Problem other =
        read("二、部门支出预算明细总览表\n单位：万元\n事项\t数额\n修桥\t12.00\n").problems().stream()
            .filter(problem -> problem.code() == ProblemCode.TABLE_OTHER)
            .findFirst()
            .orElseThrow();

    assertThat(other.arguments()).containsEntry("known", "0/2");
    assertThat(other.arguments().get("nearest")).contains("支出");
  }

  private static ReadResult read(String text) {
    return Disclosures.parse(text);
  }

  private static List<String> rows(Disclosure disclosure, int table) {
    return disclosure.tables().get(table).rows().stream().map(Row::toString).toList();
  }

  private static List<TableKind<?>> kinds(ReadResult read) {
    List<TableKind<?>> kinds = new ArrayList<>();
    read.disclosure().tables().forEach(table -> kinds.add(table.kind()));
    return kinds;
  }

  private static List<ProblemCode> codes(ReadResult read) {
    return read.problems().stream().map(Problem::code).toList();
  }
}
