package dev.yusuan.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Bytes decoded without replacing anything.
 *
 * @param charset the encoding
 * @param text the text, up to the first byte that is none
 * @param malformedAt the offset of that byte; -1 if there is none
 * @param from the offset where the text begins
 */
record StrictText(Charset charset, String text, int malformedAt, int from) {
  static StrictText decode(Charset charset, byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    int malformedAt = result.isError() ? in.position() : -1;
    return new StrictText(charset, out.flip().toString(), malformedAt, from);
  }

  boolean isWhole() {
    return malformedAt < 0;
  }

  /** The offset of a character. */
  int offsetOf(int index) {
    return from + charset.encode(text.substring(0, index)).remaining();
  }

  /** What is wrong with the bytes, and where. */
  String fault(byte[] bytes) {
    return String.format(
        Locale.ROOT,
        "not %s text: byte 0x%02X at offset %d",
        charset.name(),
        bytes[malformedAt],
        malformedAt);
  }
}
