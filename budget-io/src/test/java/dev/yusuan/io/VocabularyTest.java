package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yusuan.io.reading.VocabularyFormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void namesADirectory() {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> Vocabulary.read(folder))
        .withMessage(folder + ": a directory, not a file");
  }

  @Test
  void readsAFileWithAByteOrderMarkAndLineEndsOfWindows() throws IOException {
    Files.writeString(file, "\uFEFF" + WORDS.replace("\n", "\r\n"));

    assertThat(Vocabulary.read(file)).hasToString(saved(WORDS).toString());
  }

  @Test
  void readsWordsOfAText() throws IOException {
    assertThat(Vocabulary.parse(WORDS)).hasToString(saved(WORDS).toString());
    assertThatExceptionOfType(VocabularyFormatException.class)
        .isThrownBy(() -> Vocabulary.parse(WORDS + "title\n"))
        .withMessageStartingWith("words line 3: expected what, meaning, words and source");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title; EXPENSES; no kind of table “EXPENSES”",
        "title; EXPENDITURE total; no kind of table “EXPENDITURE total”",
        "whole; EXPENDITURE,REVENUE; no kind of table “EXPENDITURE,REVENUE”",
        "foreign; EXPENDITURE,X; no kind of table “X”",
        "heading; EXPENDITURE; no column of [EXPENDITURE] “”",
        "heading; EXPENDITURE level; no column of [EXPENDITURE] “level”",
        "heading; EXPENDITURE totals; no column of [EXPENDITURE] “totals”",
        "beside; REVENUE,EXPENDITURE item; no column of [REVENUE, EXPENDITURE] “item”",
        "side; FISCAL_APPROPRIATION left; no column of [FISCAL_APPROPRIATION] “left”",
        "item; MONEY; no meaning of item “MONEY”",
        "funding; MONEY; no meaning of funding “MONEY”",
        "scope; ALL; no meaning of scope “ALL”",
        "direction; SIDEWAYS; no meaning of direction “SIDEWAYS”",
        "year; last; no meaning of year “last”",
        "indicator; GOAL; no meaning of indicator “GOAL”",
        "typical; GOAL; no meaning of typical “GOAL”",
        "level; use.LEAF; no meaning of level “use.LEAF”",
        "disclosure; TOWN; no meaning of disclosure “TOWN”"
      })
  void refusesWordsThatMeanNothing(String what, String meaning, String message) {
    assertThatExceptionOfType(VocabularyFormatException.class)
        .isThrownBy(() -> saved("# mine\n" + what + "\t" + meaning + "\t某\tmine\n"))
        .withMessageStartingWith("mine.tsv line 2: " + message)
        .withMessageContaining("known are");
  }

  private Vocabulary saved(String words) throws IOException {
    return Vocabulary.read(Files.writeString(file, words, UTF_8));
  }
}
