package dev.yusuan.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
  void refusesADirectory() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("a"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> NewFile.write(folder, out -> out.write(1)));
    assertThat(folder).isEmptyDirectory();
  }
}
