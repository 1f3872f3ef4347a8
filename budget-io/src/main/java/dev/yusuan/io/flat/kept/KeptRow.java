package dev.yusuan.io.flat.kept;

import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import java.util.ArrayList;
import java.util.List;

/** What is put together of one row: its name, its figures, and its codes and other texts. */
final class KeptRow {
  private final List<FlatToken> label = new ArrayList<>();
  private final List<FlatToken> figures = new ArrayList<>();
  private final List<FlatToken> texts = new ArrayList<>();
  private boolean startsPage;

  /** The first texts beside each other are its name. */
  private boolean named;

  void word(FlatToken token) {
    if (named || !figures.isEmpty()) {
      text(token);
    } else {
      label.add(token);
    }
  }

  /** Adds a code, a rate or a mark. */
  void text(FlatToken token) {
    texts.add(token);
    named |= !label.isEmpty();
  }

  void figure(FlatToken token) {
    figures.add(token);
  }

  void setStartsPage() {
    startsPage = true;
  }

  boolean isBlank() {
    return label.isEmpty() && figures.isEmpty() && texts.isEmpty();
  }

  /** Whether it has a name and nothing else. */
  boolean isName() {
    return figures.isEmpty() && texts.isEmpty() && !label.isEmpty();
  }

  boolean hasRate() {
    return texts.stream().anyMatch(FlatToken::isPercent);
  }

  boolean isOfFigures() {
    return label.isEmpty() && texts.isEmpty();
  }

  List<FlatToken> label() {
    return label;
  }

  List<FlatToken> figures() {
    return figures;
  }

  /**
   * Keeps the names of several columns apart: the first is that of the row, the others are texts.
   *
   * @param names how many columns of names there are
   * @param ofCells whether each cell stands on a line of its own
   */
  void partNames(int names, boolean ofCells) {
    long lines = label.stream().map(token -> token.place().line()).distinct().count();
    boolean isSpaced = label.stream().allMatch(token -> token.text().length() == 1);
    if (label.size() > 1 && label.size() == names && !isSpaced && (ofCells || lines == 1)) {
      List<FlatToken> others = label.subList(1, names);
      texts.addAll(0, others);
      others.clear();
    }
  }

  int texts() {
    return texts.size();
  }

  /** The row, its name in the only column; figures that are no amounts are texts. */
  FlatRow row(KeptFigures kept) {
    FlatRow row = new FlatRow(1);
    if (startsPage) {
      row.setStartsPage();
    }
    if (!label.isEmpty()) {
      row.keys().put(0, List.copyOf(label));
    }
    row.rest().addAll(texts);
    for (int at = 0; at < figures.size(); at++) {
      (kept.isAmount(figures, at) ? row.figures(0) : row.rest()).add(figures.get(at));
    }
    return row;
  }
}
