package dev.yusuan.io.html;

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

  private Visibility() {}

  /** Whether elements of its kind are no text at all. */
  static boolean isNoText(Element element) {
    return NEVER_SHOWN.contains(element.normalName());
  }

  /** Whether an element is hidden by its style. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return HIDING.stream().anyMatch(plain::contains);
  }
}
