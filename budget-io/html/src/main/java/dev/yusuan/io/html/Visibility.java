package dev.yusuan.io.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
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

  private static final ImmutableSet<String> HIDING =
      ImmutableSet.of("display:none", "visibility:hidden", "visibility:collapse", "mso-hide:all");

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

  /** Whether an element is hidden. */
  boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || styles.hides(element)) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || !mayHide(style)) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return HIDING.stream().anyMatch(plain::contains);
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
