package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.testing.Amounts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of masking, for texts of labels, names, numbers and what stands between them. */
class ContactMaskProperties {
  private static final String MOBILE = "138" + "00000000";
  private static final String LOCAL = "663" + "0000";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "联系人",
            "负责人",
            "电话",
            "审核",
            "姓名",
            "钱多多",
            "孙晓",
            "某局",
            "项目",
            MOBILE,
            LOCAL,
            "0391",
            "400",
            "800" + "1234",
            "86",
            "-",
            "：",
            " ",
            "　",
            "、",
            "，",
            "（",
            "）",
            "和",
            "1,314.20",
            "2010306",
            "元",
            "\u200B",
            "\n",
            "＊＊＊",
            "|",
            "合计",
            "5.00",
            "@",
            "a.com",
            "。",
            "的",
            "核",
            "审",
            "tel.",
            ".",
            "\t",
            "  ",
            "（签字）",
            "转",
            "一二三四五六七八九十".repeat(5))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return texts().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Amounts.amounts();
  }

  @Property(tries = 500)
  void aLineKeepsItsCells(@ForAll("lines") List<String> cells) {
    assertThat(ContactMask.maskLine(cells)).hasSameSizeAs(cells);
  }

  @Property(tries = 500)
  void noMobileNumberStays(@ForAll("texts") String before, @ForAll("texts") String after) {
    String text = before + "。" + MOBILE + "。" + after;
    assertThat(ContactMask.mask(text)).doesNotContain("。" + MOBILE + "。");
  }

  @Property(tries = 500)
  void amountsAreNeverMasked(
      @ForAll("amounts") Amount amount, @ForAll("lines") List<String> before) {
    String printed = amount.toString();
    ImmutableList<String> line =
        ImmutableList.<String>builder().addAll(before).add("5.00", printed).build();
    assertThat(ContactMask.maskLine(line)).endsWith("5.00", printed);
    assertThat(ContactMask.mask("共" + printed)).isEqualTo("共" + printed);
  }

  /**
   * What is passed over as free of contacts is what a look at each of its characters finds free.
   */
  @Property(tries = 2_000)
  void nothingIsPassedOver(@ForAll("lines") List<String> cells) {
    if (!ContactSigns.inAny(cells)) {
      assertFree(cells);
    }
    for (String cell : cells) {
      if (!ContactMask.mayHoldContact(cell)) {
        assertFree(TextCells.of(cell).cells());
      }
    }
  }

  private static void assertFree(List<String> cells) {
    RowContacts row = RowContacts.of(cells, ContactColumns.NONE);
    assertThat(row.masked()).isEqualTo(cells);
    assertThat(row.labels()).isEmpty();
  }
}
