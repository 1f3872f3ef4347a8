package dev.yusuan.io.narrative.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.ClassName;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What words and numbers mean where they stand: figures in square brackets (~ for about so much),
 * classes in angle brackets, other pieces by what they are; words that mean nothing as they are.
 */
class LexerTest {
  private static final NarrativeWords WORDS = NarrativeWords.of(KnownWords.standard());

  private static String tokens(String printed) {
    String text = PlainText.of(printed).text();
    return Lexer.tokens(text, WORDS).stream()
        .map(LexerTest::token)
        .collect(Collectors.joining(" "));
  }

  private static String token(Token token) {
    return switch (token.sort()) {
      case FIGURE -> "[" + (token.isAbout() ? "~" : "") + token.quantity() + "]";
      case CLASSES -> "<" + classes(token.classes()) + ">";
      case TEXT, PUNCTUATION -> token.meaning();
      case ITEM, FUNDING, SCOPE, PHASE, YEAR, AS_OF, RELATIVE_YEAR -> token.meaning();
      case DIRECTION -> token.meaning();
      default -> token.sort().toString().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String classes(List<ClassName> names) {
    return names.stream()
        .map(name -> name.name() + (name.level().isEmpty() ? "" : "/" + name.level()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          基本支出60万元          | BASIC [60万元]
          基本支出1,200.50        | BASIC [1200.50]
          基本支出60              | BASIC [60]
          基本支出123456          | BASIC [123456]
          基本支出1234567         | BASIC 1234567
          基本支出0               | BASIC [0]
          基本支出05              | BASIC 05
          基本支出60甲            | BASIC 60甲
          基本支出-60万元         | BASIC [-60万元]
          基本支出60.万元         | BASIC [60万元]
          死亡率3‰               | 死亡率 [3‰]
          惠及3万人               | 惠及 [3万人]
          车辆3辆                 | FLEET [3辆]
          基本支出3万             | BASIC [3万元]
          基本支出3万余元         | BASIC [~3万元]
          基本支出3亿多元         | BASIC [~3亿元]
          基本支出3万余           | BASIC 3万余
          基本支出30余万元        | BASIC [~30万元]
          基本支出约30万元        | BASIC [~30万元]
          基本支出30万元左右。    | BASIC [~30万元] 。
          基本支出约为30万元      | BASIC [~30万元]
          基本支出99999999999999999999万元 | BASIC [99999999999999999999万元]
          增长99999999999999999999% | UP [99999999999999999999%]
          增长百分之二十          | UP [20%]
          增长百分之5.5           | UP [5.5%]
          基本支出五十万元        | BASIC [50万元]
          基本支出三百元          | BASIC [300元]
          车辆两辆                | FLEET [2辆]
          车辆两辆，              | FLEET [2辆] ,
          车辆共两辆              | FLEET each [2辆]
          两辆轿车                | 两辆轿车
          车辆两辆车              | FLEET 两辆车
          基本支出XX万元。        | BASIC mark 。
          基本支出万元。          | BASIC mark 。
          增长百分之9.5           | UP [9.5%]
          基本支出05 60万元       | BASIC 05 [60万元]
          基本支出-               | BASIC -
          基本支出达              | BASIC 达
          甲1234567               | 甲1234567
          2024年60，              | 2024 60 ,
          """)
  void figures(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  /** A number longer than any amount is none. */
  @Test
  void longNumbers() {
    assertThat(tokens("基本支出" + "1".repeat(32) + "辆")).isEqualTo("BASIC [" + "1".repeat(32) + "辆]");
    assertThat(tokens("基本支出" + "1".repeat(33) + "辆")).isEqualTo("BASIC " + "1".repeat(33) + "辆");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          截至2023年12月31日车辆3辆      | 截 reach 2023 FLEET [3辆]
          2024年度基本支出60万元         | 2024 BASIC [60万元]
          依据第3文件                    | 依据 文件
          某财预〔2024〕5号文件          | 某财预 文件
          依据某财预(2024)5号文件        | 依据某财预 文件
          基础设施-3-建设60万元          | 基础设施 建设 [60万元]
          1.基本支出60万元               | mark BASIC [60万元]
          （一）基本支出60万元           | mark BASIC [60万元]
          其中：1.基本支出60万元         | parts : mark BASIC [60万元]
          基本支出60万元。1.会议费5万元  | BASIC [60万元] 。 mark MEETINGS [5万元]
          上年基本支出60万元             | -1 BASIC [60万元]
          """)
  void datesAndOrdinals(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公共安全支出（类）司法（款）行政运行（项）60万元    | <公共安全支出/类 司法/款 行政运行/项> [60万元]
          公共安全支出—司法—行政运行科目60万元               | <公共安全支出 司法 行政运行> [60万元]
          行政运行（2040601）60万元                          | <行政运行/2040601> [60万元]
          公共安全支出（204）司法（06）行政运行（01）60万元  | <公共安全支出/类 司法/款 行政运行/项> [60万元]
          公共安全支出（204）司法（06）60万元                | <公共安全支出/类 司法/款> [60万元]
          公共安全支出（20406）司法（06）60万元              | <公共安全支出/20406> 司法 ( 06 ) [60万元]
          2040601行政运行60万元                              | <行政运行/2040601> [60万元]
          2990101行政运行60万元                              | 2990101行政运行 [60万元]
          2156300株                                          | [2156300株]
          2010104人大会议60万元                              | <人大会议/2010104> [60万元]
          2010104人                                          | [2010104人]
          其中教育支出（类）60万元                           | parts <教育支出/类> [60万元]
          其他教育支出（类）60万元                           | <其他教育支出/类> [60万元]
          安排教育支出（类）普通教育（款）60万元             | <教育支出/类 普通教育/款> [60万元]
          2024年共安排小学教育（2050202）60万元              | 2024 <小学教育/2050202> [60万元]
          拟安排教育支出—普通教育—小学教育科目60万元         | <教育支出 普通教育 小学教育> [60万元]
          安排乡村教育支出（类）60万元                       | <安排乡村教育支出/类> [60万元]
          2050202安排小学教育60万元                          | <安排小学教育/2050202> [60万元]
          """)
  void classesOfExpenditure(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          比2023年增加5万元         | compare 2023 UP [5万元]
          比上年减少5万元           | compare -1 DOWN [5万元]
          比预算数增加5万元         | compare BUDGET UP [5万元]
          比例增加5万元             | 比例 UP [5万元]
          非财政拨款60万元          | 非财政 verb [60万元]
          财政拨款60万元            | FISCAL_APPROPRIATION [60万元]
          增5万元                   | UP [5万元]
          增城区                    | 增城区
          增加（减少）5万元         | UNDECIDED [5万元]
          增加（净额）5万元         | UP [5万元]
          增加（收入）5万元         | UP [5万元]
          甲方（含税）乙方5万元     | 甲方 乙方 [5万元]
          支出60万元，增城区        | EXPENDITURE [60万元] , 增城区
          支出60万元，占地2500平方米 | EXPENDITURE [60万元] , 占地 [2500平方米]
          支出60万元，总的收入20万元 | EXPENDITURE [60万元] , 总的 REVENUE [20万元]
          支出60万元，无车辆3辆     | EXPENDITURE [60万元] , none FLEET [3辆]
          某处无车辆3辆             | 某处无 FLEET [3辆]
          支出总计60万元中          | EXPENDITURE GRAND_TOTAL [60万元] 中
          支出60万元，货物60万元    | EXPENDITURE [60万元] , PROCURED_GOODS [60万元]
          其中货物60万元            | parts PROCURED_GOODS [60万元]
          1.货物60万元              | mark PROCURED_GOODS [60万元]
          基本支出货物60万元        | BASIC 货物 [60万元]
          基本支出（含税）5万元     | BASIC [5万元]
          总收入60万元              | GRAND_TOTAL REVENUE [60万元]
          总的收入60万元            | 总的 REVENUE [60万元]
          基本支出总计60万元        | BASIC GRAND_TOTAL [60万元]
          占25%                     | share [25%]
          占地2500平方米            | 占地 [2500平方米]
          占支出的25%               | share EXPENDITURE verb [25%]
          占比25%                   | share [25%]
          为预算的90%               | completion BUDGET verb [90%]
          到60万元                  | reach [60万元]
          到达60万元                | reach verb [60万元]
          无车辆3辆                 | none FLEET [3辆]
          公务接待费无增减变动      | RECEPTIONS same
          按功能分类，              | parts ,
          按功能分类60万元          | 按功能分类 [60万元]
          支出总计60万元中，        | EXPENDITURE GRAND_TOTAL [60万元] inside ,
          支出总计60万元中心        | EXPENDITURE GRAND_TOTAL [60万元] 中心
          60万元等。                | [60万元] after 。
          60万元等级                | [60万元] 等级
          人员经费60万元和公用经费20万元 | PERSONNEL [60万元] 、 PUBLIC [20万元]
          人员经费和公用经费20万元  | PERSONNEL 和 PUBLIC [20万元]
          货物60万元                | PROCURED_GOODS [60万元]
          购买货物60万元            | 购买货物 [60万元]
          货物、工程、服务分别为3万元、2万元、1万元 | PROCURED_GOODS 、 PROCURED_WORKS 、 PROCURED_SERVICES parts [3万元] 、 [2万元] 、 [1万元]
          货物采购60万元            | PROCURED_GOODS [60万元]
          公务用车购置费35万元，运行费60万元 | VEHICLE_PURCHASE [35万元] , VEHICLE_RUNNING [60万元]
          会议费35万元，运行费60万元 | MEETINGS [35万元] , 运行费 [60万元]
          支出结构情况              | structure
          支出结构调整              | EXPENDITURE 结构调整
          分别比上年增加5万元       | each compare -1 UP [5万元]
          各增加5万元               | each UP [5万元]
          各单位                    | 各 UNITS
          预算安排60万元            | BUDGET [60万元]
          单价50万元（含）以上设备2台 | 单价 [50万元] threshold EQUIPMENT [2台]
          """)
  void wordsWhereTheyStand(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }
}
