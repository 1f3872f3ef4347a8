package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yusuan.io.reading.VocabularyFormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in files as people save them. */
class VocabularyTest {
  private static final String WORDS = "# mine\ntitle\tEXPENDITURE\t支出总览表\t某市\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void namesAFile() {
    file = folder.resolve("mine.tsv");
  }

  @Test
  void readsAFileWithAByteOrderMarkAndLineEndsOfWindows() throws IOException {
    Files.writeString(file, "\uFEFF" + WORDS.replace("\n", "\r\n"));

    assertThat(Vocabulary.read(file)).hasToString(saved(WORDS).toString());
  }

  @Test
  void namesTheLineThatIsNotInUtf8() throws IOException {
    Files.writeString(file, WORDS, Charset.forName("GB18030"));

    assertThatExceptionOfType(VocabularyFormatException.class)
        .isThrownBy(() -> Vocabulary.read(file))
        .withMessage("mine.tsv line 2: not in UTF-8; save the file in that encoding");
  }

  @Test
  void refusesAFileThatIsNoListOfWords() throws IOException {
    Files.write(file, new byte[5 << 20]);

    assertThatExceptionOfType(VocabularyFormatException.class)
        .isThrownBy(() -> Vocabulary.read(file))
        .withMessageContaining("more than 4194304 bytes");
  }

  private Vocabulary saved(String words) throws IOException {
    return Vocabulary.read(Files.writeString(file, words, UTF_8));
  }
}
