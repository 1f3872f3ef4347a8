package dev.yusuan.io.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEdgeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"第&P页，共&N页", "&CPage &P of &N", "&L- 1 -&R2/3", "PAGE1OF2", "&\"宋体,常规\"&10&P"})
  void numbersOfPagesAreNoLines(String codes) {
    assertThat(PageEdge.lines(codes)).isEmpty();
  }

  @Test
  void whatElseIsPrintedIsALineEach() {
    assertThat(PageEdge.lines("&L某局 &CPage &P&R单位：万元")).containsExactly("某局", "单位：万元");
    assertThat(PageEdge.lines("office &P")).containsExactly("office");
  }

  @Test
  void manyDigitsNeedNoStack() {
    assertThat(PageEdge.lines("1".repeat(1_000_000))).isEmpty();
    assertThat(PageEdge.lines("page ".repeat(200_000))).isEmpty();
  }
}
