package dev.yusuan.io.office.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The text of a paragraph while it is read. Fields have a code, which is left out, and a result,
 * which is printed.
 */
final class WordText {
  private static final int IN_RESULT = -1;

  private final StringBuilder text = new StringBuilder();

  /** Where the code of each open field begins. */
  private final Deque<Integer> fields = new ArrayDeque<>();

  void append(String more) {
    text.append(more);
  }

  void append(char more) {
    text.append(more);
  }

  /** Begins a field with its code ({@code begin}), its result ({@code separate}), or ends it. */
  void field(String type) {
    switch (type) {
      case "begin" -> fields.push(text.length());
      case "separate" -> {
        endCode();
        fields.push(IN_RESULT);
      }
      default -> endCode();
    }
  }

  private void endCode() {
    Integer begin = fields.poll();
    if (begin != null && begin != IN_RESULT) {
      text.setLength(begin);
    }
  }

  /** Forgets the fields that are open: what a code is cannot be told behind its paragraph. */
  void endFields() {
    fields.clear();
  }

  /** The text, to begin anew. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
