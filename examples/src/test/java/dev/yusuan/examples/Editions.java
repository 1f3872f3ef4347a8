package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two editions of a document, of which some results are the same and some are not.
 *
 * @param before the first, without an error
 * @param after the second, with one
 * @param old the results of the first
 * @param anew the results of the second
 */
record Editions(Path before, Path after, ResultSet old, ResultSet anew) {
  private static final int LINES = 110;

  /** Writes both into folders below the given one; a part of the sample will do. */
  static Editions in(Path folder) throws IOException {
    Path before = Files.createDirectories(folder.resolve("before")).resolve("a.txt");
    Path after = Files.createDirectories(folder.resolve("after")).resolve("a.txt");
    try (Stream<String> lines = Files.lines(Run.SAMPLE)) {
      String printed = lines.limit(LINES).collect(Collectors.joining("\n", "", "\n"));
      Files.writeString(before, printed);
      Files.writeString(
          after,
          printed.replace(
              "\t合计\t2,753.26\t2,753.26\t2,155.16", "\t合计\t2,753.26\t2,763.26\t2,155.16"));
    }
    ResultSet old = ResultSet.expected(before, folder.resolve("one"));
    ResultSet anew = ResultSet.expected(after, folder.resolve("two"));
    assertThat(anew).isNotEqualTo(old);
    return new Editions(before, after, old, anew);
  }
}
