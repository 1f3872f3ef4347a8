package dev.yusuan.io.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: overlong forms, surrogates and code points beyond U+10FFFF are malformed. */
public final class Utf8 {
  private static final int BOM_LENGTH = 3;

  private Utf8() {}

  /** The offset of the first byte that is not part of well-formed UTF-8; -1 if there is none. */
  public static int malformedAt(byte[] bytes) {
    if (com.google.common.base.Utf8.isWellFormed(bytes)) {
      return -1;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder strict =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = strict.decode(in, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? in.position() : bytes.length;
  }

  /** How many bytes of a byte order mark the text begins with: 0 or 3. */
  public static int bomLength(byte[] bytes) {
    return bytes.length >= BOM_LENGTH
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF
        ? BOM_LENGTH
        : 0;
  }

  /**
   * The bytes of a text.
   *
   * @throws CharacterCodingException if the text holds half of a surrogate pair
   */
  public static byte[] encode(String text) throws CharacterCodingException {
    ByteBuffer encoded =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }

  /** How many bytes a text without half of a surrogate pair has. */
  public static int length(String text) {
    return com.google.common.base.Utf8.encodedLength(text);
  }

  /** The index up to which a text has at most so many bytes; no pair is parted. */
  public static int prefix(String text, int bytes) {
    int left = bytes;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      left -= codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (left < 0) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /** Whether the text holds half of a surrogate pair, which no UTF-8 can express. */
  public static boolean hasLoneSurrogate(String text) {
    return loneSurrogateAt(text) >= 0;
  }

  /** The index of the first half of a surrogate pair without the other; -1 if there is none. */
  public static int loneSurrogateAt(String text) {
    return loneSurrogateAt(text, 0);
  }

  /** The same from an index on. */
  public static int loneSurrogateAt(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Whether a surrogate pair begins at an index. */
  public static boolean isPair(CharSequence text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }
}
