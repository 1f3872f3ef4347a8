package dev.yusuan.io.internal;

import dev.yusuan.io.UnreadableSourceException;
import dev.yusuan.io.UnreadableSourceException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes strictly: what is not UTF-8 is refused with its place, never replaced. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text of a file; a byte order mark at its begin stays.
   *
   * @throws UnreadableSourceException if the bytes are no UTF-8 text; the message names the byte
   */
  public static String decode(byte[] bytes) throws UnreadableSourceException {
    refuseOtherEncodings(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableSourceException(
          Reason.NOT_UTF_8,
          "not UTF-8 text: byte "
              + hex(bytes[in.position()])
              + " at offset "
              + in.position()
              + "; if it is in GB18030 or GBK, convert it to UTF-8 first");
    }
    out.flip();
    return out.toString();
  }

  private static void refuseOtherEncodings(byte[] bytes) throws UnreadableSourceException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new UnreadableSourceException(
          Reason.NOT_UTF_8,
          "the text is in UTF-16, as its byte order mark says; convert it to UTF-8 first");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableSourceException(
            Reason.BINARY, "not a text but a binary file: byte 0x00 at offset " + i);
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static String hex(byte value) {
    return String.format(Locale.ROOT, "0x%02X", value);
  }
}
