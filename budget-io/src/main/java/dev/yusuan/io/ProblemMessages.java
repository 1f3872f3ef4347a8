package dev.yusuan.io;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Makes messages of problems from the templates in the bundles {@code problems*.properties}. */
final class ProblemMessages {
  private ProblemMessages() {}

  static String format(Problem problem, Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "dev.yusuan.io.problems",
            language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String text = bundle.getString(problem.code().id());
    for (Map.Entry<String, String> argument : problem.arguments().entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", word(bundle, argument));
    }
    return text;
  }

  /** A word of ours in the language of the message; what a document prints, cut short. */
  private static String word(ResourceBundle bundle, Map.Entry<String, String> argument) {
    String key = argument.getKey() + "." + argument.getValue();
    return bundle.containsKey(key) ? bundle.getString(key) : Excerpt.of(argument.getValue());
  }
}
