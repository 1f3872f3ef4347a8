package dev.yusuan.validation.printed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年收入预算1,000.00万元，比上年增加50.00万元，增长6.25%，因为项目增加。|6.25%|"
            + "2024年收入预算1,000.00万元，比上年增加50.00万元，增长6.25%",
        "2024年本部门全年一般公共预算财政拨款收入预算数合计为31,000.00万元，"
            + "比上年增加1,050.00万元，增长3.51%。|3.51%|比上年增加1,050.00万元，增长3.51%",
        "公务接待费12,345,678.90元，比上年增加1.00元。|1.00元|公务接待费12,345,678.90元，比上年增加1.00元",
        "支出预算16，497.86万元，比上年增加1421.25万元。|1421.25万元|支出预算16，497.86万元，比上年增加1421.25万元",
        "培训费3.00万元；会议费2.00万元，比上年（上一年度，下同）增加1.00万元。|1.00万元|" + "会议费2.00万元，比上年（上一年度，下同）增加1.00万元",
        "会议费10.00万元，培训费0.00万元。|0.00万元|会议费10.00万元，培训费0.00万元",
      })
  void quoteWholeClauses(String sentence, String printed, String quoted) {
    assertThat(quoteOf(sentence, printed)).isEqualTo(quoted);
  }

  @Test
  void cutALongClauseBesideANumberOnly() {
    String sentence =
        "用于本市范围内基层单位的12,345,678.90元设备更新和平台运行维护以及人员培训与业务指导还有档案整理和数字化加工等各项工作的项目支出8.00万元。";
    assertThat(quoteOf(sentence, "8.00万元"))
        .isEqualTo("…元设备更新和平台运行维护以及人员培训与业务指导还有档案整理和数字化加工等各项工作的项目支出8.00万元");
  }

  @Test
  void quoteTheClauseOfTheStatementWhereAFigureIsPrintedAgain() {
    String text =
        "支出预算600.00万元，其中：财政拨款支出预算600.00万元，比2022年预算增加50.00万元。"
            + "财政拨款支出预算中，一般公共预算拨款支出预算600.00万元，比2022年预算增加50.00万元；"
            + "政府性基金拨款支出预算0万元，比2022年预算增加50.00万元；会议费2.00万元，比2022年预算减少50.00万元。";
    ImmutableList<Statement> all = statements(text);
    assertThat(
            IntStream.range(0, all.size())
                .filter(i -> all.get(i) instanceof Statement.Comparison)
                .mapToObj(i -> quote(all, i, "50.00万元")))
        .containsExactly(
            "支出预算600.00万元，其中：财政拨款支出预算600.00万元，比2022年预算增加50.00万元",
            "财政拨款支出预算中，一般公共预算拨款支出预算600.00万元，比2022年预算增加50.00万元",
            "政府性基金拨款支出预算0万元，比2022年预算增加50.00万元",
            "会议费2.00万元，比2022年预算减少50.00万元");
  }

  @Test
  void quoteTheFirstClausesWhereNoFigureIsMeant() {
    assertThat(
            quote(
                statements("公务接待费6.50万元，比上年减少1.50万元，下降18.75%，主要原因是按照厉行节约的要求从严控制，并且继续压减各项一般性开支。"),
                0,
                ""))
        .isEqualTo("公务接待费6.50万元，比上年减少1.50万元，下降18.75%，主要原因是按照厉行节约的要求从严控制");
  }

  private static String quoteOf(String sentence, String printed) {
    ImmutableList<Statement> all = statements(sentence);
    int index =
        IntStream.range(0, all.size())
            .filter(
                i ->
                    all.get(i).figures().stream()
                        .map(StatedFigure::printed)
                        .anyMatch(printed::equals))
            .findFirst()
            .orElseThrow();
    return quote(all, index, printed);
  }

  private static String quote(ImmutableList<Statement> all, int index, String printed) {
    String told = new Quote(all, index, printed).with(Texts.of("blank")).in(Locale.CHINESE);
    return told.substring(told.indexOf("：“") + 2, told.lastIndexOf('”'));
  }

  private static ImmutableList<Statement> statements(String text) {
    return Disclosures.parse("# 说明\n\n" + text).disclosure().narrative();
  }
}
