package dev.yusuan.io.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.text.Utf8;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Decodes texts (解码): by their byte order mark, by what is declared, else as UTF-8, UTF-16 or
 * GB18030, of which GBK and GB2312 are parts. No character is ever replaced.
 */
public final class Decoding {
  /** What stands for each malformed part of a text. */
  private static final char REPLACEMENT = '\uFFFD';

  static final Charset GB18030 = Charset.forName("GB18030");

  private Decoding() {}

  /**
   * Decodes a text that declares no encoding.
   *
   * @throws UnreadableSourceException if it is binary, or in no encoding that can be told, with the
   *     offset that tells so
   */
  public static DecodedText decode(byte[] bytes) throws UnreadableSourceException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    return mark.isPresent() ? marked(bytes, mark.get()) : guessed(bytes);
  }

  /**
   * Decodes a text that declares its encoding, as web pages do. A byte order mark goes before the
   * label; a label that is unknown, or that the bytes contradict, counts as none.
   *
   * @param label the declared name; {@code gb2312} and {@code gbk} mean GB18030
   * @throws UnreadableSourceException as {@link #decode(byte[])}
   */
  public static DecodedText decode(byte[] bytes, String label) throws UnreadableSourceException {
    Optional<Charset> charset = CharsetLabel.charset(label);
    if (charset.isPresent() && ByteOrderMark.of(bytes).isEmpty()) {
      StrictText declared = StrictText.decode(charset.get(), bytes, 0);
      if (declared.isWhole() && declared.text().indexOf('\0') < 0) {
        return new DecodedText(declared.text(), charset.get().name(), false);
      }
    }
    return decode(bytes);
  }

  private static DecodedText marked(byte[] bytes, ByteOrderMark mark)
      throws UnreadableSourceException {
    return whole(bytes, StrictText.decode(mark.charset(), bytes, mark.bytes().size()), false);
  }

  private static DecodedText guessed(byte[] bytes) throws UnreadableSourceException {
    String text = new String(bytes, UTF_8);
    boolean isSuspect = text.indexOf('\0') >= 0 || text.indexOf(REPLACEMENT) >= 0;
    if (!isSuspect) {
      return new DecodedText(text, UTF_8.name(), false);
    }
    int zero = Bytes.indexOf(bytes, (byte) 0);
    if (zero >= 0) {
      Charset utf16 = EncodingClues.utf16(bytes).orElseThrow(() -> binary(zero));
      StrictText wide = StrictText.decode(utf16, bytes, 0);
      if (!wide.isWhole()) {
        throw binary(zero);
      }
      return whole(bytes, wide, true);
    }
    if (Utf8.malformedAt(bytes) < 0) {
      return new DecodedText(text, UTF_8.name(), false);
    }
    StrictText chinese = StrictText.decode(GB18030, bytes, 0);
    if (chinese.isWhole() && !EncodingClues.isDamagedUtf8(bytes)) {
      return new DecodedText(chinese.text(), GB18030.name(), true);
    }
    String fault = StrictText.decode(UTF_8, bytes, 0).fault(bytes);
    throw new UnreadableSourceException(
        Reason.NOT_UTF_8, chinese.isWhole() ? fault : fault + "; " + chinese.fault(bytes));
  }

  private static DecodedText whole(byte[] bytes, StrictText text, boolean assumed)
      throws UnreadableSourceException {
    if (!text.isWhole()) {
      throw new UnreadableSourceException(Reason.NOT_UTF_8, text.fault(bytes));
    }
    int zero = text.text().indexOf('\0');
    if (zero >= 0) {
      throw binary(text.offsetOf(zero));
    }
    return new DecodedText(text.text(), text.charset().name(), assumed);
  }

  private static UnreadableSourceException binary(int zero) {
    return new UnreadableSourceException(
        Reason.BINARY, "not a text but a binary file: byte 0x00 at offset " + zero);
  }
}
