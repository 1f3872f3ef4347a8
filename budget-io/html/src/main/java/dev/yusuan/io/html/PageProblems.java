package dev.yusuan.io.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page holds that is not read: hidden texts, attached files, pictures. */
final class PageProblems {
  private static final int LONGEST_ADDRESS = 1_000;

  /** Pictures up to so many pixels are icons. */
  private static final int ICON = 50;

  /** The elements that show other files. */
  static final ImmutableList<String> FRAMES =
      ImmutableList.of("iframe", "frame", "embed", "object");

  private static final Pattern NO_FILE = Pattern.compile("(?i)^(?:about|javascript|data|cid):");

  private final SourceBuilder source;
  private int hidden;

  PageProblems(SourceBuilder source) {
    this.source = source;
  }

  void countHidden(Element element) {
    hidden += element.hasText() ? 1 : 0;
  }

  /** Says how many texts were hidden. */
  void sayHidden() {
    if (hidden > 0) {
      source.problem(
          ProblemCode.HIDDEN_LEFT_OUT,
          ImmutableMap.of("what", "hidden-text", "texts", Integer.toString(hidden)));
    }
  }

  /** Says which files are attached to a part of a page. */
  void sayAttached(Element part) {
    Set<String> files = new LinkedHashSet<>();
    for (Element link : part.getElementsByTag("a")) {
      String address = link.attr("href").strip();
      if (PageWords.isFile(address)) {
        files.add(address);
      }
    }
    files.forEach(address -> say(ProblemCode.ATTACHMENT, address));
  }

  /** Says which files a part of a page shows within it. */
  void sayFrames(Element part) {
    Set<String> files = new LinkedHashSet<>();
    for (Element frame : part.select(String.join(",", FRAMES))) {
      String address = frame.hasAttr("data") ? frame.attr("data") : frame.attr("src");
      boolean seen = !isTiny(frame, "width") && !isTiny(frame, "height");
      if (seen && !address.isBlank() && !NO_FILE.matcher(address.strip()).find()) {
        files.add(address.strip());
      }
    }
    files.forEach(address -> say(ProblemCode.ATTACHMENT, address));
  }

  /** Says which pictures a part of a page shows. */
  void sayPictures(Element part) {
    Set<String> pictures = new LinkedHashSet<>();
    part.getElementsByTag("img").stream()
        .filter(image -> !isTiny(image, "width") && !isTiny(image, "height"))
        .map(image -> image.attr("src").strip())
        .filter(address -> !address.isEmpty())
        .forEach(pictures::add);
    pictures.forEach(address -> say(ProblemCode.PICTURE, address));
  }

  private void say(ProblemCode code, String address) {
    String told =
        address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    source.problem(code, ImmutableMap.of("address", told));
  }

  /** Whether an element is stated to be as small as an icon. */
  private static boolean isTiny(Element element, String side) {
    String stated = element.attr(side).replace("px", "").strip();
    return !stated.isEmpty()
        && stated.length() <= 4
        && stated.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(stated) <= ICON;
  }
}
