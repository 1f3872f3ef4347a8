package dev.yusuan.io.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/** What the bytes of a text without a mark tell of its encoding. */
final class EncodingClues {
  /** As many bytes are looked at; they tell it of any text. */
  private static final int SAMPLE = 16_384;

  private EncodingClues() {}

  /** The order of UTF-16 in which nine tenths of the bytes are characters of our documents. */
  static Optional<Charset> utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int big = 0;
    int little = 0;
    for (int i = 0; i < pairs; i++) {
      big += isUsual(bytes[2 * i], bytes[2 * i + 1]) ? 1 : 0;
      little += isUsual(bytes[2 * i + 1], bytes[2 * i]) ? 1 : 0;
    }
    if (pairs == 0 || Math.max(big, little) * 10 < pairs * 9) {
      return Optional.empty();
    }
    return Optional.of(big > little ? UTF_16BE : UTF_16LE);
  }

  private static boolean isUsual(byte high, byte low) {
    int c = (high & 0xFF) << 8 | (low & 0xFF);
    if (c < ' ') {
      return c >= '\t' && c <= '\r';
    }
    return c < 0x7F
        || (c >= 0xA0 && c < 0x100)
        || (c >= 0x2000 && c < 0x2700)
        || (c >= 0x3000 && c < 0x3040)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF00 && c < 0xFFF0);
  }

  /**
   * Whether a text that is not well-formed in UTF-8 is so by damage only: of its bytes beyond ASCII
   * three quarters are whole characters of three bytes, which GB18030 makes by rare chance.
   */
  static boolean isDamagedUtf8(byte[] bytes) {
    int beyondAscii = 0;
    int inCharacters = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        boolean whole = isCharacterOfThree(bytes, i);
        beyondAscii += whole ? 3 : 1;
        inCharacters += whole ? 3 : 0;
        i += whole ? 2 : 0;
      }
    }
    return (long) inCharacters * 4 >= (long) beyondAscii * 3;
  }

  private static boolean isCharacterOfThree(byte[] bytes, int at) {
    return (bytes[at] & 0xF0) == 0xE0
        && at + 2 < bytes.length
        && (bytes[at + 1] & 0xC0) == 0x80
        && (bytes[at + 2] & 0xC0) == 0x80;
  }
}
