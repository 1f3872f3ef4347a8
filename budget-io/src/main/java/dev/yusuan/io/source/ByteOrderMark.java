package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.Optional;

/** The mark that tells the encoding at the beginning of a text (字节顺序标记). */
record ByteOrderMark(Charset charset, ImmutableList<Byte> bytes) {
  /** Those of UTF-32 first: they begin like those of UTF-16. */
  private static final ImmutableList<ByteOrderMark> ALL =
      ImmutableList.of(
          mark("UTF-8", 0xEF, 0xBB, 0xBF),
          mark("UTF-32LE", 0xFF, 0xFE, 0, 0),
          mark("UTF-32BE", 0, 0, 0xFE, 0xFF),
          mark("UTF-16LE", 0xFF, 0xFE),
          mark("UTF-16BE", 0xFE, 0xFF));

  private static ByteOrderMark mark(String charset, int... bytes) {
    byte[] mark = new byte[bytes.length];
    for (int i = 0; i < mark.length; i++) {
      mark[i] = (byte) bytes[i];
    }
    return new ByteOrderMark(Charset.forName(charset), ImmutableList.copyOf(Bytes.asList(mark)));
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return ALL.stream().filter(mark -> mark.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] text) {
    return text.length >= bytes.size() && Bytes.asList(text).subList(0, bytes.size()).equals(bytes);
  }
}
