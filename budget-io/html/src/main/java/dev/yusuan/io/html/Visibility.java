package dev.yusuan.io.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells what of a page a browser does not show. */
final class Visibility {
  private static final ImmutableSet<String> NEVER_SHOWN =
      ImmutableSet.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "title",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "datalist",
          "select",
          "button",
          "textarea",
          "input",
          "col",
          "colgroup",
          "rt",
          "rp",
          "xml");

  private static final ImmutableSet<String> HIDING =
      ImmutableSet.of("display:none", "visibility:hidden", "visibility:collapse", "mso-hide:all");

  /** What the style of hidden elements contains, so that most need no closer look. */
  private static final ImmutableList<String> HINTS =
      ImmutableList.of("isplay", "ISPLAY", "isibility", "ISIBILITY", "so-hide", "SO-HIDE");

  private Visibility() {}

  /** Whether elements of its kind are no text at all. */
  static boolean isNoText(Element element) {
    return NEVER_SHOWN.contains(element.normalName());
  }

  /** Whether an element is hidden by its style. */
  static boolean isHidden(Element element) {
    String style = element.attr("style");
    if (style.isEmpty() || !mayHide(style)) {
      return element.hasAttr("hidden");
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return HIDING.stream().anyMatch(plain::contains);
  }

  private static boolean mayHide(String style) {
    for (String hint : HINTS) {
      if (style.contains(hint)) {
        return true;
      }
    }
    return false;
  }
}
