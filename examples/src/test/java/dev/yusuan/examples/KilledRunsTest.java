package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.file.FileSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed while they write results, and two that write the same ones. {@code
 * -Dyusuan.kills=60} kills more often.
 */
class KilledRunsTest {
  private static final int KILLS = Integer.getInteger("yusuan.kills", 3);

  /** Some times as long as one audit takes in a process that is warm. */
  private static final int LONGEST_MILLIS = 200;

  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void auditsTwoEditions() throws IOException {
    editions = Editions.in(folder);
  }

  @Test
  void aKilledRunLeavesOneSetWholeOrTheMark() throws Exception {
    long seed = Long.getLong("yusuan.seed", System.nanoTime());
    Random random = new Random(seed);
    int marked = 0;
    int left = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path out = folder.resolve("out" + kill);
      Process process = start(10_000, out, editions.before(), editions.after());
      kill(process, out.resolve("a"), kill, random.nextInt(LONGEST_MILLIS));

      ResultSet found = ResultSet.in(out.resolve("a"));
      found.requireReadable(editions.old(), editions.anew());
      marked += found.isMarked() ? 1 : 0;
      left += found.hidden().size() > 1 ? 1 : 0;
      ResultSet.requireHealed(editions.before(), out, editions.old());
    }
    System.out.printf(
        "killed %d times (seed %d): %d left hidden files, %d the mark%n",
        KILLS, seed, left, marked);
  }

  @Test
  void aKilledRunOfAFolderLeavesOneSetOfAllDocumentsWholeOrTheMark() throws Exception {
    long seed = Long.getLong("yusuan.seed", System.nanoTime());
    Random random = new Random(seed);
    Path before = editions.before().resolveSibling("");
    Path after = editions.after().resolveSibling("");
    ResultSet old = ofAllDocuments(before, folder.resolve("old"));
    ResultSet anew = ofAllDocuments(after, folder.resolve("new"));
    assertThat(old).isNotEqualTo(anew);
    for (int kill = 0; kill < KILLS; kill++) {
      Path out = folder.resolve("out" + kill);
      kill(start(10_000, out, before, after), out, kill, random.nextInt(LONGEST_MILLIS));

      ResultSet.atTopOf(out).requireReadable(old, anew);
      assertThat(ofAllDocuments(before, out)).isEqualTo(old);
    }
    System.out.printf("killed %d times in a folder (seed %d)%n", KILLS, seed);
  }

  private static ResultSet ofAllDocuments(Path documents, Path out) throws IOException {
    Run.of(ResultSet.audit(documents, out).toArray());
    return ResultSet.atTopOf(out);
  }

  @Test
  void twoRunsAtOnceLeaveTheResultsOfOne() throws Exception {
    Path out = folder.resolve("out");
    Process one = start(5, out, editions.before());
    Process two = start(5, out, editions.after());
    List<String> statuses =
        ImmutableList.<String>builder().addAll(statuses(one)).addAll(statuses(two)).build();

    assertThat(statuses).hasSize(10).isSubsetOf("0", "1", "3");
    assertThat(ResultSet.in(out.resolve("a"))).isIn(editions.old(), editions.anew());
    assertThat(Files.readString(folder.resolve("errors")).lines().distinct())
        .isSubsetOf("写不出 " + out.resolve("a") + "：另一次运行正在写入");
  }

  private enum Way {
    INTERRUPTED,
    KILLED,
    KILLED_AT_THE_SIGHT_OF_THE_MARK
  }

  private static void kill(Process process, Path results, int kill, int millis) throws Exception {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < 2; i++) {
        assertThat(reader.readLine()).isIn("0", "1");
      }
      assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
      switch (Way.values()[kill % Way.values().length]) {
        case INTERRUPTED -> {
          new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
          process.waitFor(1, TimeUnit.SECONDS);
        }
        case KILLED -> {}
        case KILLED_AT_THE_SIGHT_OF_THE_MARK -> {
          while (process.isAlive() && !Files.exists(results.resolve(FileSet.MARK))) {
            Thread.onSpinWait();
          }
        }
      }
      process.destroyForcibly().waitFor();
    }
  }

  private static List<String> statuses(Process process) throws Exception {
    List<String> statuses =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).isZero();
    return statuses;
  }

  private Process start(int often, Path out, Path... files) throws IOException {
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"));
    command.add(EndlessAudits.class.getName(), Integer.toString(often), out.toString());
    for (Path file : files) {
      command.add(file.toString());
    }
    return new ProcessBuilder(command.build())
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile()))
        .start();
  }
}
