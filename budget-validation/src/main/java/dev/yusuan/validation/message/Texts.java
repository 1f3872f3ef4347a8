package dev.yusuan.validation.message;

import dev.yusuan.validation.wording.Wording;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundles {@code messages*.properties}, with their placeholders filled. */
public final class Texts {
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

  private Texts() {}

  public static Wording of(String key, Wording... arguments) {
    List<Wording> all = List.of(arguments);
    return Wording.of(
        key,
        all,
        language -> in(language, key, all.stream().map(each -> each.in(language)).toArray()));
  }

  public static String in(Locale language, String key, Object... arguments) {
    return language.getLanguage().equals("zh")
        ? fill(CHINESE, Locale.CHINESE, key, arguments)
        : fill(ENGLISH, Locale.ROOT, key, arguments);
  }

  private static String fill(
      ResourceBundle bundle, Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("dev.yusuan.validation.messages", locale);
  }
}
