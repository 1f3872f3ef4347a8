package dev.yusuan.io.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a file ends as one should, with a pointer to its index of objects (文件尾). */
final class FileEnd {
  private static final int TAIL = 2_048;
  private static final Pattern START =
      Pattern.compile("startxref\\s{1,8}(\\d{1,10})(?!.*startxref)", Pattern.DOTALL);
  private static final Pattern INDEX =
      Pattern.compile("\\s{0,8}(xref|\\d{1,10}\\s{1,4}\\d{1,5}\\s{1,4}obj)");

  private FileEnd() {}

  /** What is wrong, in words of the texts of problems. PDFBox searches the file then. */
  static List<String> damage(byte[] bytes) {
    int tail = Math.max(0, bytes.length - TAIL);
    Matcher start = START.matcher(new String(bytes, tail, bytes.length - tail, ISO_8859_1));
    if (!start.find()) {
      return List.of("file-end");
    }
    long at = Long.parseLong(start.group(1));
    return pointsAtIndex(bytes, at) || pointsAtIndex(bytes, at + header(bytes))
        ? List.of()
        : List.of("file-index");
  }

  private static boolean pointsAtIndex(byte[] bytes, long at) {
    if (at >= bytes.length) {
      return false;
    }
    int length = (int) Math.min(64, bytes.length - at);
    return INDEX.matcher(new String(bytes, (int) at, length, ISO_8859_1)).lookingAt();
  }

  /** Where the file begins, after what a server put before it. */
  private static int header(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1_024), ISO_8859_1);
    return Math.max(0, head.indexOf("%PDF-"));
  }
}
