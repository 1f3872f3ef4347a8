package dev.yusuan.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generates texts as documents print them, and some that try what a codec must escape. */
public final class Texts {
  private static final String[] AWKWARD = {
    "行政运行", "其中：财政拨款", "基本支出/小计", "a,b", "\"", "“三公”", "x\ny", "x\r\ny", "\r", "a\tb", "\\", "\\t",
        "\\e",
    "=1+1", "@a", "'", " 前后 ", "\u3000缩进", "\u00A0", "\uFEFF", "null", "true", "level", "unplaced",
        "0", "12.50",
    "—", "\u0001", "\u007F", "\u2028", "\uD83D\uDE00", "\uD840\uDC0B", "e\u0301", "\u202Eabc", "#",
        ";", "{", "]"
  };

  private Texts() {}

  /** Texts that may be empty or blank. */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of("", " ", "\n")), Tuple.of(9, printed()))
        .withoutEdgeCases();
  }

  /** Texts that print something. */
  public static Arbitrary<String> printed() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, chinese()),
            Tuple.of(2, Arbitraries.of(AWKWARD)),
            Tuple.of(1, Arbitraries.of(AWKWARD).list().ofMinSize(2).ofMaxSize(4).map(Texts::join)),
            Tuple.of(1, anything()))
        .filter(text -> !text.isBlank())
        .withoutEdgeCases();
  }

  private static Arbitrary<String> chinese() {
    return Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMinLength(1).ofMaxLength(12);
  }

  /** Any characters but NUL and halves of surrogate pairs, which no text file can hold. */
  private static Arbitrary<String> anything() {
    return Arbitraries.strings()
        .withCharRange('\u0001', '\uD7FF')
        .withCharRange('\uE000', '\uFFFF')
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  private static String join(Iterable<String> parts) {
    return String.join("", parts);
  }
}
