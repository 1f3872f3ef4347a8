package dev.yusuan.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.file.Moves.Mover;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("tables/a.csv", "tables/b.csv", "tables/index.csv", "facts.csv", "all.json");
  private static final ImmutableMap<String, String> OLD =
      ImmutableMap.of(
          "tables/a.csv", "old", "tables/index.csv", "old", "facts.csv", "old", "all.json", "old");
  private static final ImmutableMap<String, String> NEW =
      ImmutableMap.of(
          "tables/a.csv",
          "new",
          "tables/b.csv",
          "new",
          "tables/index.csv",
          "new",
          "all.json",
          "new");

  @TempDir private Path outside;
  private Path folder;

  @BeforeEach
  void namesTheFolder() {
    folder = outside.resolve("out/results");
  }

  @Test
  void putsAllInPlaceAndRemovesWhatIsOld() throws IOException {
    put(OLD);
    assertThat(visible()).isEqualTo(OLD);

    put(NEW);
    assertThat(visible()).isEqualTo(NEW);
    assertThat(hidden()).containsExactly(FolderLock.FILE);
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    put(OLD);
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Files.writeString(folder.resolve("tables/mine.csv"), "mine");

    put(NEW);

    assertThat(visible())
        .containsAllEntriesOf(NEW)
        .containsEntry("mine.txt", "mine")
        .containsEntry("tables/mine.csv", "mine")
        .hasSize(NEW.size() + 2);
  }

  @Test
  void leavesTheOldSetWhereNothingIsReplaced() throws IOException {
    put(OLD);
    try (FileSet set = FileSet.open(folder)) {
      write(set, NEW);
    }

    assertThat(visible()).isEqualTo(OLD);
    assertThat(hidden()).containsExactly(FolderLock.FILE);
  }

  @Test
  void takesEveryMoveBackWhereOneFails() throws IOException {
    int moves = moves();
    assertThat(moves).isEqualTo(8);
    for (int last = 0; last < moves; last++) {
      put(OLD);
      Mover mover = failingOnceAfter(last);
      try (FileSet set = FileSet.open(folder)) {
        write(set, NEW);
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> set.replace(NAMES, mover))
            .withMessage("in use");
      }
      assertThat(visible()).as("after %s moves", last).isEqualTo(OLD);
      assertThat(hidden()).containsExactly(FolderLock.FILE);
    }
  }

  @Test
  void takesTheFirstSetBackToNothing() throws IOException {
    try (FileSet set = FileSet.open(folder)) {
      write(set, NEW);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> set.replace(NAMES, failingOnceAfter(2)));
    }

    assertThat(visible()).isEmpty();
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void leavesTheMarkWhereNothingCanBeTakenBack() throws IOException {
    put(OLD);
    try (FileSet set = FileSet.open(folder)) {
      write(set, NEW);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> set.replace(NAMES, failingFrom(2)))
          .satisfies(failed -> assertThat(failed.getSuppressed()).hasSize(1));
    }

    assertThat(visible()).containsKey(FileSet.MARK);
  }

  /** What a killed process leaves: nothing of it is taken back. */
  @Test
  void oldAndNewFilesNeverStandTogetherAndTheMarkBesideAPart() throws IOException {
    int moves = moves();
    for (int last = 0; last < moves; last++) {
      put(OLD);
      Mover mover = killedAfter(last);
      try (FileSet set = FileSet.open(folder)) {
        write(set, NEW);
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> set.replace(NAMES, mover));
        assertThat(visible()).as("after %s moves", last).satisfies(FileSetTest::isReadable);
      }
    }
    put(NEW);
    assertThat(visible()).isEqualTo(NEW);
  }

  private static void isReadable(Map<String, String> files) {
    Map<String, String> part = new TreeMap<>(files);
    assertThat(part.remove(FileSet.MARK)).startsWith("未写完");
    assertThat(part.values().stream().distinct().count()).isLessThanOrEqualTo(1);
    Map<String, String> whole = part.containsValue("old") ? OLD : NEW;
    boolean missing = false;
    for (String name : NAMES) {
      if (whole.containsKey(name)) {
        assertThat(missing && part.containsKey(name)).as(name + " without one before it").isFalse();
        missing |= !part.containsKey(name);
      }
    }
  }

  @Test
  void replacesLinksAndLeavesWhatTheyPointTo() throws IOException {
    put(OLD);
    Path other = Files.writeString(outside.resolve("other.json"), "other");
    Path elsewhere = Files.createDirectory(outside.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.csv"), "other");
    Files.delete(folder.resolve("all.json"));
    Files.createSymbolicLink(folder.resolve("all.json"), other);
    Files.delete(folder.resolve("facts.csv"));
    Files.createSymbolicLink(folder.resolve("facts.csv"), elsewhere);
    Files.delete(folder.resolve("tables/a.csv"));
    Files.delete(folder.resolve("tables/index.csv"));
    Files.delete(folder.resolve("tables"));
    Files.createSymbolicLink(folder.resolve("tables"), elsewhere);

    put(NEW);

    assertThat(visible()).isEqualTo(NEW);
    assertThat(folder.resolve("tables")).isDirectory();
    assertThat(Files.isSymbolicLink(folder.resolve("tables"))).isFalse();
    assertThat(other).hasContent("other");
    assertThat(elsewhere).isDirectoryContaining(file -> file.endsWith("index.csv"));
    assertThat(elsewhere.resolve("index.csv")).hasContent("other");
  }

  @Test
  void putsALinkBackWhereAMoveFails() throws IOException {
    Path elsewhere = Files.createDirectory(outside.resolve("elsewhere"));
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("tables"), elsewhere);
    try (FileSet set = FileSet.open(folder)) {
      write(set, NEW);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> set.replace(NAMES, failingOnceAfter(3)));
    }

    assertThat(Files.readSymbolicLink(folder.resolve("tables"))).isEqualTo(elsewhere);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void refusesAFolderInThePlaceOfAFileAndAFileInThePlaceOfAFolder() throws IOException {
    put(OLD);
    Files.writeString(Files.createDirectory(folder.resolve("tables/b.csv")).resolve("x"), "mine");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> put(NEW))
        .withMessageContaining("b.csv: a folder stands in the place");
    assertThat(visible())
        .containsAllEntriesOf(OLD)
        .containsEntry("tables/b.csv/x", "mine")
        .hasSize(OLD.size() + 1);

    Path file = Files.createDirectory(outside.resolve("other")).resolve("tables");
    Files.writeString(file, "mine");
    folder = outside.resolve("other");
    assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> put(NEW));
    assertThat(visible()).containsOnlyKeys("tables");
  }

  @Test
  void removesWhatKilledProcessesLeft() throws IOException {
    put(OLD);
    Files.writeString(folder.resolve(".yusuan-1.tmp"), "cut");
    Files.writeString(folder.resolve("tables/.yusuan-2.tmp"), "cut");
    Files.createDirectories(folder.resolve(".yusuan-new/tables"));
    Files.writeString(folder.resolve(".yusuan-new/tables/a.csv"), "cut");
    Path other = Files.writeString(outside.resolve("other"), "other");
    Files.createSymbolicLink(folder.resolve(".yusuan-new/link"), outside);

    FileSet.open(folder).close();

    assertThat(visible()).isEqualTo(OLD);
    assertThat(hidden()).containsExactly(FolderLock.FILE);
    assertThat(other).exists();
  }

  @Test
  void leavesTheSetOfAFolderBelowToItsOwner() throws IOException {
    try (FileSet below = FileSet.open(folder.resolve("below"))) {
      write(below, NEW);

      FileSet.open(folder).close();

      below.replace(NAMES);
    }
    folder = folder.resolve("below");
    assertThat(visible()).isEqualTo(NEW);
  }

  @Test
  void oneSetIsOpenAtATime() throws IOException {
    FileSet first = FileSet.open(folder);
    write(first, NEW);
    assertThatExceptionOfType(FolderInUseException.class)
        .isThrownBy(() -> FileSet.open(folder.resolve("../results")));
    assertThatExceptionOfType(FolderInUseException.class).isThrownBy(() -> FileSet.open(folder));
    first.replace(NAMES);
    first.close();
    first.close();

    put(OLD);
    assertThat(visible()).isEqualTo(OLD);
  }

  @Test
  void marksASetThatIsThereAndNothingElse() throws IOException {
    FileSet.outdate(folder, NAMES, "why");
    assertThat(folder).doesNotExist();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");
    FileSet.outdate(folder, NAMES, "why");
    assertThat(visible()).containsOnlyKeys("mine.txt");
    assertThat(hidden()).isEmpty();

    put(OLD);
    FileSet.outdate(folder, NAMES, "why");
    assertThat(visible()).containsEntry(FileSet.MARK, "why").containsAllEntriesOf(OLD);

    put(NEW);
    assertThat(visible()).doesNotContainKey(FileSet.MARK);
  }

  @Test
  void aMarkStaysWhereTheNextSetFails() throws IOException {
    put(OLD);
    FileSet.outdate(folder, NAMES, "why");
    try (FileSet set = FileSet.open(folder)) {
      write(set, NEW);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> set.replace(NAMES, failingOnceAfter(3)));
    }

    assertThat(visible()).containsKey(FileSet.MARK).containsAllEntriesOf(OLD);
  }

  private void put(Map<String, String> files) throws IOException {
    try (FileSet set = FileSet.open(folder)) {
      write(set, files);
      set.replace(NAMES);
    }
  }

  private static void write(FileSet set, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = set.path(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
  }

  /** How many moves replace the old set by the new one. */
  private int moves() throws IOException {
    int[] count = new int[1];
    put(OLD);
    try (FileSet set = FileSet.open(folder)) {
      write(set, NEW);
      set.replace(
          NAMES,
          (from, to) -> {
            count[0]++;
            NewFiles.move(from, to);
          });
    }
    return count[0];
  }

  private static Mover failingOnceAfter(int moves) {
    int[] done = new int[1];
    return (from, to) -> {
      if (done[0]++ == moves) {
        throw new IOException("in use");
      }
      NewFiles.move(from, to);
    };
  }

  private static Mover failingFrom(int moves) {
    int[] done = new int[1];
    return (from, to) -> {
      if (done[0]++ >= moves) {
        throw new IOException("in use");
      }
      NewFiles.move(from, to);
    };
  }

  private static Mover killedAfter(int moves) {
    int[] done = new int[1];
    return (from, to) -> {
      if (done[0]++ == moves) {
        throw new Killed();
      }
      NewFiles.move(from, to);
    };
  }

  private Map<String, String> visible() throws IOException {
    Map<String, String> visible = new TreeMap<>();
    for (Path file : files()) {
      String name = folder.relativize(file).toString();
      if (!name.startsWith(".yusuan")) {
        visible.put(name, Files.readString(file));
      }
    }
    return visible;
  }

  private Stream<String> hidden() throws IOException {
    return files().stream()
        .map(file -> folder.relativize(file).toString())
        .filter(name -> name.contains(".yusuan"));
  }

  private ImmutableList<Path> files() throws IOException {
    if (!Files.exists(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
