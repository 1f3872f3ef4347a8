package dev.yusuan.io.reading;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes messages of problems from the templates in the bundles {@code problems*.properties}. */
final class ProblemMessages {
  /** An address is told whole: that is what a reader goes by. */
  private static final int ADDRESS_CODE_POINTS = 400;

  /** What joins the texts of several cells in one argument. */
  private static final Pattern JOINED = Pattern.compile(" (?:\\||→) ");

  private static final int MOST_CELLS = 16;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]{1,32})}");
  private static final ImmutableMap<String, String> ENGLISH = load("problems.properties");
  private static final ImmutableMap<String, String> CHINESE = load("problems_zh.properties");

  private ProblemMessages() {}

  static String format(Problem problem, Locale language) {
    ImmutableMap<String, String> templates =
        language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    String template = templates.get(problem.code().id());
    if (template == null) {
      throw new IllegalStateException("no text for problems " + problem.code().id());
    }
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(name -> Matcher.quoteReplacement(argument(templates, problem, name.group(1))));
  }

  /** A word of ours in the language of the message; what the document prints, cut short. */
  private static String argument(
      ImmutableMap<String, String> templates, Problem problem, String name) {
    String value = problem.arguments().get(name);
    if (value == null) {
      throw new IllegalStateException(problem.code().id() + " has no argument " + name);
    }
    String word = templates.get(name + "." + value);
    if (word != null) {
      return word;
    }
    if (name.equals("address")) {
      return Excerpt.of(value, ADDRESS_CODE_POINTS);
    }
    return name.equals("moved") ? cells(value) : Excerpt.of(value);
  }

  /** What moved where is what its reader must judge: an excerpt of each cell. */
  private static String cells(String value) {
    StringBuilder cells = new StringBuilder();
    Matcher joined = JOINED.matcher(value);
    int start = 0;
    for (int cell = 0; cell < MOST_CELLS && joined.find(); cell++) {
      cells.append(Excerpt.of(value.substring(start, joined.start()))).append(joined.group());
      start = joined.end();
    }
    return cells.append(Excerpt.of(value.substring(start))).toString();
  }

  // A ResourceBundle.Control, which would keep the default locale out, is refused in modules.
  private static ImmutableMap<String, String> load(String name) {
    Properties properties = new Properties();
    try (InputStream in = ProblemMessages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its texts " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableMap.Builder<String, String> templates = ImmutableMap.builder();
    properties.stringPropertyNames().forEach(id -> templates.put(id, properties.getProperty(id)));
    return templates.buildOrThrow();
  }
}
