package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.content.PageContent;
import dev.yusuan.io.pdf.content.PageContent.CutNumber;
import dev.yusuan.io.pdf.content.PageContent.Hidden;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.stream.Limit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * @param outside what lies outside the page
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
    String outside,
    List<CutNumber> cutNumbers,
    Map<Why, List<String>> hidden) {

  static PageReport of(int number, PageContent content, ReadablePage page) {
    StringBuilder printed = new StringBuilder();
    Set<Integer> runs = new HashSet<>();
    for (Glyph glyph : content.glyphs()) {
      if (!glyph.isBlank()) {
        printed.append(glyph.text());
        runs.add(glyph.run());
      }
    }
    StringBuilder outside = new StringBuilder();
    List<Hidden> onPage = new ArrayList<>();
    for (Hidden hidden : content.hidden()) {
      boolean beyond = hidden.why() == Why.OUTSIDE;
      outside.append(beyond ? hidden.glyph().text() : "");
      if (!beyond || (runs.contains(hidden.glyph().run()) && !hidden.glyph().isBlank())) {
        onPage.add(hidden);
      }
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
        outside.toString(),
        content.cutNumbers(),
        page.recognised() ? Map.of() : hidden(onPage));
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

  /**
   * What is cut off here, at the edge of the page or of a part of it, and not printed on a page
   * beside this one, as a sheet goes on there.
   */
  String cutOff(Why why, List<PageReport> beside) {
    StringBuilder text = new StringBuilder();
    for (String run : hidden.getOrDefault(why, List.of())) {
      if (beside.stream().noneMatch(page -> page.printed().contains(run))) {
        text.append(run);
      }
    }
    return text.toString();
  }
}
