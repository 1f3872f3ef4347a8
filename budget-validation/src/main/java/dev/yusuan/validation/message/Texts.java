package dev.yusuan.validation.message;

import dev.yusuan.validation.wording.Wording;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundles {@code messages*.properties}, with their placeholders filled. */
public final class Texts {
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

  private Texts() {}

  public static Wording of(String key, Wording... arguments) {
    Object[] chinese = new Object[arguments.length];
    Object[] english = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      chinese[i] = arguments[i].chinese();
      english[i] = arguments[i].english();
    }
    return new Wording(
        fill(CHINESE, Locale.CHINESE, key, chinese), fill(ENGLISH, Locale.ROOT, key, english));
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
