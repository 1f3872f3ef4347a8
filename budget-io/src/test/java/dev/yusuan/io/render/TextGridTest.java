package dev.yusuan.io.render;

import static dev.yusuan.io.render.TextGrid.Alignment.LEFT;
import static dev.yusuan.io.render.TextGrid.Alignment.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class TextGridTest {
  @Test
  void alignsTextsToTheLeftAndFiguresToTheRight() {
    TextGrid grid =
        new TextGrid(
            ImmutableList.of(LEFT, RIGHT, LEFT),
            ImmutableList.of(
                ImmutableList.of("合计", "2,753.26", "万元"), ImmutableList.of("工资福利", "6.26", "")));

    assertThat(grid.lines())
        .containsExactly(
            "合计      2,753.26  万元", //
            "工资福利      6.26");
  }

  @Test
  void aCellTooWideForAnyColumnSticksOutAndWidensNoOtherRow() {
    String widest = "字".repeat(100);
    TextGrid grid =
        new TextGrid(
            ImmutableList.of(LEFT, RIGHT),
            ImmutableList.of(
                ImmutableList.of("甲" + widest, "1"),
                ImmutableList.of(widest, "2"),
                ImmutableList.of("乙", "3")));

    assertThat(grid.lines())
        .containsExactly("甲" + widest + "  1", widest + "  2", "乙" + " ".repeat(198) + "  3");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TextGrid(
                    ImmutableList.of(LEFT, LEFT), ImmutableList.of(ImmutableList.of("one"))))
        .withMessage("2 columns, but a row of 1");
  }

  @Test
  void printsNoCharacterThatSteersATerminal() {
    assertThat(TextGrid.printable("\u001B[2J合计\u202E\n")).isEqualTo("\uFFFD[2J合计\uFFFD\uFFFD");
    assertThat(TextGrid.printable("合计\u3000")).isEqualTo("合计\u3000");
  }
}
