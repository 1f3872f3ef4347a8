package dev.yusuan.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
  @TempDir private Path directory;

  @Test
  void aFailureAtAnyByteLeavesTheOlderFileAndNoOther() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "old");
    for (int written = 0; written < 20; written++) {
      byte[] part = new byte[written];
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(
              () ->
                  NewFile.write(
                      file,
                      out -> {
                        out.write(part);
                        throw new IOException("disk full");
                      }))
          .withMessage("disk full");
    }

    assertThat(file).hasContent("old");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void replacesAnOlderFile() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "old");

    NewFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

    assertThat(file).hasContent("new");
  }

  @Test
  void aMissingFolderIsToldWithTheFileThatWasAskedFor() {
    Path file = directory.resolve("none").resolve("a.json");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> NewFile.write(file, out -> out.write(1)))
        .withMessage(file + ": there is no folder " + file.getParent());
  }

  @Test
  void refusesADirectory() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("a"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> NewFile.write(folder, out -> out.write(1)));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void replacesALinkAndLeavesWhatItPointsTo() throws IOException {
    Path other = Files.writeString(directory.resolve("other"), "other");
    Path folder = Files.createDirectory(directory.resolve("folder"));
    for (Path target : new Path[] {other, folder, directory.resolve("none")}) {
      Path link = Files.createSymbolicLink(directory.resolve("link"), target);

      NewFile.write(link, out -> out.write('n'));

      assertThat(link).isRegularFile().hasContent("n");
      assertThat(Files.isSymbolicLink(link)).isFalse();
      Files.delete(link);
    }
    assertThat(other).hasContent("other");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void severalFilesArePutInPlaceWhenAllAreWhole() throws IOException {
    Path first = Files.writeString(directory.resolve("first"), "old");
    Path second = Files.writeString(directory.resolve("second"), "old");
    try (NewFiles files = new NewFiles()) {
      files.write(first, out -> out.write('n'));
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(
              () ->
                  files.write(
                      second,
                      out -> {
                        throw new IOException("disk full");
                      }));
    }
    assertThat(first).hasContent("old");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactlyInAnyOrder(first, second);
    }

    try (NewFiles files = new NewFiles()) {
      files.write(first, out -> out.write('n'));
      files.write(second, out -> out.write('n'));
      assertThat(first).hasContent("old");
      files.put();
    }
    assertThat(first).hasContent("n");
    assertThat(second).hasContent("n");
  }
}
