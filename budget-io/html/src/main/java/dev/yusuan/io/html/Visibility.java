package dev.yusuan.io.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells what of a page a browser does not show. */
final class Visibility {
  private final HidingStyles styles;

  private static final ImmutableSet<String> NEVER_SHOWN =
      ImmutableSet.of(
          "head",
          "script",
          "style",
          "noscript",
          "noframes",
          "frameset",
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
          "button",
          "col",
          "colgroup",
          "rt",
          "rp",
          "xml");

  /** What the style of hidden elements contains, so that most need no closer look. */
  private static final ImmutableList<String> HINTS =
      ImmutableList.of("isplay", "ISPLAY", "isibility", "ISIBILITY", "so-hide", "SO-HIDE");

  /** By the styles of its elements, and by a style sheet. */
  Visibility(HidingStyles styles) {
    this.styles = styles;
  }

  /** Whether elements of its kind are no text at all. */
  static boolean isNoText(Element element) {
    return NEVER_SHOWN.contains(element.normalName());
  }

  /** Whether an element is hidden; what it states itself holds before the style sheet. */
  boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    Map<String, Boolean> own = mayHide(style) ? StyleSheet.hiding(style) : ImmutableMap.of();
    if (own.getOrDefault("mso-hide", false)) {
      return true;
    }
    Boolean display = own.get("display");
    Boolean visibility = own.get("visibility");
    return (display == null
            ? element.hasAttr("hidden") || styles.hides(element, "display")
            : display)
        || (visibility == null ? styles.hides(element, "visibility") : visibility);
  }

  /** Whether an element or one around it is hidden. */
  boolean isWithinHidden(Element element) {
    return isHidden(element) || element.parents().stream().anyMatch(this::isHidden);
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
