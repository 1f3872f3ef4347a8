package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.table.ThreePublicRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items on lines of their own, some of which print no figure. */
class ItemsOnLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "\t"})
  void anItemWithoutAFigureIsNoPieceOfTheNext(String blank) {
    String text =
        """
        某县林业局2025年部门预算

        一般公共预算“三公”经费支出表
        单位：万元
        项目 2025年预算
        “三公”经费 6.50
        其中：（一）因公出国（境）支出
        （二）公务用车购置及运行维护支出 4.00
        1.公务用车购置
        2.公务用车运行维护费 4.00
        （三）公务接待费支出 2.50
        """
            .replace(" ", blank);

    assertThat(Disclosures.parse(text).disclosure().threePublic().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.cells().find(ThreePublicRow.TOTAL).map(Amount::digits))
                  .contains("6.50");
              assertThat(row.cells().find(ThreePublicRow.VEHICLES).map(Amount::digits))
                  .contains("4.00");
              assertThat(row.cells().find(ThreePublicRow.VEHICLE_RUNNING).map(Amount::digits))
                  .contains("4.00");
              assertThat(row.cells().find(ThreePublicRow.RECEPTIONS).map(Amount::digits))
                  .contains("2.50");
            });
  }
}
