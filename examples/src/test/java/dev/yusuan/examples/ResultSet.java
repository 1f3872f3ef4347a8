package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.examples.command.Inputs;
import dev.yusuan.io.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The results of a file, with all formats of findings, by their names in the folder.
 *
 * @param files the files that are not hidden
 * @param hidden the names of those that are
 */
record ResultSet(Map<String, String> files, List<String> hidden) {
  /** The command that writes such results. */
  static List<String> audit(Object file, Object out) {
    return List.of(
        "audit",
        file.toString(),
        "--out",
        out.toString(),
        "--format",
        "text",
        "--format",
        "csv",
        "--format",
        "sarif");
  }

  /** What stands in the folder of the results of a file. */
  static ResultSet in(Path folder) throws IOException {
    return in(folder, Integer.MAX_VALUE);
  }

  /** What stands in a folder, without those in it: the results of all files of a run. */
  static ResultSet atTopOf(Path folder) throws IOException {
    return in(folder, 1);
  }

  private static ResultSet in(Path folder, int depth) throws IOException {
    Map<String, String> files = new TreeMap<>();
    List<String> hidden = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder, depth)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (name.contains(".yusuan")) {
          hidden.add(name);
        } else {
          files.put(name, Files.readString(file, ISO_8859_1));
        }
      }
    }
    return new ResultSet(files, hidden);
  }

  /** The results as they should be, of a run into another folder. */
  static ResultSet expected(Path file, Path out) throws IOException {
    Run.of(audit(file, out).toArray());
    return in(out.resolve(Inputs.resultName(file)));
  }

  boolean isMarked() {
    return files.containsKey(FileSet.MARK);
  }

  /** The files but the mark. */
  Map<String, String> unmarked() {
    Map<String, String> unmarked = new TreeMap<>(files);
    unmarked.remove(FileSet.MARK);
    return unmarked;
  }

  /** Asserts that this is one of the sets whole, or part of one with the mark. */
  void requireReadable(ResultSet one, ResultSet other) {
    if (!isMarked()) {
      assertThat(files).isIn(one.files, other.files);
      return;
    }
    assertThat(isPart(unmarked(), one.files) || isPart(unmarked(), other.files))
        .as("files of one run only: %s", files.keySet())
        .isTrue();
  }

  private static boolean isPart(Map<String, String> part, Map<String, String> whole) {
    return whole.entrySet().containsAll(part.entrySet());
  }

  /** Asserts that the next run heals whatever stands there. */
  static void requireHealed(Path file, Path out, ResultSet expected) throws IOException {
    Run run = Run.of(audit(file, out).toArray());
    ResultSet healed = in(out.resolve(Inputs.resultName(file)));
    assertThat(run.err()).isEmpty();
    assertThat(healed).isEqualTo(expected);
    assertThat(
            Files.exists(
                out.resolve(Inputs.resultName(file)).resolve(".yusuan-new"),
                LinkOption.NOFOLLOW_LINKS))
        .isFalse();
  }
}
