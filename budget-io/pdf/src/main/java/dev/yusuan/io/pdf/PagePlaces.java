package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.page.Turn;
import dev.yusuan.source.Box;
import dev.yusuan.source.SourcePlace;
import java.util.Optional;

/** Places on a page, whose lines are counted as they are added. */
final class PagePlaces {
  private final String part;
  private final Turn turn;
  private int line;

  PagePlaces(int number, Turn turn) {
    this.part = part(number);
    this.turn = turn;
  }

  private static String part(int number) {
    return "第" + number + "页";
  }

  /** A page as a whole. */
  static SourcePlace page(int number) {
    return new SourcePlace(part(number), 0, 0, 0, Optional.empty(), "");
  }

  /** Begins a line. */
  void nextLine() {
    line++;
  }

  /** A cell of the line, or all of it for 0. */
  SourcePlace of(int cell, Rect box, String printed) {
    Rect shown = turn.back(box);
    return new SourcePlace(
        part,
        line,
        cell,
        0,
        Optional.of(new Box(shown.left(), shown.top(), shown.width(), shown.height())),
        printed);
  }
}
