package dev.yusuan.io.html;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page holds that is not read: hidden texts, attached files, pictures. */
final class PageProblems {
  private static final int LONGEST_ADDRESS = 1_000;

  /** Pictures up to so many pixels are icons. */
  private static final int ICON = 50;

  private final SourceBuilder source;
  private int hidden;

  PageProblems(SourceBuilder source) {
    this.source = source;
  }

  void countHidden(Element element) {
    hidden += element.hasText() ? 1 : 0;
  }

  /** Says what a part of a page holds; pictures matter where there is no table. */
  void say(Element body, boolean tables) {
    if (hidden > 0) {
      source.problem(
          ProblemCode.HIDDEN_LEFT_OUT,
          ImmutableMap.of("what", "hidden-text", "texts", Integer.toString(hidden)));
    }
    Set<String> files = new LinkedHashSet<>();
    for (Element link : body.getElementsByTag("a")) {
      String address = link.attr("href").strip();
      if (PageWords.ATTACHMENT.matcher(path(address)).find()) {
        files.add(address);
      }
    }
    files.forEach(address -> say(ProblemCode.ATTACHMENT, address));
    if (!tables) {
      Set<String> pictures = new LinkedHashSet<>();
      body.getElementsByTag("img").stream()
          .filter(image -> !isIcon(image))
          .map(image -> image.attr("src").strip())
          .filter(address -> !address.isEmpty())
          .forEach(pictures::add);
      pictures.forEach(address -> say(ProblemCode.PICTURE, address));
    }
  }

  private void say(ProblemCode code, String address) {
    String told =
        address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    source.problem(code, ImmutableMap.of("address", told));
  }

  private static String path(String address) {
    int end = address.length();
    for (char c : new char[] {'?', '#'}) {
      int at = address.indexOf(c);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return address.substring(0, end);
  }

  private static boolean isIcon(Element image) {
    String width = image.attr("width").replace("px", "").strip();
    return !width.isEmpty()
        && width.length() <= 4
        && width.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(width) <= ICON;
  }
}
