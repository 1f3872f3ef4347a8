package dev.yusuan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {
  @ParameterizedTest
  @CsvSource({
    "其他商品和服 务支出, 其他商品和服务支出",
    "其中：财 政拨款, 其中：财政拨款",
    "(二十四) 灾害防治, (二十四) 灾害防治",
    "2020 年度, 2020 年度",
    "IPv6 改造, IPv6 改造",
    "“豫事办” 济源分厅, “豫事办”济源分厅"
  })
  void joinsOnlyWhatANarrowCellBroke(String printed, String name) {
    assertThat(Blanks.unwrap(printed)).isEqualTo(name);
  }

  @Test
  void stripsWhateverPrintsNothing() {
    assertThat(Blanks.strip(" \u00A0\u3000\uFEFF\u200B甲\u2003")).isEqualTo("甲");
    assertThat(Blanks.isBlank("\u3000\t\u00A0")).isTrue();
    assertThat(Blanks.squeeze("本 年\u3000合\u00A0计")).isEqualTo("本年合计");
  }
}
