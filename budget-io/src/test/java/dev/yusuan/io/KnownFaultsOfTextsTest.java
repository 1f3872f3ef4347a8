package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Row;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters, numbers, units, dates and names that readers are known to get wrong. */
class KnownFaultsOfTextsTest {
  private static final String HEADER = "三、支出预算总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n";

  @Test
  void readsRadicalsAsTheCharactersThatTheyLookLike() {
    ReadResult read =
        read(
            """
            五、⼀般公共预算⽀出表
            单位：万元
            科⽬编码\t科⽬名称\t合计\t基本⽀出\t项⽬⽀出
            20802\t⺠政管理事务\t31.20\t31.20\t
            2080201\t⾏政运⾏\t31.20\t31.20\t
            """);

    List<ExpenditureRow> rows = read.disclosure().generalPublicBudget().rows();
    assertThat(rows.get(0).name()).contains("民政管理事务");
    assertThat(rows.get(1).name()).contains("行政运行");
    CellPath name =
        new CellPath(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, 2, ExpenditureRow.NAME.id());
    assertThat(read.sources().find(name).orElseThrow().printed()).isEqualTo("⾏政运⾏");
  }

  @Test
  void readsFiguresOfFullWidth() {
    assertThat(rows(HEADER + "２０１\t一般公共服务支出\t１，２３４．５０\t１，２４６．８０\t－１２．３０\n"))
        .containsExactly(
            "CLASS  201  一般公共服务支出  total=1,234.50万元  basic=1,246.80万元  project=-12.30万元");
  }

  @Test
  void comparesTraditionalCharactersAndSaysSo() {
    ReadResult read =
        read(
            """
            某市政務(wù)服務(wù)中心2023年度部門預算

            三、支出預算總表
            單位：萬元
            科目編碼\t科目名稱\t合計\t基本支出\t項目支出
            208\t社會保障和就業支出\t318.46\t317.91\t0.55
            """);

    assertThat(read.disclosure().issuer().map(Issuer::name)).contains("某市政務(wù)服務(wù)中心");
    assertThat(read.disclosure().fiscalYear()).hasValue(2023);
    assertThat(rows(read))
        .containsExactly("CLASS  208  社會保障和就業支出  total=318.46万元  basic=317.91万元  project=0.55万元");
    assertThat(codes(read)).contains(ProblemCode.TRADITIONAL);
  }

  @Test
  void knowsANameWithADisplacedBracket() {
    ReadResult read =
        read(
            """
            三、收入预算总表
            单位名称：某市财政局( 本级）
            单位：万元
            单位代码\t单位名称\t合计\t财政拨款收入
            101001\t某市财政局（本级）\t5.00\t5.00
            """);

    assertThat(read.disclosure().issuer().flatMap(Issuer::code)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "205\t教育支出 征求\t210.00\t\t\n意见\t稿\t\t\t\n208\t社会保障和就业支出\t36.80\t\t\n",
        "205\t教育支出 征\t210.00 求\t\t\n意\t\t\t\t\n208\t社会保障和就业支出\t36.80 见稿\t\t\n",
        "205\t教育支出\t210.00\t征求意见稿\t\n208\t社会保障和就业支出\t36.80\t\t\n"
      })
  void keepsAWatermarkOutOfNamesAndNumbers(String table) {
    ReadResult read = read(HEADER + table);

    assertThat(rows(read))
        .containsExactly(
            "CLASS  205  教育支出  total=210.00万元", "CLASS  208  社会保障和就业支出  total=36.80万元");
    assertThat(codes(read)).contains(ProblemCode.WATERMARK);
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(1,234.56) | -1,234.56万元",
        "（25） | -25万元",
        "(25） | -25万元",
        "−25 | -25万元",
        "－25 | -25万元",
        "▲25 | -25万元",
        "△3.10 | -3.10万元",
        "1,020.00 | 1,020.00万元",
        "430,851.10 | 430,851.10万元"
      })
  void readsSignsAndSeparators(String printed, String amount) {
    assertThat(
            read(HEADER + "201\t一般公共服务支出\t" + printed + "\t\t\n").disclosure().expenditure().rows())
        .extracting(row -> row.total().map(Object::toString).orElse(""))
        .containsExactly(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,02", "3.50.", "1 234.50", "（类）", "l2.40", "S3.00", "12.4O"})
  void readsNoNumberWhereNoneIsWhole(String printed) {
    ReadResult read = read(HEADER + "201\t一般公共服务支出\t" + printed + "\t\t\n");

    assertThat(read.disclosure().expenditure().rows().get(0).total()).isEmpty();
    assertThat(codes(read)).contains(ProblemCode.CELL_MALFORMED);
  }

  @ParameterizedTest
  @CsvSource({"2.0805E+06,code.scientific", "'2,080,506',cell.malformed", "1.1E5,code.scientific"})
  void guessesNoCodeThatASpreadsheetMadeANumber(String printed, String problem) {
    ReadResult read = read(HEADER + printed + "\t某项支出\t18.60\t\t\n");

    assertThat(read.disclosure().expenditure().rows().get(0).function()).isEmpty();
    assertThat(read.problems()).extracting(each -> each.code().id()).contains(problem);
    assertThat(rows(read)).singleElement().asString().contains("total=18.60万元");
  }

  @Test
  void takesTheUnitOfAColumnFromItsHeading() {
    ReadResult read = read("人员及经费情况表\n单位名称\t编制人数（人）\t预算数（万元）\n某中心\t38\t412.50\n合计\t50\t550.50\n");

    assertThat(rows(read)).containsExactly("某中心  38  412.50万元", "TOTAL  合计  50  550.50万元");
  }

  @Test
  void readsEachColumnInTheUnitOverIt() {
    ReadResult read =
        read("资产配置表\n单位：万元\n名称\t批复数（元）\t\t预算\n\t数量\t金额\t\n台式计算机\t2\t10,000.00\t1.00\n");

    assertThat(rows(read)).containsExactly("台式计算机  2  10,000.00元  1.00万元");
  }

  @Test
  void findsTheUnitBelowATable() {
    ReadResult read = read("支出预算表\n科目编码\t科目名称\t合计\t基本支出\n201\t一般公共服务支出\t5.00\t5.00\n（金额单位：元）\n");

    assertThat(read.disclosure().expenditure().unit()).isEqualTo(AmountUnit.YUAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目录\n\n一、收支总表 PAGEREF _Toc20349 h 22\n二、收入总表 PAGEREF _Toc4418 h 22\n",
        "目录\n一、收支总表\t3\n二、收入总表\t4\n三、支出总表\t5\n",
        "目  录\n一、收支总表……………3\n二、收入总表.......4\n",
        "目录\n第一部分 概况\t1\n第二部分 2025年预算表\t3\n一、收支总表\t3\n"
      })
  void findsNoTableAndNoFigureInContents(String contents) {
    ReadResult read = read(contents);

    assertThat(read.disclosure().tables()).isEmpty();
    assertThat(codes(read))
        .doesNotContain(
            ProblemCode.TABLE_UNKNOWN, ProblemCode.TABLE_OTHER, ProblemCode.UNIT_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "公开日期：2024926,2024-09-26",
    "20252月7日,2025-02-07",
    "2025730日,2025-07-30",
    "2025年2月7日,2025-02-07",
    "二〇二五年二月二十一日,2025-02-21",
    "发布时间：2025-02-07,2025-02-07"
  })
  void readsADateThatLostCharacters(String printed, LocalDate date) {
    assertThat(read("某局2025年度部门预算\n\n" + printed + "\n").disclosure().date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"——2025111日在第十二次会议上", "公开日期：2025111", "2025121日"})
  void leavesADateOpenThatMayMeanTwoDays(String printed) {
    ReadResult read = read("某局2025年度部门预算\n\n" + printed + "\n");

    assertThat(read.disclosure().date()).isEmpty();
    assertThat(codes(read)).contains(ProblemCode.DATE_DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024926", "1234.50", "附件2", "2025年2月30日", "2025年"})
  void findsNoDateInOtherNumbers(String printed) {
    assertThat(read("某局2025年度部门预算\n\n" + printed + "\n").disclosure().date()).isEmpty();
  }

  @Test
  void saysThatADocumentNamesItsOfficeInAnotherPlace() {
    ReadResult read = read("大福乐园 东岭区人民法院2024年度部门预算\n\n东岭市东岭区人民法院包括1个预算单位。\n");

    assertThat(read.disclosure().issuer().map(Issuer::name)).contains("大福乐园 东岭区人民法院");
    assertThat(codes(read)).contains(ProblemCode.ISSUER_DIFFERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"东岭区人民法院包括1个预算单位。", "东岭市东岭区人民法院部门预算由本级和2个预算单位组成。"})
  void takesAFullerNameForTheSame(String sentence) {
    ReadResult read = read("东岭区人民法院2024年度部门预算\n\n" + sentence + "\n");

    assertThat(codes(read)).doesNotContain(ProblemCode.ISSUER_DIFFERS);
  }

  @Test
  void saysWhatATemplateLeft() {
    ReadResult read = read("2025年部门（单位）预算信息公开模板\n（注：涉密单位和涉密信息不予公开）\n某县后勤中心2025年度部门（单位）预算\n年 月 日\n");

    assertThat(codes(read).stream().filter(ProblemCode.TEMPLATE_LEFT::equals)).hasSize(3);
    assertThat(read.disclosure().issuer().map(Issuer::name)).contains("某县后勤中心");
  }

  @Test
  void readsCsvInEitherEncoding(@TempDir Path folder) throws Exception {
    String text = "单位：万元,,\n科目编码,科目名称,合计\n20101,人大事务,\"1,234.50\"\n2010101,行政运行,\"1,234.50\"\n";
    Path gb = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("GB18030")));
    Path marked =
        Files.write(folder.resolve("b.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));

    assertThat(Disclosures.read(gb).disclosure()).isEqualTo(Disclosures.read(marked).disclosure());
    assertThat(Disclosures.read(marked).disclosure().tables().get(0).columns().get(0).title())
        .isEqualTo("科目编码");
  }

  private static ReadResult read(String text) {
    return Disclosures.parse(text);
  }

  private static List<String> rows(String text) {
    return rows(read(text));
  }

  private static List<String> rows(ReadResult read) {
    return read.disclosure().tables().get(0).rows().stream().map(Row::toString).toList();
  }

  private static List<ProblemCode> codes(ReadResult read) {
    return read.problems().stream().map(Problem::code).toList();
  }
}
