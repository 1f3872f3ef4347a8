package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the rows of a table together whose keys stand before its figures: codes in one token or
 * several, names wrapped above, beside and below them.
 */
final class RowAssembler {
  private final FlatBlock block;
  private final ImmutableSet<String> totals;
  private final TextSplit split;
  private final List<FlatRow> rows = new ArrayList<>();
  private FlatRow row = new FlatRow(1);
  private Map<Integer, List<FlatToken>> byKey = new TreeMap<>();
  private int key;
  private boolean closed;

  private RowAssembler(FlatBlock block, ImmutableSet<String> totals, TextSplit split) {
    this.block = block;
    this.totals = totals;
    this.split = split;
  }

  static List<FlatRow> rows(
      List<FlatLine> lines, FlatBlock block, ImmutableSet<String> totals, TextSplit split) {
    RowAssembler assembler = new RowAssembler(block, totals, split);
    for (int i = 0; i < lines.size(); i++) {
      assembler.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    assembler.end();
    return assembler.rows;
  }

  private void add(FlatLine line, @org.jspecify.annotations.Nullable FlatLine next) {
    if (isTotal(line) || (closed && !goesOn(line, next))) {
      end();
    }
    if (closed && line.isOfWords()) {
      name(line);
      return;
    }
    for (FlatToken token : line.tokens()) {
      if (token.isGap()) {
        closed = true;
      } else if (!accept(token)) {
        end();
        if (!accept(token)) {
          row.rest().add(token);
        }
      }
    }
  }

  private boolean isTotal(FlatLine line) {
    List<FlatToken> words = line.printed().stream().filter(token -> !token.isFigure()).toList();
    return !words.isEmpty() && totals.contains(Words.plain(FlatToken.joined(words)));
  }

  /** Whether a line goes on with a row whose figures are printed: more of them, or of its name. */
  private boolean goesOn(FlatLine line, @org.jspecify.annotations.Nullable FlatLine next) {
    if (line.printed().stream().allMatch(token -> token.isFigure() && !begins(token))) {
      return row.figures(0).size() + line.printed().size() <= block.figures().size();
    }
    boolean coded = !block.keys().isEmpty() && !block.keys().get(0).isText();
    boolean hasCode = byKey.keySet().stream().anyMatch(at -> !block.keys().get(at).isText());
    return coded
        && hasCode
        && line.isOfWords()
        && (next == null || next.first().isDigits() || isTotal(next));
  }

  /** Whether a token can be the code that rows begin with. */
  private boolean begins(FlatToken token) {
    boolean coded = !block.keys().isEmpty() && !block.keys().get(0).isText();
    return token.isDigits() && coded && isCode(block.keys().get(0), List.of(token));
  }

  /** Adds a line to the name of the row. */
  private void name(FlatLine line) {
    for (int at = block.keys().size() - 1; at >= 0; at--) {
      if (block.keys().get(at).isText() && byKey.containsKey(at)) {
        byKey.get(at).addAll(line.printed());
        return;
      }
    }
    row.rest().addAll(line.printed());
  }

  private boolean accept(FlatToken token) {
    if (token.isDigits() && !row.hasFigures() && code(token)) {
      return true;
    }
    boolean behindKeys = !byKey.isEmpty() || block.keys().isEmpty();
    if (token.isFigure() && behindKeys && row.figures(0).size() < block.figures().size()) {
      row.figures(0).add(token);
      closed = true;
      return true;
    }
    return !closed && !(token.isFigure() && behindKeys) && text(token);
  }

  private boolean code(FlatToken token) {
    for (int at = key; at < block.keys().size(); at++) {
      FlatBlock.Key tried = block.keys().get(at);
      if (tried.isText()) {
        continue;
      }
      List<FlatToken> parts = byKey.computeIfAbsent(at, each -> new ArrayList<>());
      parts.add(token);
      if (parts.size() <= tried.cells().size() && isCode(tried, parts)) {
        key = at;
        return true;
      }
      parts.remove(parts.size() - 1);
      if (parts.isEmpty()) {
        byKey.remove(at);
      }
    }
    return false;
  }

  private static boolean isCode(FlatBlock.Key key, List<FlatToken> parts) {
    String text = String.join(" ", parts.stream().map(FlatToken::text).toList());
    return parses(key.column().column(), text) || parses(key.column().alternative(), text);
  }

  private static boolean parses(dev.yusuan.schema.Column<?, ?> column, String text) {
    try {
      column.type().parse(text, AmountUnit.YUAN);
      return true;
    } catch (IllegalArgumentException noCode) {
      return false;
    }
  }

  private boolean text(FlatToken token) {
    for (int at = key; at < block.keys().size(); at++) {
      if (block.keys().get(at).isText()) {
        byKey.computeIfAbsent(at, each -> new ArrayList<>()).add(token);
        key = at;
        return true;
      }
    }
    return false;
  }

  private void end() {
    for (Map.Entry<Integer, List<FlatToken>> entry : byKey.entrySet()) {
      int at = entry.getKey();
      if (block.keys().get(at).isText()) {
        texts(at, entry.getValue());
      } else {
        codes(block.keys().get(at), entry.getValue());
      }
    }
    if (!row.isBlank()) {
      rows.add(row);
    }
    row = new FlatRow(1);
    byKey = new TreeMap<>();
    key = 0;
    closed = false;
  }

  private void codes(FlatBlock.Key key, List<FlatToken> parts) {
    for (int i = 0; i < parts.size(); i++) {
      row.keys().put(key.cells().get(i), List.of(parts.get(i)));
    }
  }

  private void texts(int from, List<FlatToken> tokens) {
    int count = 1;
    while (from + count < block.keys().size() && block.keys().get(from + count).isText()) {
      count++;
    }
    List<List<FlatToken>> parts = split.split(tokens, count);
    for (int i = 0; i < parts.size(); i++) {
      row.keys().put(block.keys().get(from + i).cells().get(0), parts.get(i));
    }
  }
}
