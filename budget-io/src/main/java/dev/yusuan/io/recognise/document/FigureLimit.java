package dev.yusuan.io.recognise.document;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.bounds.Bounds;

/**
 * The limit of figures in the sentences of a document.
 *
 * @param value the limit
 * @param before the figures of the disclosures before this one
 */
record FigureLimit(int value, int before) {
  int left() {
    return value - before;
  }

  FigureLimit behind(Disclosure disclosure) {
    int figures = disclosure.narrative().stream().mapToInt(Bounds::figures).sum();
    return new FigureLimit(value, before + figures);
  }
}
