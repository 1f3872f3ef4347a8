package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.stated.Keyword;
import dev.yusuan.io.stated.StatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of a printed form: a keyword or a number, and what it states.
 *
 * @param line the line
 * @param cells the texts as the source has them, up to the last that prints something
 */
record StatedLine(Line line, ImmutableList<String> cells) {
  static StatedLine of(Line line) {
    List<String> cells = new ArrayList<>();
    for (SourceCell cell : line.origin().spans()) {
      while (cells.size() <= cell.at()) {
        cells.add("");
      }
      cells.set(cell.at(), cell.text());
    }
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isEmpty()) {
      size--;
    }
    return new StatedLine(line, ImmutableList.copyOf(cells.subList(0, size)));
  }

  /** The text of a cell, blank beyond the last. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  Optional<Keyword> keyword() {
    return Keyword.find(cell(0));
  }

  boolean is(Keyword keyword) {
    return cell(0).equals(keyword.word());
  }

  /** The text that a cell stands for. */
  String text(int cell) throws MalformedPrintException {
    return StatedText.unescape(cell(cell))
        .filter(text -> !cell(cell).isEmpty())
        .orElseThrow(() -> new MalformedPrintException(line, cell, "a text as it is printed"));
  }

  /** The value that a cell stands for. */
  <V> V value(int cell, String expected, Function<String, V> parser)
      throws MalformedPrintException {
    try {
      return parser.apply(text(cell));
    } catch (RuntimeException noValue) {
      MalformedPrintException malformed = new MalformedPrintException(line, cell, expected);
      malformed.initCause(noValue);
      throw malformed;
    }
  }

  MalformedPrintException malformed(int cell, String expected) {
    return new MalformedPrintException(line, cell, expected);
  }
}
