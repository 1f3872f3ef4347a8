package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactLinesTest {
  private static final String NUMBER = "0391-663" + "0000";

  @Test
  void tellsLabelsWithValuesFromRows() {
    assertThat(
            lines(
                List.of(
                    List.of("003001", "电话", "其他运转类", "2", "2"),
                    List.of("联系人", "钱多多", "联系电话", NUMBER),
                    List.of("", "手机", "", "", ""),
                    List.of("填表人：钱多多", "审核：孙晓晓"),
                    List.of("003001", "负责人培训", "特定目标类", "3", "3"))))
        .containsExactly(1, 3);
  }

  @Test
  void tellsLabelsForValuesThatAreNotFilledIn() {
    assertThat(
            lines(List.of(List.of("联系人", "", "联系电话", ""), List.of("负责人：", ""), List.of("负责人", ""))))
        .containsExactly(0, 1, 2);
  }

  @Test
  void aLineWithAFigureStaysARow() {
    assertThat(lines(List.of(List.of("项目负责人", "钱多多", "项目总金额", "331.50")))).isEmpty();
  }

  @Test
  void tellsAHeaderOfContactsAndTheLinesBelowIt() {
    List<List<String>> grid =
        List.of(
            List.of("003001", "某项目", "2.00"),
            List.of("项目", "联系人", "备注"),
            List.of("某项目", "钱多多", ""),
            List.of("又一项目", "孙晓晓", ""),
            List.of("003001", "系统维护", "2.00"));
    assertThat(lines(grid)).containsExactly(1, 2, 3);
    assertThat(ContactLines.in(grid, ContactHeader.NONE).isOfColumns(2)).isTrue();
    assertThat(ContactLines.in(grid, ContactHeader.NONE).isOfColumns(0)).isFalse();
  }

  @Test
  void aHeaderOfThingsIsNone() {
    assertThat(lines(List.of(List.of("手机", "打印机"), List.of("20", "5")))).isEmpty();
  }

  @Test
  void aNameWithItsNumberIsOne() {
    assertThat(lines(List.of(List.of("钱多多", "138" + "00000000")))).containsExactly(0);
  }

  private static List<Integer> lines(List<List<String>> grid) {
    ContactLines lines = ContactLines.in(grid, ContactHeader.NONE);
    return IntStream.range(0, grid.size()).filter(lines::contains).boxed().toList();
  }
}
