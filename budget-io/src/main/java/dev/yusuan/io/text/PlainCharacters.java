package dev.yusuan.io.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * How characters are compared (字形归一): Kangxi radicals, compatibility forms and full-width letters
 * as what they stand for, traditional characters of the field's words as simplified ones. What is
 * printed stays as it is.
 */
public final class PlainCharacters {
  private static final char FIRST = 0x2E80;
  private static final char LAST = 0xFAFF;
  private static final int FEWEST_DOUBLED = 4;
  private static final char[] TABLE = table();

  private PlainCharacters() {}

  /** A text in the characters that words are stated in. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(normal.length());
    for (int k = 0; k < normal.length(); k++) {
      plain.append(of(normal.charAt(k)));
    }
    return plain.toString();
  }

  /** A traditional character or a radical as what it stands for; any other as it is. */
  public static char of(char c) {
    return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
  }

  /**
   * A text with radicals, which look like the characters that they stand for and come from fonts (⾏
   * for 行), as those characters, and with characters that were printed twice in one place (预预算算)
   * once.
   */
  public static String repaired(String text) {
    String once = isDoubled(text) ? once(text) : text;
    StringBuilder repaired = null;
    for (int i = 0; i < once.length(); i++) {
      char c = once.charAt(i);
      if (isRadical(c)) {
        repaired = repaired == null ? new StringBuilder(once) : repaired;
        repaired.setCharAt(i, of(c));
      }
    }
    return repaired == null ? once : repaired.toString();
  }

  private static boolean isRadical(char c) {
    return (c >= FIRST && c < 0x2FE0) || (c >= 0xF900 && c <= LAST);
  }

  /** Whether each character stands twice, four Chinese ones or more. */
  private static boolean isDoubled(String text) {
    if (text.length() < 2 * FEWEST_DOUBLED || text.length() % 2 != 0) {
      return false;
    }
    int chinese = 0;
    for (int i = 0; i < text.length(); i += 2) {
      if (text.charAt(i) != text.charAt(i + 1)) {
        return false;
      }
      chinese += Character.isIdeographic(text.charAt(i)) ? 1 : 0;
    }
    return chinese >= FEWEST_DOUBLED;
  }

  private static String once(String text) {
    StringBuilder once = new StringBuilder(text.length() / 2);
    for (int i = 0; i < text.length(); i += 2) {
      once.append(text.charAt(i));
    }
    return once.toString();
  }

  /** How many characters of a text are traditional ones that are compared as simplified ones. */
  public static int traditional(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF && of(c) != c) {
        count++;
      }
    }
    return count;
  }

  private static boolean isPlain(char c) {
    boolean common = c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF);
    return common && of(c) == c;
  }

  /** What each character from {@link #FIRST} to {@link #LAST} stands for. */
  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      char c = (char) (FIRST + i);
      String normal =
          isRadical(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : "";
      table[i] = normal.length() == 1 ? normal.charAt(0) : c;
    }
    load("characters.tsv").forEach((c, plain) -> table[c - FIRST] = plain);
    return table;
  }

  private static ImmutableMap<Character, Character> load(String file) {
    ImmutableMap.Builder<Character, Character> plain = ImmutableMap.builder();
    try (InputStream in = PlainCharacters.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its file " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> fields = Splitter.on('\t').splitToList(line);
          plain.put(fields.get(0).charAt(0), fields.get(1).charAt(0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain.buildOrThrow();
  }
}
