package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactHeaderTest {
  private static final String MOBILE = "138" + "00000000";

  @Test
  void masksWhatItsTitlesSayOfTheCellsBelow() {
    ContactHeader header = ContactHeader.of(List.of("项目", "联系人/姓名", "联系电话", "合计"));

    assertThat(header.namesContacts()).isTrue();
    assertThat(header.mask(List.of("某项目", "买买提" + "阿不都", "663" + "0000", "5.00")))
        .containsExactly("某项目", "＊＊＊", "＊＊＊", "5.00");
    assertThat(header.mask(List.of("某项目", "", "96123", "5.00")))
        .containsExactly("某项目", "", "96123", "5.00");
  }

  @Test
  void leavesNumbersBelowTitlesOfCodesAndFigures() {
    ContactHeader header = ContactHeader.of(List.of("项目编码", "金额（元）", "备注"));

    assertThat(header.namesContacts()).isFalse();
    assertThat(header.mask(List.of(MOBILE, MOBILE, MOBILE))).containsExactly(MOBILE, MOBILE, "＊＊＊");
  }

  @Test
  void figuresBelowTitlesOfThingsStay() {
    ContactHeader header = ContactHeader.of(List.of("手机", "打印机"));

    assertThat(header.mask(List.of("20", "5"))).containsExactly("20", "5");
    assertThat(header.mask(List.of("20部", "12,000.00"))).containsExactly("20部", "12,000.00");
  }
}
