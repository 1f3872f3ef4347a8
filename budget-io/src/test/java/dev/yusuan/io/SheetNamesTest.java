package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.table.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of sheets that a document prints above the titles of its tables. */
class SheetNamesTest {
  private static final String ROWS =
      "单位：万元\n科目编码\t科目名称\t合计\t一般公共预算拨款收入\n205\t教育支出\t20.00\t20.00\n合计\t\t20.00\t20.00\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2-收入总表\n收入总表\n",
        "2-收入总表\n\n某市教育局2025年收入总表\n",
        "收入总表\n\n部门收入总表\n",
        "预算02表\n收入总表\n预算02表\n收入总表\n",
        "2.收入预算总表\n某市教育局2025年收入总表\n",
        "收入总表\n公开02表\n部门收入总表\n"
      })
  void belongToTheTableThatTheyName(String titles) {
    Disclosure read = Disclosures.parse("某市教育局2025年部门预算\n\n" + titles + ROWS).disclosure();

    assertThat(read.find(TableKind.REVENUE)).isPresent();
    assertThat(read.unrecognised())
        .flatExtracting(UnrecognisedBlock::lines)
        .containsExactly(ImmutableList.of("某市教育局2025年部门预算"));
  }

  @Test
  void inAListOfContentsAreNoTables() {
    Disclosure read =
        Disclosures.parse("某市教育局2025年部门预算\n\n目录\n1-收支总表\n2-收入总表\n3-支出总表\n\n2-收入总表\n" + ROWS)
            .disclosure();

    assertThat(read.hasUntyped(TableKind.REVENUE)).isFalse();
    assertThat(read.hasUntyped(TableKind.REVENUE_EXPENDITURE_SUMMARY)).isTrue();
  }

  @Test
  void aTitleOfAnotherKindIsThatOfATableThatIsNotPrinted() {
    Disclosure read = Disclosures.parse("某市教育局2025年部门预算\n\n支出总表\n收入总表\n" + ROWS).disclosure();

    assertThat(read.hasUntyped(TableKind.EXPENDITURE)).isTrue();
  }

  @Test
  void aTitleAboveTheNoteOfAnEmptyTableIsThatOfATableOfItsOwn() {
    Disclosure read =
        Disclosures.parse("某市教育局2025年部门预算\n\n收入总表\n本表无数据\n收入总表\n" + ROWS).disclosure();

    assertThat(read.hasUntyped(TableKind.REVENUE)).isTrue();
  }
}
