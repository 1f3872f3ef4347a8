package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UncheckedTest {
  @Test
  void tellTablesOfNoKnownKind() {
    Report report =
        check("# 财政拨款收入（历年）\n\n单位：亿元\n\n年度\t财政拨款收入\n2022\t31.20\n2023\t32.10\n2024\t33.40\n");

    assertThat(notes(report)).containsExactly("1个表不属于已知的种类，没有核对");
    assertThat(report.isConclusive()).isFalse();
  }

  @Test
  void tellFiguresThatAreSaidOfNothing() {
    Report report = check("# 说明\n\n会议费2.00万元。人数200人，内容为业务培训，人数400人。\n");

    assertThat(notes(report)).containsExactly("文字说明中有2个数未能确定所指，没有核对");
  }

  @Test
  void tellTablesThatNoChosenRuleLooksAt() {
    String table = "# 三、支出预算表\n\n单位：万元\n\n科目编码\t科目名称\t合计\t基本支出\n2130101\t行政运行\t9.00\t9.00\n";

    assertThat(
            notes(
                Validator.standard()
                    .without("expenditure.*")
                    .without("functions.*")
                    .without("totals.*")
                    .check(Disclosures.parse(table).disclosure())))
        .containsExactly("支出预算表：没有规则核对到此表");
    assertThat(notes(check(table))).isEmpty();
  }

  @Test
  void tellNoTableWithoutAmounts() {
    Disclosure blank =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_EXPENDITURE, "level name unit total", "ITEM 馆舍维修 159001 ."));
    Disclosure printed =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_EXPENDITURE, "level name unit total", "ITEM 馆舍维修 159001 3.00"));

    assertThat(notes(Validator.of(List.of()).check(blank))).isEmpty();
    assertThat(notes(Validator.of(List.of()).check(printed))).containsExactly("项目支出预算表：没有规则核对到此表");
  }

  @Test
  void tellTablesThatCouldNotBeRead() {
    UnrecognisedBlock table =
        new UnrecognisedBlock(
            Optional.of(TableKind.EXPENDITURE),
            "支出预算表",
            ImmutableList.of(ImmutableList.of("行政运行", "9.00")));
    UnrecognisedBlock text =
        new UnrecognisedBlock(Optional.empty(), "说明", ImmutableList.of(ImmutableList.of("见附表。")));

    assertThat(
            notes(
                Validator.standard()
                    .check(Disclosure.builder().addUnrecognised(table, text).build())))
        .containsExactly("1个表未能逐格读出，没有核对");
  }

  private static Report check(String text) {
    return Validator.standard().check(Disclosures.parse(text).disclosure());
  }

  private static List<String> notes(Report report) {
    return report.notes().stream().map(note -> note.in(Locale.CHINESE)).toList();
  }
}
