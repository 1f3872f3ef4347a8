package dev.yusuan.validation.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of the bundles {@code messages*.properties} of the reports, with their placeholders filled.
 */
final class ReportTexts {
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

  private final ResourceBundle bundle;
  private final Locale locale;

  private ReportTexts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** The Chinese texts for a Chinese locale, else the English. */
  static ReportTexts in(Locale language) {
    return isChinese(language)
        ? new ReportTexts(CHINESE, Locale.CHINESE)
        : new ReportTexts(ENGLISH, Locale.ROOT);
  }

  static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("dev.yusuan.validation.report.messages", locale);
  }
}
