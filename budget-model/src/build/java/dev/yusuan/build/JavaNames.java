package dev.yusuan.build;

import java.util.Locale;

/** The names that a line has in Java. */
final class JavaNames {
  private final Line line;
  private final String constant;
  private final String accessor;

  /** The names that are not given come from the id. */
  JavaNames(Line line, String given) {
    String[] words = given.split(" ");
    this.line = line;
    this.constant = words[0];
    this.accessor = words.length > 1 ? words[1] : "";
  }

  /** That of the line, or of the last word of the id, behind the beginning that is given above. */
  String constant() {
    String own = constant.replace("*", "");
    if (own.isEmpty()) {
      own = lastWord().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
    return line.parent().names().constantBelow() + own;
  }

  private String constantBelow() {
    if (line.isRoot()) {
      return "";
    }
    return constant.endsWith("*") || line.isKey()
        ? constant() + "_"
        : line.parent().names().constantBelow();
  }

  private String lastWord() {
    return line.id().replaceAll("^.*\\.", "");
  }

  /** That of a column below a key is spelled together with it. */
  String accessor() {
    if (!accessor.isEmpty()) {
      return accessor;
    }
    String own = lastWord().equals("public") ? "publicExpenses" : lastWord();
    return line.parent().isKey() ? line.parent().names().accessor() + capital(own) : own;
  }

  /** The class of a part. */
  String part() {
    return capital(accessor());
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
