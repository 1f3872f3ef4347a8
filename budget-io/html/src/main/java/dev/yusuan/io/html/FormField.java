package dev.yusuan.io.html;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What a field of a form shows (表单域), as where a program of a site prints amounts in fields. */
final class FormField {
  private static final ImmutableSet<String> FIELDS = ImmutableSet.of("input", "textarea", "select");

  private static final ImmutableSet<String> TEXTS =
      ImmutableSet.of("", "text", "number", "date", "month");

  private FormField() {}

  static boolean isAny(String name) {
    return FIELDS.contains(name);
  }

  /** The text in a field; empty for buttons, and for what is not seen. */
  static String shown(Element field) {
    return switch (field.normalName()) {
      case "input" ->
          TEXTS.contains(field.attr("type").strip().toLowerCase(Locale.ROOT))
              ? field.attr("value")
              : "";
      case "textarea" -> field.wholeText();
      default -> {
        Element chosen = field.selectFirst("option[selected]");
        if (chosen == null && !field.hasAttr("multiple")) {
          chosen = field.selectFirst("option:not([disabled])");
        }
        yield chosen == null ? "" : chosen.text();
      }
    };
  }
}
