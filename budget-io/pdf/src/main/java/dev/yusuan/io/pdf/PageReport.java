package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.content.PageContent;
import dev.yusuan.io.pdf.content.PageContent.Hidden;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.stream.Limit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What matters of a page for what is wrong with it.
 *
 * @param number its number
 * @param limit the limit at which reading it stopped
 * @param damaged whether its content is damaged
 * @param recognised whether its text was recognised from a picture
 * @param picture whether it shows pictures and nothing else
 * @param characters how many characters are printed
 * @param unreadable of how many the file does not tell what they are
 * @param printed all that is printed, without blanks
 * @param cutNumbers numbers that are seen in part only, whole
 * @param hidden what is not seen, in the pieces in which it was printed
 */
record PageReport(
    int number,
    Optional<Limit> limit,
    boolean damaged,
    boolean recognised,
    boolean picture,
    int characters,
    int unreadable,
    String printed,
    List<String> cutNumbers,
    Map<Why, List<String>> hidden) {

  static PageReport of(int number, PageContent content, ReadablePage page) {
    StringBuilder printed = new StringBuilder();
    for (Glyph glyph : content.glyphs()) {
      printed.append(glyph.isBlank() ? "" : glyph.text());
    }
    return new PageReport(
        number,
        content.limit(),
        content.damaged(),
        page.recognised(),
        page.blocks().isEmpty() && content.pictures(),
        page.characters(),
        page.unreadable(),
        printed.toString(),
        content.cutNumbers(),
        page.recognised() ? Map.of() : hidden(content.hidden()));
  }

  private static Map<Why, List<String>> hidden(List<Hidden> glyphs) {
    Map<Why, List<String>> texts = new EnumMap<>(Why.class);
    int run = -1;
    for (Hidden hidden : glyphs) {
      List<String> runs = texts.computeIfAbsent(hidden.why(), why -> new ArrayList<>());
      if (hidden.glyph().run() == run && !runs.isEmpty()) {
        runs.add(runs.remove(runs.size() - 1) + hidden.glyph().text());
      } else {
        runs.add(hidden.glyph().text());
      }
      run = hidden.glyph().run();
    }
    return texts;
  }

  /** What is cut off here and not printed on a page beside this one, as a sheet goes on there. */
  String cutOff(List<String> beside) {
    StringBuilder text = new StringBuilder();
    for (String run : hidden.getOrDefault(Why.CLIPPED, List.of())) {
      if (beside.stream().noneMatch(page -> page.contains(run))) {
        text.append(run);
      }
    }
    return text.toString();
  }
}
