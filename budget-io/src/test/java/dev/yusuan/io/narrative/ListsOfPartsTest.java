package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parts and shares are of, and figures in brackets; words and figures are our own. */
class ListsOfPartsTest {
  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  /** Each part with the printed figure of its whole. */
  private static List<String> parts(String text) {
    return Narratives.read(text).of(Statement.Part.class).stream()
        .map(
            part ->
                part.topic().subject()
                    + " in "
                    + part.whole().topic().subject()
                    + " "
                    + part.whole().value().map(value -> value.printed()).orElse("—"))
        .toList();
  }

  @Test
  void ofWhatIsTakenApartByClassOrUse() {
    assertThat(parts("支出预算90万元。按功能科目：教育支出60万元，占66.67%；住房保障支出30万元，占33.33%。"))
        .containsExactly("教育支出 in 支出 90万元", "住房保障支出 in 支出 90万元");
    assertThat(parts("支出预算90万元，按支出性质划分：基本支出60万元，项目支出30万元。"))
        .containsExactly("基本支出 in 支出 90万元", "项目支出 in 支出 90万元");
    assertThat(parts("收入总计80万元。2024年支出按用途分，基本支出60万元，占75%。")).containsExactly("基本支出 in 支出 —");
  }

  @Test
  void ofTheFigureThatTheyAreWithin() {
    assertThat(parts("收入总计80万元中，一般公共预算拨款60万元，占75%；上年结转20万元，占25%。"))
        .containsExactly("一般公共预算拨款 in 收入 80万元", "上年结转 in 收入 80万元");
  }

  /** 收入预算 is revenue, not a stage of what is a part of it. */
  @Test
  void ofAWholeThatAShareNames() {
    assertThat(parts("收入预算80万元，其中：一般公共预算收入60万元，占收入预算的75%；事业收入20万元，占收入预算的25%。"))
        .containsExactly("一般公共预算收入 in 收入 80万元", "事业收入 in 收入 80万元");
  }

  /** Behind the uses of one class or cost the next one is told, and no part of it. */
  @Test
  void ofUsesAlone() {
    assertThat(parts("工资福利支出60万元，其中：基本支出60万元，项目支出0万元；\n商品和服务支出20万元，其中：基本支出5万元，项目支出15万元。"))
        .containsExactly(
            "基本支出 in 工资福利支出 60万元",
            "项目支出 in 工资福利支出 60万元",
            "基本支出 in 商品和服务支出 20万元",
            "项目支出 in 商品和服务支出 20万元");
    assertThat(parts("教育支出60万元，其中：基本支出40万元，项目支出20万元；住房保障支出30万元。"))
        .containsExactly("基本支出 in 教育支出 60万元", "项目支出 in 教育支出 60万元");
  }

  /** 收入为…；支出包括…: the money is received, and the classes are of what is spent. */
  @Test
  void ofBothSidesOfTheTreasurysMoney() {
    String text = "财政拨款收支总预算80万元。收入为一般公共预算财政拨款80万元；支出包括教育支出60万元、住房保障支出20万元。";

    assertThat(facts(text))
        .containsExactly(
            "Total VALUE FISCAL_APPROPRIATION REVENUE_AND_EXPENDITURE 2024 BUDGET = 80万元",
            "Total VALUE GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = 80万元",
            "Part VALUE FUNCTION_CLASS [教育支出] 2024 BUDGET = 60万元",
            "Part VALUE FUNCTION_CLASS [住房保障支出] 2024 BUDGET = 20万元");
    assertThat(parts(text)).containsExactly("教育支出 in 财政拨款收支 80万元", "住房保障支出 in 财政拨款收支 80万元");
  }

  /** 80万元 are all that is spent, and no money of what the words before the list limit. */
  @ParameterizedTest
  @ValueSource(strings = {"“三公”经费", "项目支出", "政府性基金支出", "某县档案馆支出"})
  void ofBothSidesWhereOtherWordsBeginTheList(String words) {
    String both = " of REVENUE_AND_EXPENDITURE GRAND_TOTAL 2024 BUDGET 80万元";

    assertThat(Narratives.told(Narratives.read("收支总预算80万元。" + words + "包括公务接待费6万元、会议费2万元。")))
        .endsWith(
            "RECEPTIONS 2024 BUDGET = VALUE 6万元" + both, "MEETINGS 2024 BUDGET = VALUE 2万元" + both);
  }

  @Test
  void ofProcurementFromSmallFirms() {
    assertThat(facts("政府采购预算80万元，面向中小企业预留采购份额60万元，其中面向小微企业20万元。"))
        .containsExactly(
            "Total VALUE PROCUREMENT 2024 BUDGET = 80万元",
            "Total VALUE PROCUREMENT_FROM_SMES 2024 BUDGET = 60万元",
            "Part VALUE PROCUREMENT_FROM_SMALL_AND_MICRO_FIRMS 2024 BUDGET = 20万元");
  }

  /**
   * 本年收入 of the treasury's money is what is not carried over, though its money is not named again.
   */
  @Test
  void ofThisYearsMoneyOfTheTreasury() {
    assertThat(
            Narratives.read("财政拨款收入80万元，其中：本年收入60万元，上年结转20万元。").of(Statement.Part.class).stream()
                .map(part -> part.topic().subject().scope()))
        .containsExactly(Optional.of(Scope.SUM), Optional.empty());
  }

  /** 预算共安排: whoever arranges it, it is the issuer's. */
  @Test
  void ofWhatIsArrangedTogether() {
    assertThat(facts("某市档案馆2024年预算共安排项目支出60万元。"))
        .containsExactly("Total VALUE PROJECT 2024 BUDGET = 60万元");
  }

  @Test
  void goodsWorksAndServicesByASingleWord() {
    assertThat(facts("政府采购预算总额80万元，其中：货物60万元，工程0万元，服务20万元。"))
        .containsExactly(
            "Total VALUE PROCUREMENT 2024 BUDGET = 80万元",
            "Part VALUE PROCURED_GOODS 2024 BUDGET = 60万元",
            "Part VALUE PROCURED_WORKS 2024 BUDGET = 0万元",
            "Part VALUE PROCURED_SERVICES 2024 BUDGET = 20万元");
    assertThat(facts("政府购买服务对象管理系统维护费20万元。"))
        .noneMatch(fact -> fact.contains(Item.PROCURED_SERVICES.name()));
  }

  @Test
  void projectsAreNoPartOfUnits() {
    assertThat(facts("本部门2024年预算单位3个，具体包括：\n1.纳入绩效目标管理的项目5个。"))
        .containsExactly("Count VALUE UNITS 2024 = 3个", "Count VALUE PROJECTS 2024 = 5个");
  }

  @Test
  void anAmountBehindItsRate() {
    for (String text :
        List.of("会议费12万元，同比增长20%（增加2万元）。", "会议费12万元，同比增长20%（2万元）。", "会议费12万元，同比增长20%，增加2万元。")) {
      assertThat(facts(text))
          .as(text)
          .containsExactlyInAnyOrder(
              "Total VALUE MEETINGS 2024 BUDGET = 12万元",
              "Comparison CHANGE MEETINGS 2024 BUDGET = 2万元",
              "Comparison RATE MEETINGS 2024 BUDGET = 20%");
      assertThat(Narratives.read(text).of(Statement.Comparison.class)).as(text).hasSize(1);
    }
  }

  /** An amount from another base, and one that explains, are changes of their own. */
  @Test
  void anAmountBehindTheRateOfAnotherChange() {
    assertThat(
            Narratives.read("会议费12万元，比2023年预算增长20%，比2023年执行数增加2万元。").of(Statement.Comparison.class))
        .hasSize(2);
    assertThat(
            Narratives.read("会议费12万元，比2023年预算增长20%，主要原因是增加2万元。")
                .of(Statement.Comparison.class)
                .get(0)
                .change())
        .isEmpty();
  }

  /** 分别 gives each of the parts its share, in their order. */
  @Test
  void sharesOfEach() {
    assertThat(facts("支出预算100万元，其中基本支出60万元，项目支出40万元，分别占60%、40%。"))
        .containsExactly(
            "Total VALUE EXPENDITURE 2024 BUDGET = 100万元",
            "Part VALUE BASIC 2024 BUDGET = 60万元",
            "Part SHARE BASIC 2024 BUDGET = 60%",
            "Part VALUE PROJECT 2024 BUDGET = 40万元",
            "Part SHARE PROJECT 2024 BUDGET = 40%");
  }

  /** Which of three parts two shares are of, no word tells; nor which part one share is of. */
  @Test
  void fewerSharesThanParts() {
    assertThat(facts("支出预算100万元，其中基本支出50万元，项目支出40万元，结转下年10万元，分别占50%、40%。"))
        .endsWith("? 50%", "? 40%");
    assertThat(facts("支出预算100万元，其中基本支出60万元，项目支出40万元，分别占60%。")).endsWith("? 60%");
  }

  /** 本年支出 is less than the expenditure that it is a part of, and shares may be of it. */
  @Test
  void aListOfWhatIsSpentThisYear() {
    Statements read =
        Narratives.read(
            "支出总计120万元，其中：本年支出100万元，结转下年20万元。本年支出中：教育支出60万元，占60%；卫生健康支出40万元，占本年支出的40%。");

    assertThat(read.of(Statement.Part.class))
        .extracting(part -> part.whole().topic().subject().scope())
        .containsExactly(
            Optional.of(Scope.GRAND_TOTAL),
            Optional.of(Scope.GRAND_TOTAL),
            Optional.of(Scope.SUM),
            Optional.of(Scope.SUM));
  }

  /** The list behind projects and their money is one of both. */
  @Test
  void aListOfNumbersAndOfMoney() {
    Statements read = Narratives.read("共有项目6个，金额90万元，其中：重点项目2个，金额50万元；一般项目4个，金额40万元。");

    assertThat(read.of(Statement.Part.class))
        .filteredOn(part -> part.value().orElseThrow().quantity() instanceof Quantity.Count)
        .hasSize(2)
        .allSatisfy(
            part -> assertThat(part.whole().value().orElseThrow().printed()).isEqualTo("6个"));
  }

  /** Behind last year's amount a change is still one to this year. */
  @Test
  void nothingChangesFromItself() {
    assertThat(facts("2024年会议费预算80.00万元，2023年预算64.00万元，同比上升25%。"))
        .endsWith("Comparison RATE MEETINGS 2024 BUDGET = 25%");
  }

  @Test
  void classesWithTheirCodes() {
    assertThat(facts("社会保障和就业支出（208类）行政事业单位养老支出（05款）机关事业单位基本养老保险缴费支出（05项）：2024年预算数为120.50万元。"))
        .singleElement()
        .asString()
        .startsWith("Total VALUE FUNCTION_CLASS [社会保障和就业支出（类）, 行政事业单位养老支出（款）")
        .endsWith("2024 BUDGET = 120.50万元");
  }

  @Test
  void whatIsKeptAsItWas() {
    assertThat(Narratives.read("公务接待费2万元，与上年保持一致。").of(Statement.Unchanged.class))
        .singleElement()
        .satisfies(same -> assertThat(same.topic().subject().item()).isEqualTo(Item.RECEPTIONS));
  }

  /** 其中： opens a list of the lines below it, up to the next heading of its level. */
  @Test
  void aListIsOverWithItsSection() {
    assertThat(
            Narratives.facts(
                Narratives.read(
                    """
                    （七）关于“三公”经费预算情况说明
                    2024年“三公”经费预算数为39.00万元，其中：
                    1.公务接待费用：2024年预算数为9.00万元。
                    2.公务用车购置及运行维护费用：2024年预算数为30.00万元。
                    （九）其他重要事项的情况说明
                    1.机关运行经费预算412.35万元。
                    """)))
        .containsExactly(
            "Total VALUE THREE_PUBLIC 2024 BUDGET = 39.00万元",
            "Part VALUE RECEPTIONS 2024 BUDGET = 9.00万元",
            "Part VALUE VEHICLES 2024 BUDGET = 30.00万元",
            "Total VALUE OPERATING_EXPENSES 2024 BUDGET = 412.35万元");
  }

  /** A heading may stand in the line of its paragraph. */
  @Test
  void sharesBelowAHeadingInTheirLine() {
    for (String end : new String[] {"。", "。\n"}) {
      assertThat(
              Narratives.facts(
                  Narratives.read(
                      "四、关于一般公共预算支出表的说明\n（二）一般公共预算当年拨款结构情况"
                          + end
                          + "教育（类）支出60.00万元，占75%；住房保障（类）支出20.00万元，占25%。")))
          .filteredOn(fact -> fact.contains("SHARE"))
          .hasSize(2);
    }
    assertThat(Narratives.facts(Narratives.read("（二）本单位无车辆。会议费2.00万元。")))
        .containsExactly("Total VALUE MEETINGS 2024 BUDGET = 2.00万元");
  }

  @Test
  void whatIsTakenApartByAClassification() {
    assertThat(facts("基本支出90万元，按经济分类划分为：工资福利支出60万元，商品和服务支出30万元。"))
        .contains("Part VALUE NAMED 工资福利支出 2024 BUDGET = 60万元");
  }

  @Test
  void aListOfWhatWasStatedLastIsOfItsAmount() {
    Statements all = Narratives.read("支出预算90万元，其中：财政拨款支出80万元。财政拨款支出中，一般公共预算支出70万元。");

    assertThat(all.of(Statement.Part.class))
        .last()
        .satisfies(
            part -> assertThat(part.whole().value().map(StatedFigure::printed)).hasValue("80万元"));
  }

  @Test
  void whatIsWithinTheIssuerIsNoPartOfWhatWasCountedLast() {
    assertThat(facts("某市档案馆包括本部以及下属0家预算单位。本部门中，行政单位1家，事业单位0家。"))
        .containsExactly(
            "Count VALUE UNITS 2024 = 0家",
            "Count VALUE UNITS 2024 = 1家",
            "Count VALUE UNITS 2024 = 0家");
  }

  /** The template tells such departments what to write. */
  @Test
  void whatSomeDepartmentsLackIsNoStatement() {
    assertThat(Narratives.read("无政府采购预算的部门，作下述说明：").of(Statement.Zero.class)).isEmpty();
    assertThat(Narratives.read("本单位无政府采购预算。").of(Statement.Zero.class)).hasSize(1);
  }
}
