package dev.yusuan.io.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words by which tables on a sheet are told apart (并排表格用语). */
enum TableWords {
  /** A title. */
  TITLE,
  /** The unit of amounts. */
  UNIT,
  /** A heading of codes or names. */
  KEY,
  /** A heading of codes. */
  CODE,
  /** Two sides of one table. */
  SIDES,
  /** The label of a sum. */
  TOTAL;

  private final Pattern pattern =
      Pattern.compile(Words.ALL.getProperty(name().toLowerCase(Locale.ROOT)));

  /** Whether a text is, or has, such words. */
  boolean isIn(String text) {
    return pattern.matcher(text.strip()).find();
  }

  /** Whether a cell prints such words. */
  boolean isIn(SheetCell cell) {
    return isIn(cell.text());
  }

  /** All words, which are there before the first of them. */
  private static final class Words {
    private static final Properties ALL = load();

    private static Properties load() {
      Properties words = new Properties();
      try (InputStream in = TableWords.class.getResourceAsStream("tables_zh.properties")) {
        if (in == null) {
          throw new IllegalStateException("the library lacks its words of sheets");
        }
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return words;
    }
  }
}
