package dev.yusuan.examples.audit;

import dev.yusuan.document.Severity;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line in one language, from the bundles {@code texts*.properties}. */
public final class AuditTexts {
  private static final String BUNDLE = "dev.yusuan.examples.audit.texts";

  private final Locale language;
  private final ResourceBundle bundle;

  private AuditTexts(Locale language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The texts in Chinese for a Chinese locale, else in English. */
  public static AuditTexts in(Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return new AuditTexts(
        language, ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT));
  }

  /** Chinese or English. */
  public Locale language() {
    return language;
  }

  /** The text of a key; numbers are written without separators. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT)
        .format(Arrays.stream(arguments).map(Object::toString).toArray());
  }

  /** The word for a severity. */
  public String severity(Severity severity) {
    return get("severity." + severity);
  }

  /** The part of the file, the line and the cell. */
  public String place(SourcePlace place) {
    String part = place.part().isEmpty() ? "" : get("place.part", Excerpt.of(place.part()));
    return place.cell() == 0
        ? get("place.line", part, place.line())
        : get("place.cell", part, place.line(), place.cell());
  }
}
