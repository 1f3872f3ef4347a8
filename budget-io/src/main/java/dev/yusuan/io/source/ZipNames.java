package dev.yusuan.io.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The names of the entries of a zip file, by its directory (压缩包目录): what lies in an archive may be
 * packages of their own, with names of theirs.
 */
final class ZipNames {
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int DIRECTORY_END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int MAX_NAMES = 10_000;

  private ZipNames() {}

  /** The names; none where the file is cut off, or no zip file. */
  static ImmutableList<String> of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - DIRECTORY_END_LENGTH;
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end >= first && file.getInt(end) != DIRECTORY_END) {
      end--;
    }
    ImmutableList.Builder<String> names = ImmutableList.builder();
    long at = end < first ? bytes.length : Integer.toUnsignedLong(file.getInt(end + 16));
    for (int i = 0; i < MAX_NAMES && at + ENTRY_LENGTH <= end; i++) {
      int entry = (int) at;
      int length = Short.toUnsignedInt(file.getShort(entry + 28));
      if (file.getInt(entry) != ENTRY || at + ENTRY_LENGTH + length > end) {
        break;
      }
      names.add(new String(bytes, entry + ENTRY_LENGTH, length, ISO_8859_1));
      at +=
          ENTRY_LENGTH
              + length
              + Short.toUnsignedInt(file.getShort(entry + 30))
              + Short.toUnsignedInt(file.getShort(entry + 32));
    }
    return names.build();
  }
}
