package dev.yusuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void showsTheBeginningOfItsSentenceWithoutContacts() {
    Passage passage = new Passage(ImmutableList.of("一、收支总体情况"), "联系人：甲乙丙。", false);

    assertThat(passage).hasToString("“联系人：＊＊＊。”");
    assertThat(new Passage(ImmutableList.of(), "收入总计190.00万元。", false))
        .hasToString("“收入总计190.00万元。”");
  }
}
