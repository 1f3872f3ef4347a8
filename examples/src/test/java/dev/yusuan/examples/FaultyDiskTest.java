package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import dev.yusuan.io.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or read-only, and things that stand in the way. */
class FaultyDiskTest {
  private static final int STEPS = 12;

  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void auditsTwoEditions() throws IOException {
    editions = Editions.in(folder);
  }

  @Test
  void aFullDiskLeavesTheOldSetWhole() throws IOException {
    long size =
        editions.anew().files().values().stream().mapToLong(text -> text.length() * 3L).sum();
    int failed = 0;
    try (Tmpfs disk = Tmpfs.at(folder.resolve("disk"), "8m")) {
      for (int step = 0; step <= STEPS; step++) {
        Path out = folder.resolve("disk/out" + step);
        Run.of(ResultSet.audit(editions.before(), out).toArray());
        disk.leave(size * step / STEPS);

        Run run = Run.of(ResultSet.audit(editions.after(), out).toArray());

        Files.delete(folder.resolve("disk/filler"));
        ResultSet found = ResultSet.in(out.resolve("a"));
        if (run.status() == 3) {
          failed++;
          assertThat(run.err().lines()).singleElement().asString().startsWith("写不出 ");
          assertThat(found.unmarked()).isEqualTo(editions.old().files());
        } else {
          assertThat(run.status()).isEqualTo(1);
          assertThat(found).isEqualTo(editions.anew());
        }
        ResultSet.requireHealed(editions.after(), out, editions.anew());
        MoreFiles.deleteRecursively(out);
      }
    }
    assertThat(failed).isBetween(2, STEPS);
  }

  @Test
  void aFullDiskLeavesTheOldSetOfAllDocumentsWhole() throws IOException {
    Path before = editions.before().resolveSibling("");
    Path after = editions.after().resolveSibling("");
    int failed = 0;
    int written = 0;
    try (Tmpfs disk = Tmpfs.at(folder.resolve("disk"), "8m")) {
      Path out = folder.resolve("disk/out");
      Run.of(ResultSet.audit(after, out).toArray());
      ResultSet anew = ResultSet.atTopOf(out);
      long size = anew.files().values().stream().mapToLong(text -> text.length() * 3L).sum();
      MoreFiles.deleteRecursively(out);
      for (int step = 0; step <= STEPS; step++) {
        Run.of(ResultSet.audit(before, out).toArray());
        ResultSet old = ResultSet.atTopOf(out);
        // The summary of documents that could not be written is small: most steps leave little.
        disk.leave(3 * size * step * step * step / (STEPS * STEPS * STEPS));

        Run run = Run.of(ResultSet.audit(after, out).toArray());

        Files.delete(folder.resolve("disk/filler"));
        ResultSet found = ResultSet.atTopOf(out);
        if (run.err().contains("写不出 " + out + "：")) {
          failed++;
          assertThat(run.status()).isEqualTo(3);
          assertThat(found.unmarked()).isEqualTo(old.files());
        } else {
          written++;
          assertThat(found.files()).containsKey("index.html").doesNotContainKey(FileSet.MARK);
          assertThat(found.files().get("summary.json")).doesNotContain("before/a.txt");
        }
        MoreFiles.deleteRecursively(out);
      }
    }
    assertThat(failed).isGreaterThanOrEqualTo(2);
    assertThat(written).isPositive();
  }

  @Test
  void aReadOnlyDiskIsOneLineAndTheOtherFilesAreDone() throws IOException {
    try (Tmpfs disk = Tmpfs.at(folder.resolve("disk"), "8m")) {
      Path out = folder.resolve("disk/out");
      Run.of(ResultSet.audit(editions.before(), out).toArray());
      disk.readOnly();

      Run run = Run.of(ResultSet.audit(editions.after(), out).toArray());

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err().lines()).singleElement().asString().startsWith("写不出 ");
      assertThat(ResultSet.in(out.resolve("a"))).isEqualTo(editions.old());
    }
  }

  @Test
  void aFileInThePlaceOfTheFolderStays() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("a"), "mine");

    Run run = Run.of("audit", editions.after(), Run.SAMPLE, "--out", out);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("写不出 " + out.resolve("a") + "：" + out.resolve("a") + " 已存在，且不是目录\n");
    assertThat(out.resolve("a")).hasContent("mine");
    assertThat(out.resolve("jiyuan-office-2024/disclosure.json")).exists();
  }

  @Test
  void linksAreReplacedAndNotFollowed() throws IOException {
    Path out = folder.resolve("out");
    Run.of(ResultSet.audit(editions.before(), out).toArray());
    Path other = Files.writeString(folder.resolve("other"), "other");
    for (String name : editions.old().files().keySet()) {
      Files.delete(out.resolve("a").resolve(name));
      Files.createSymbolicLink(out.resolve("a").resolve(name), other);
    }

    Run run = Run.of(ResultSet.audit(editions.after(), out).toArray());

    assertThat(run.status()).isEqualTo(1);
    assertThat(ResultSet.in(out.resolve("a"))).isEqualTo(editions.anew());
    assertThat(other).hasContent("other");
    for (String name : editions.anew().files().keySet()) {
      assertThat(Files.isSymbolicLink(out.resolve("a").resolve(name))).isFalse();
    }
  }

  @Test
  void aSecondRunOnTheSameFolderIsRefusedAndChangesNothing() throws IOException {
    Path out = folder.resolve("out");
    Run.of(ResultSet.audit(editions.before(), out).toArray());
    try (FileSet other = FileSet.open(out.resolve("a"))) {
      Run run = Run.of("audit", editions.after(), Run.SAMPLE, "--out", out);

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err()).isEqualTo("写不出 " + out.resolve("a") + "：另一次运行正在写入\n");
      assertThat(other.path("")).isEmptyDirectory();
      assertThat(ResultSet.in(out.resolve("a")).files()).isEqualTo(editions.old().files());
    }
    ResultSet.requireHealed(editions.after(), out, editions.anew());
  }
}
