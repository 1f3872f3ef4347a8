package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.schema.Mark;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.ThreePublicRow;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One behaviour of the reader at a time, on tables made up for it. */
class ReaderBehaviourTest {
  private static final String THREE_PUBLIC =
      """
      2024年一般公共预算“三公”经费预算表
      单位名称：某单位
      单位：万元
      “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
      \t\t小计\t公务用车购置费\t公务用车运行费
      """;

  private static final String EXPENDITURE =
      """
      2024年单位支出预算表
      单位：万元
      科目编码\t\t\t单位代码\t单位（科目名称）\t合计\t基本支出\t\t\t\t项目支出\t\t
      类\t款\t项\t\t\t\t小计\t人员经费\t\t公用经费\t小计\t其他运转类\t特定目标类
      \t\t\t\t\t\t\t工资福利支出\t对个人和家庭的补助
      """;

  @Test
  void readsAVerySmallDocument() {
    ThreePublicRow row = threePublic("35.00\t\t23.00\t\t23.00\t12.00").rows(0);
    assertThat(row.total()).hasValue(amount("35.00"));
    assertThat(row.abroad()).isEmpty();
    assertThat(row.vehicles().running()).hasValue(amount("23.00"));
    assertThat(row.receptions().total()).hasValue(amount("12.00"));
  }

  @Test
  void keepsADashAsAMarkWithoutAProblem() {
    Read read = threePublic("35.00\t—\t23.00\t无\t23.00\t12.00");
    assertThat(read.rows(0).cells().mark(ThreePublicRow.ABROAD)).hasValue(new Mark("—"));
    assertThat(read.rows(0).cells().mark(ThreePublicRow.VEHICLE_PURCHASE)).hasValue(new Mark("无"));
    assertThat(read.codes()).doesNotContain(ProblemCode.CELL_MALFORMED);
  }

  @Test
  void keepsAGarbledFigureAndSaysWhere() {
    Read read = threePublic("35.00\t\t23.0O\t\t23.00\t12.00");
    assertThat(read.rows(0).vehicles().total()).isEmpty();
    assertThat(read.rows(0).cells().mark(ThreePublicRow.VEHICLES)).hasValue(new Mark("23.0O"));
    Problem problem = read.only(ProblemCode.CELL_MALFORMED);
    assertThat(problem.place()).hasValue(new SourcePlace(6, 3, 8, "23.0O"));
    assertThat(problem.message(Locale.CHINESE)).contains("第1行", "小计", "23.0O", "金额");
  }

  @Test
  void keepsATextThatStandsInNoColumn() {
    Read read = threePublic("35.00\t\t23.00\t\t23.00\t12.00\t\t补充");
    assertThat(read.rows(0).cells().unplaced()).containsExactly("补充");
    assertThat(read.only(ProblemCode.ROW_UNPLACED).place())
        .hasValue(new SourcePlace(6, 8, 28, "补充"));
  }

  @Test
  void readsFullWidthFiguresAndKeepsTheirDecimals() {
    assertThat(threePublic("３５．００\t\t23.0\t\t23.0\t12").rows(0).total()).hasValue(amount("35.00"));
    assertThat(threePublic("35\t\t23.0\t\t23.0\t12").rows(0).receptions().total())
        .hasValue(amount("12"));
  }

  @Test
  void takesTheOrderOfColumnsFromTheHeader() {
    Disclosure disclosure =
        Disclosures.parse(
                """
                2024年一般公共预算“三公”经费预算表
                单位：万元
                “三公”经费合计\t公务接待费\t因公出国（境）费\t公务用车购置及运行费
                \t\t\t小计\t公务用车购置费\t公务用车运行费
                35.00\t12.00\t\t23.00\t\t23.00
                """)
            .disclosure();
    assertThat(disclosure.threePublic().rows().get(0).receptions().total())
        .hasValue(amount("12.00"));
    assertThat(disclosure.threePublic().columns().stream().map(PrintedColumn::title))
        .startsWith("“三公”经费合计", "公务接待费", "因公出国（境）费");
  }

  @Test
  void keepsATableWithoutAUnitAsPrinted() {
    ReadResult result =
        Disclosures.parse(THREE_PUBLIC.replace("单位：万元\n", "") + "35.00\t\t\t\t\t35.00");
    assertThat(result.disclosure().tables()).isEmpty();
    assertThat(codes(result)).contains(ProblemCode.UNIT_MISSING);
    assertThat(result.disclosure().unrecognised().get(0).lines()).hasSize(5);
  }

  @Test
  void keepsATableWithAForeignHeaderAsPrinted() {
    ReadResult result = Disclosures.parse("2024年单位支出预算表\n单位：万元\n事项\t数额\t备注\n甲\t1.00\t\n");
    Table<OtherRow> table = result.disclosure().others().get(0);
    assertThat(table.columns().stream().map(PrintedColumn::title))
        .containsExactly("事项", "数额", "备注");
    assertThat(table.rows().get(0).label()).hasValue("甲");
    assertThat(table.rows().get(0).find(OtherRow.SCHEMA.otherAmount(1))).hasValue(amount("1.00"));
    assertThat(codes(result)).contains(ProblemCode.TABLE_OTHER);
  }

  @Test
  void keepsASecondTableOfAKindAsPrinted() {
    ReadResult result =
        Disclosures.parse(
            THREE_PUBLIC + "35.00\t\t\t\t\t35.00\n\n" + THREE_PUBLIC + "1\t\t\t\t\t1\n");
    assertThat(result.disclosure().threePublic().rows()).hasSize(1);
    assertThat(codes(result)).contains(ProblemCode.TABLE_REPEATED);
  }

  @Test
  void doesNotCountARepeatedHeaderAsARow() {
    String header = EXPENDITURE.substring(EXPENDITURE.indexOf("科目编码"));
    Disclosure disclosure =
        Disclosures.parse(
                EXPENDITURE
                    + row("\t\t\t\t合计", "3.00", "3.00", "3.00", "", "", "", "", "")
                    + header
                    + row("201\t03\t01\t\t行政运行", "3.00", "3.00", "3.00", "", "", "", "", ""))
            .disclosure();
    assertThat(disclosure.expenditure().rows()).hasSize(2);
    assertThat(disclosure.expenditure().rows().get(1).name()).hasValue("行政运行");
  }

  @Test
  void leavesAContradictionWhereItIsPrinted() {
    Disclosure disclosure =
        Disclosures.parse(
                EXPENDITURE
                    + row("\t\t\t\t合计", "9.00", "3.00", "2.00", "2.00", "", "5.00", "5.00", ""))
            .disclosure();
    ExpenditureRow row = disclosure.expenditure().rows().get(0);
    assertThat(row.basic().total()).hasValue(amount("3.00"));
    assertThat(row.basic().personnel().individuals()).hasValue(amount("2.00"));
    assertThat(row.project().otherOperating()).hasValue(amount("5.00"));
  }

  @Test
  void doesNotMoveFiguresWhenTwoPlacesWouldFit() {
    Read read = threePublic("23.00\t\t\t\t23.00\t");
    assertThat(read.rows(0).vehicles().running()).hasValue(amount("23.00"));
    assertThat(read.codes()).doesNotContain(ProblemCode.ROW_MOVED);
  }

  @Test
  void readsNotesOverSeveralLines() {
    ReadResult result =
        Disclosures.parse(THREE_PUBLIC + "1\t\t\t\t\t1\n\n注：1. 甲。\n\n2. 乙。\n\n## 别的一节\n正文\n");
    assertThat(result.disclosure().threePublic().notes()).containsExactly("注：1. 甲。", "2. 乙。");
    assertThat(result.disclosure().unrecognised().get(0).heading()).isEqualTo("别的一节");
  }

  @Test
  void readsTheSameWhateverTheLineEnds() {
    String text = Samples.bundled();
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    assertThat(Disclosures.parse(text.replace("\n", "\r\n")).disclosure()).isEqualTo(disclosure);
    assertThat(Disclosures.parse(text.replace("\n", "\r")).disclosure()).isEqualTo(disclosure);
    assertThat(Disclosures.parse("\uFEFF" + text).disclosure()).isEqualTo(disclosure);
  }

  @Test
  void saysWhenTheLevelOfARowCannotBeTold() {
    ReadResult result =
        Disclosures.parse(
            EXPENDITURE + row("\t\t\t\t某科目", "3.00", "3.00", "3.00", "", "", "", "", ""));
    assertThat(result.disclosure().expenditure().rows().get(0).level()).isEmpty();
    assertThat(codes(result)).contains(ProblemCode.ROW_LEVEL_UNKNOWN);
    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_LEVEL_UNKNOWN)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message(Locale.CHINESE)).contains("“某科目”"));
  }

  @Test
  void namesARowWhoseColumnsAreNotKnownByWhatItPrints() {
    ReadResult result =
        Disclosures.parse(
            """
            2024年一般公共预算基本支出情况表
            单位：万元
            某栏\t另一栏\t2024年预算
            \t合计\t590.00
            301\t工资福利支出\t590.00
            """);
    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_LEVEL_UNKNOWN)
        .extracting(problem -> problem.message(Locale.CHINESE))
        .anyMatch(message -> message.contains("“301 工资福利支出”"))
        .noneMatch(message -> message.contains("“”"));
  }

  @Test
  void saysWhenNoRowAddsUpUnderItsHeader() {
    String header = EXPENDITURE.replace("公用经费\t小计\t其他运转类", "公用经费\t其他运转类");
    ReadResult result =
        Disclosures.parse(header + row("\t\t\t\t合计", "3.00", "", "", "", "", "3.00", "3.00"));
    assertThat(codes(result)).contains(ProblemCode.HEADER_CONTRADICTED);
  }

  @Test
  void takesTitlesInAListOfContentsForNoTables() {
    ReadResult result =
        Disclosures.parse(
            """
            目 录
            一、单位主要职能
            二、单位预算表
            1. 2025年预算单位收入预算总表
            2. 2025年预算单位支出预算总表
            3. 2025年预算单位财政拨款收支预算总表
            三、其他相关情况说明
            """);
    assertThat(codes(result)).doesNotContain(ProblemCode.TABLE_WITHOUT_COLUMNS);
    assertThat(result.coverage().isComplete()).isTrue();
  }

  @Test
  void takesSumsThatWereRoundedForNoContradictionOfTheHeader() {
    ReadResult result =
        Disclosures.parse(
            """
            支出预算表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t合计\t10.00\t3.33\t6.66
            201\t一般公共服务支出\t7.00\t2.34\t4.65
            208\t社会保障和就业支出\t3.00\t0.99\t2.00
            """);
    assertThat(result.disclosure().expenditure().rows()).hasSize(3);
    assertThat(codes(result)).doesNotContain(ProblemCode.HEADER_CONTRADICTED);
  }

  @Test
  void doesNotReadATableWhosePagesStateDifferentUnits() {
    ReadResult result =
        Disclosures.parse(THREE_PUBLIC + "1\t\t\t\t\t1\n\n单位：元\n10000\t\t\t\t\t10000\n");
    assertThat(result.disclosure().tables()).isEmpty();
    assertThat(codes(result)).contains(ProblemCode.UNIT_AMBIGUOUS);
  }

  @Test
  void opensATableAtATitleThatTabsFollow() {
    String second = THREE_PUBLIC.replace("经费预算表", "经费预算表\t\t\t");
    Disclosure disclosure =
        Disclosures.parse(
                EXPENDITURE
                    + row("\t\t\t\t合计", "3.00", "3.00", "3.00", "", "", "", "", "")
                    + second
                    + "1\t\t\t\t\t1\n")
            .disclosure();
    assertThat(disclosure.expenditure().rows()).hasSize(1);
    assertThat(disclosure.threePublic().title()).isEqualTo("2024年一般公共预算“三公”经费预算表");
  }

  @Test
  void saysThatASecondTotalMayBeOfAnotherTable() {
    String total = row("\t\t\t\t合计", "3.00", "3.00", "3.00", "", "", "", "", "");
    assertThat(codes(Disclosures.parse(EXPENDITURE + total + total)))
        .contains(ProblemCode.ROW_SECOND_TOTAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位名称：某单位\n单位：万元",
        "单位名称： 某单位     单位：万元",
        "单位：万元单位名称：某单位",
        "单位名称:某单位\n金额单位：人民币万元",
        "单位名称：某单位    金额单位：万元    日期：2024年1月1日",
        "单位名称：某单位单位：万元（保留两位小数）"
      })
  void readsCaptionsHoweverTheyAreSetOut(String captions) {
    String text = THREE_PUBLIC.replace("单位名称：某单位\n单位：万元", captions) + "1\t\t\t\t\t1\n";
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    assertThat(disclosure.issuer().orElseThrow().name()).isEqualTo("某单位");
    assertThat(disclosure.threePublic().unit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
  }

  @Test
  void keepsCaptionsThatSayMoreAndMakesNoContactTheIssuer() {
    String captions = "单位名称：某单位    联系人：甲某某    单位：万元";
    String text = THREE_PUBLIC.replace("单位名称：某单位\n单位：万元", captions) + "1\t\t\t\t\t1\n";
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    assertThat(disclosure.issuer().orElseThrow().name()).isEqualTo("某单位");
    assertThat(disclosure.threePublic().notes()).containsExactly(captions);
  }

  @Test
  void readsSidesThatStandTheOtherWayRound() {
    ReadResult result =
        Disclosures.parse(
            """
            2024年单位收支预算表
            单位：万元
            支出\t\t收入\t
            项目\t金额\t项目\t金额
            一、一般公共服务\t1.00\t一、一般公共预算\t2.00
            """);
    SummaryRow row = result.disclosure().summary().rows().get(0);
    assertThat(row.expenditure().amount()).hasValue(amount("1.00"));
    assertThat(row.revenue().amount()).hasValue(amount("2.00"));
  }

  @Test
  void takesTheCodeOfTheIssuerFromItsOwnName() {
    Disclosure disclosure =
        Disclosures.parse(
                EXPENDITURE.replace("单位：万元", "单位名称：甲局信息中心\n单位：万元")
                    + row("\t\t\t077\t甲局", "3.00", "3.00", "3.00", "", "", "", "", "")
                    + row("\t\t\t077001\t甲局信息中心", "3.00", "3.00", "3.00", "", "", "", "", ""))
            .disclosure();
    assertThat(disclosure.issuer().orElseThrow().code()).hasValue(UnitCode.parse("077001"));
  }

  @Test
  void doesNotMakeAGarbledFigureAName() {
    ReadResult result =
        Disclosures.parse(
            EXPENDITURE + row("\t\t\t\t合计", "3O.00", "30.00", "30.00", "", "", "", "", ""));
    ExpenditureRow row = result.disclosure().expenditure().rows().get(0);
    assertThat(row.total()).isEmpty();
    assertThat(row.cells().mark(ExpenditureRow.TOTAL)).hasValue(new Mark("3O.00"));
    assertThat(row.basic().total()).hasValue(amount("30.00"));
    assertThat(codes(result)).contains(ProblemCode.CELL_MALFORMED);
  }

  @Test
  void doesNotTakeTheNumberOfAContactForAnAmount() {
    Disclosure disclosure =
        Disclosures.parse(THREE_PUBLIC + "1\t\t\t\t\t1\n联系电话\t6630000\t\t\t\t\n").disclosure();
    assertThat(disclosure.threePublic().rows()).hasSize(1);
    assertThat(disclosure.unrecognised().get(0).lines().get(0)).startsWith("联系电话", "6630000");
  }

  @Test
  void keepsTheWordsOfThePrintedHeader() {
    String header = THREE_PUBLIC.replace("因公出国（境）费", "因公出国(境)费");
    Disclosure disclosure = Disclosures.parse(header + "1\t\t\t\t\t1\n").disclosure();
    assertThat(disclosure.threePublic().titleOf(ThreePublicRow.ABROAD)).isEqualTo("因公出国(境)费");
  }

  @Test
  void keepsMarksAboveATable() {
    Disclosure disclosure =
        Disclosures.parse("预算08表\n" + THREE_PUBLIC + "1\t\t\t\t\t1\n注：甲。\n").disclosure();
    assertThat(disclosure.threePublic().notes()).containsExactly("预算08表", "注：甲。");
  }

  @Test
  void takesTheYearFromTheTitlesNotFromASentence() {
    String sentence = "根据《预算法》（2018年修正）编制预算。\n";
    assertThat(
            Disclosures.parse(sentence + THREE_PUBLIC + "1\t\t\t\t\t1\n").disclosure().fiscalYear())
        .hasValue(2024);
    assertThat(Disclosures.parse(sentence).disclosure().fiscalYear()).isEmpty();
  }

  @Test
  void readsOnBehindMarksOfMarkdownThatStandAlone() {
    ReadResult result = Disclosures.parse(THREE_PUBLIC + "1\t\t\t\t\t1\n注：甲\n\n****\n\n正文\n");
    assertThat(result.disclosure().threePublic().notes()).containsExactly("注：甲");
    assertThat(result.coverage().isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"部门预算编制说明", "名词解释", "2024年部门预算编制说明"})
  void readsSentencesBelowContentsThatListTables(String heading) {
    ReadResult read =
        Disclosures.parse(
            """
            四、部门预算编制说明
            五、部门预算表
            1. 2024年部门财务收支预算总表
            9. 2024年部门收入预算总表
            六、其他相关情况说明
                            %s

              2024年，某单位收入预算9.00万元，比2023年预算增加1.00万元。
            """
                .formatted(heading));

    assertThat(read.disclosure().statements().figures())
        .extracting(StatedFigure::printed)
        .contains("9.00万元", "1.00万元");
  }

  @Test
  void takesARowOfWordsAboveARepeatedHeaderForARow() {
    ReadResult read =
        Disclosures.parse(
            """
            收支预算总表
            部门：某某局\t单位：万元
            收入\t\t支出\t\t\t
            项目名称\t金额\t功能分类\t\t支出用途\t
            \t\t功能科目名称\t金额\t项目名称\t金额
            一、财政拨款\t9.00\t一、一般公共服务支出\t9.00\t一、基本支出\t9.00
            \t\t二十一、其他支出\t\t\t
            收入\t\t支出\t\t\t
            项目名称\t金额\t功能分类\t\t支出用途\t
            \t\t功能科目名称\t金额\t项目名称\t金额
            收入合计\t9.00\t支出合计\t9.00\t支出合计\t9.00
            """);

    Table<SummaryRow> summary = read.disclosure().summary();
    assertThat(summary.rows()).hasSize(3);
    assertThat(summary.rows().get(1).expenditure().item()).hasValue("二十一、其他支出");
    assertThat(summary.rows().get(2).expenditure().amount()).hasValue(amount("9.00"));
    assertThat(codes(read)).doesNotContain(ProblemCode.CELL_MALFORMED);
  }

  private static String row(String key, String... amounts) {
    return key + "\t" + String.join("\t", amounts) + "\n";
  }

  private static Amount amount(String printed) {
    return Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN);
  }

  private static Read threePublic(String row) {
    return new Read(Disclosures.parse(THREE_PUBLIC + row + "\n"));
  }

  private static List<ProblemCode> codes(ReadResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private record Read(ReadResult result) {
    ThreePublicRow rows(int row) {
      return result.disclosure().threePublic().rows().get(row);
    }

    List<ProblemCode> codes() {
      return ReaderBehaviourTest.codes(result);
    }

    Problem only(ProblemCode code) {
      return result.problems().stream()
          .filter(problem -> problem.code() == code)
          .reduce(
              (one, other) -> {
                throw new AssertionError("two problems " + code);
              })
          .orElseThrow();
    }
  }

  /** 机关运行经费情况 is the name of a table too, but sentences stand below it. */
  @Test
  void sentencesBelowTheNameOfATableAreRead() {
    ReadResult read =
        Disclosures.parse(
            """
            # 某县图书馆2024年单位预算

            （一）机关运行经费情况
            2024年机关运行经费32.30万元。

            # 政府采购情况

            政府采购预算 86.00 万元。
            """);

    assertThat(read.disclosure().statements().figures())
        .extracting(figure -> figure.printed())
        .containsExactly("32.30万元", "86.00 万元");
    assertThat(read.disclosure().unrecognised()).allMatch(block -> block.table().isEmpty());
  }

  /** A second table of a kind whose header is lost is kept as printed. */
  @Test
  void keepsARepeatedTableWithoutColumnsAsPrinted() {
    ReadResult read =
        Disclosures.parse(
            """
                                部门支出总体情况表
            编制单位：某省草原站                                                     单位：万元
             功能分类科目编码           功能分类科目名称             合计     基本支出   项目支出
             303   05           生活补助              10.00      10.00
                                一般公共预算项目支出情况表
             221                住房保障支出                          60.00      60.00
            """);

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.disclosure().unrecognised())
        .anyMatch(block -> block.lines().toString().contains("60.00"));
  }
}
