package dev.yusuan.report.view;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Severity;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the pages in one language, from the bundles {@code words*.properties}. */
public final class Texts {
  private static final String BUNDLE = "dev.yusuan.report.view.words";

  /** How the front end of PDF calls a page. */
  private static final Pattern PAGE = Pattern.compile("第([0-9]{1,6})页");

  private final Locale language;
  private final ResourceBundle bundle;

  private Texts(Locale language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The Chinese words for a Chinese locale, else the English. */
  public static Texts in(Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return new Texts(
        chinese ? Locale.CHINESE : Locale.ENGLISH,
        ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT));
  }

  /** Chinese or English. */
  public Locale language() {
    return language;
  }

  /** The code of the language for a page. */
  public String code() {
    return language.equals(Locale.CHINESE) ? "zh-CN" : "en";
  }

  /** The words of a key with its placeholders filled; numbers have no separators. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT)
        .format(Arrays.stream(arguments).map(Object::toString).toArray());
  }

  /** The words of a value of an enum. */
  public String get(String key, Enum<?> value) {
    return get(key + "." + Ascii.toLowerCase(value.name()));
  }

  /** The word for a severity. */
  public String severity(Severity severity) {
    return get("severity", severity);
  }

  /** Part, line and cell of a place. */
  public String place(SourcePlace place) {
    String line =
        place.cell() == 0
            ? get("place.line", place.line())
            : get("place.cell", place.line(), place.cell());
    return place.part().isEmpty() ? line : get("place.part", part(place.part()), line);
  }

  private String part(String part) {
    Matcher page = PAGE.matcher(part);
    return page.matches() ? get("place.page", page.group(1)) : Excerpt.of(part);
  }

  /** What is not whole of a document, by codes of problems and how many there are of each. */
  Stream<String> incomplete(ImmutableMap<String, Integer> codes) {
    return codes.entrySet().stream()
        .map(code -> get("incomplete." + code.getKey(), code.getValue()));
  }
}
