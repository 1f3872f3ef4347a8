package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.block.Words;
import dev.yusuan.io.pdf.content.PageContent.CutNumber;
import dev.yusuan.io.pdf.content.PageContent.Hidden;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a page, and which of them are not seen (可见文字). A number is seen as a whole or
 * not at all: what is left of one that is cut off would be another number.
 */
final class PageText {
  private final Rect page;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Optional<Why>> reasons = new ArrayList<>();
  private final List<CutNumber> cutNumbers = new ArrayList<>();

  PageText(Rect page) {
    this.page = page;
  }

  /** Adds a character; empty if it is seen. */
  void add(Glyph glyph, Optional<Why> hidden) {
    glyphs.add(glyph);
    reasons.add(hidden);
  }

  /** What was seen so far in an area is not any more. */
  void cover(Rect area) {
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (reasons.get(i).isEmpty()
          && !glyph.isBlank()
          && area.contains(glyph.centreX(), glyph.centreY())) {
        reasons.set(i, Optional.of(Why.COVERED));
      }
    }
  }

  /** Decides on each number as a whole. */
  void decideNumbers() {
    int begin = 0;
    for (List<Glyph> word : Words.numbers(glyphs)) {
      if (word.size() > 1) {
        decide(word, reasons.subList(begin, begin + word.size()));
      }
      begin += word.size();
    }
  }

  private void decide(List<Glyph> word, List<Optional<Why>> whys) {
    List<Why> hidden = whys.stream().flatMap(Optional::stream).toList();
    if (hidden.isEmpty() || hidden.size() == word.size()) {
      return;
    }
    boolean seen = hidden.get(0) == Why.OUTSIDE ? isOnPage(word) : 2 * hidden.size() <= word.size();
    if (seen) {
      StringBuilder number = new StringBuilder();
      word.forEach(glyph -> number.append(glyph.text()));
      cutNumbers.add(new CutNumber(number.toString(), hidden.get(0) == Why.OUTSIDE));
    }
    Optional<Why> decided = seen ? Optional.empty() : Optional.of(hidden.get(0));
    whys.replaceAll(why -> decided);
  }

  private boolean isOnPage(List<Glyph> word) {
    Glyph first = word.get(0);
    Glyph last = word.get(word.size() - 1);
    return page.contains(
        (first.centreX() + last.centreX()) / 2, (first.centreY() + last.centreY()) / 2);
  }

  /** What is seen, in printed order. */
  List<Glyph> seen() {
    List<Glyph> seen = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      if (reasons.get(i).isEmpty()) {
        seen.add(glyphs.get(i));
      }
    }
    return seen;
  }

  /** What is not seen. */
  List<Hidden> hidden() {
    List<Hidden> hidden = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      reasons.get(i).ifPresent(why -> hidden.add(new Hidden(glyph, why)));
    }
    return hidden;
  }

  /** Numbers that are seen in part and were taken whole. */
  List<CutNumber> cutNumbers() {
    return cutNumbers;
  }
}
