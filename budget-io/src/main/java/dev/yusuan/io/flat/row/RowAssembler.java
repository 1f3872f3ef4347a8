package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a table together whose keys stand before its figures: codes in one token or
 * several, names wrapped above, beside and below them.
 */
public final class RowAssembler {
  /** More names beside each other cannot be told apart where some are blank. */
  private static final int MOST_TEXTS = 3;

  private final FlatBlock block;
  private final Optional<FlatBlock> remarks;
  private final ImmutableSet<String> totals;
  private final TextSplit split;
  private final List<FlatRow> rows = new ArrayList<>();
  private FlatRow row;
  private Map<Integer, List<FlatToken>> byKey = new TreeMap<>();
  private int key;
  private boolean closed;
  private boolean nameFollows;

  private RowAssembler(List<FlatBlock> blocks, ImmutableSet<String> totals, TextSplit split) {
    this.block = blocks.get(0);
    this.remarks = blocks.size() > 1 ? Optional.of(blocks.get(1)) : Optional.empty();
    this.row = new FlatRow(blocks.size());
    this.totals = totals;
    this.split = split;
  }

  /** Whether rows of such blocks can be put together: the figures stand last, or before remarks. */
  public static boolean canRead(List<FlatBlock> blocks) {
    return blocks.size() == 1
        || (blocks.size() == 2
            && blocks.get(1).figures().isEmpty()
            && blocks.get(1).keys().size() == 1
            && blocks.get(1).keys().get(0).isText());
  }

  public static List<FlatRow> rows(
      List<FlatLine> lines, List<FlatBlock> blocks, ImmutableSet<String> totals, TextSplit split) {
    RowAssembler assembler = new RowAssembler(blocks, totals, split);
    Optional<ImmutableList<WrappedNames>> wrapped = assembler.wrapped(lines);
    if (wrapped.isPresent()) {
      wrapped.get().forEach(assembler::add);
    } else {
      for (int i = 0; i < lines.size(); i++) {
        assembler.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
      }
    }
    assembler.end();
    return assembler.rows;
  }

  private Optional<ImmutableList<WrappedNames>> wrapped(List<FlatLine> lines) {
    return block.keys().isEmpty() || block.keys().get(0).isText()
        ? Optional.empty()
        : WrappedNames.of(lines, this::isTotal, line -> begins(line.first()), this::printsAllNames);
  }

  private boolean printsAllNames(FlatLine line) {
    long texts =
        line.printed().stream().filter(token -> !token.isDigits() && !token.isFigure()).count();
    return texts >= block.keys().stream().filter(FlatBlock.Key::isText).count();
  }

  private void add(WrappedNames names) {
    end();
    tokens(names.line());
    names(names);
    end();
  }

  /**
   * Gives the lines above and below a row to the names that it does not print itself, or to all
   * names, if each of the lines has a text for each of them.
   */
  private void names(WrappedNames names) {
    List<Integer> all = new ArrayList<>();
    for (int at = 0; at < block.keys().size(); at++) {
      if (block.keys().get(at).isText()) {
        all.add(at);
      }
    }
    List<Integer> missing = all.stream().filter(at -> !byKey.containsKey(at)).toList();
    List<Integer> meant = missing.isEmpty() ? all : missing;
    boolean fits =
        names.names().stream().allMatch(line -> line.printed().size() == meant.size())
            && !hasNamesSideBySide(all);
    if (!fits) {
      names.names().forEach(line -> row.rest().addAll(line.printed()));
      return;
    }
    for (int i = 0; i < meant.size(); i++) {
      List<FlatToken> name = new ArrayList<>();
      for (FlatLine line : names.above()) {
        name.add(line.printed().get(i));
      }
      name.addAll(byKey.getOrDefault(meant.get(i), List.of()));
      for (FlatLine line : names.below()) {
        name.add(line.printed().get(i));
      }
      if (!name.isEmpty()) {
        byKey.put(meant.get(i), name);
      }
    }
  }

  private static boolean hasNamesSideBySide(List<Integer> texts) {
    for (int i = 1; i < texts.size(); i++) {
      if (texts.get(i) == texts.get(i - 1) + 1) {
        return true;
      }
    }
    return false;
  }

  private void add(FlatLine line, @Nullable FlatLine next) {
    if (isTotal(line) || (closed && !goesOn(line, next)) || isNextItem(line)) {
      end();
    }
    if (closed && line.isOfWords()) {
      name(line);
      return;
    }
    if (!byKey.isEmpty() && beginsRow(line)) {
      end();
    }
    tokens(line);
  }

  private void tokens(FlatLine line) {
    FlatToken before = null;
    int names = line.tokens().size();
    while (names > 0 && !isText(line.tokens().get(names - 1))) {
      names--;
    }
    for (int at = 0; at < line.tokens().size(); at++) {
      FlatToken token = line.tokens().get(at);
      nameFollows = at + 1 < names;
      if (token.isGap()) {
        closed = true;
      } else if (row.hasFigures() && before != null && before.isFigure() && !token.isFigure()) {
        remark(token);
      } else if (!accept(token)) {
        end();
        if (!accept(token)) {
          row.rest().add(token);
        }
      }
      before = token;
    }
  }

  private static boolean isText(FlatToken token) {
    return !token.isGap() && !token.isDigits() && !token.isFigure();
  }

  /** Whether a line begins with the ordinal of an item, and stands below one without figures. */
  private boolean isNextItem(FlatLine line) {
    return hasNamesOnly()
        && block.keys().get(0).isText()
        && hasOrdinal(line.printed())
        && byKey.values().stream().allMatch(RowAssembler::hasOrdinal);
  }

  private static boolean hasOrdinal(List<FlatToken> name) {
    return !Ordinal.of(Words.withoutOfWhich(Words.plain(FlatToken.joined(name)))).isNone();
  }

  /** Whether a line prints the code that rows begin with, and a name behind it. */
  private boolean beginsRow(FlatLine line) {
    boolean named = byKey.keySet().stream().anyMatch(at -> block.keys().get(at).isText());
    return named
        && begins(line.first())
        && line.printed().stream().anyMatch(token -> !token.isDigits() && !token.isFigure())
        && key + 1 >= block.keys().size();
  }

  private void remark(FlatToken token) {
    if (remarks.isPresent()) {
      row.keys()
          .computeIfAbsent(remarks.get().keys().get(0).cells().get(0), at -> new ArrayList<>())
          .add(token);
    } else {
      row.rest().add(token);
    }
  }

  private boolean isTotal(FlatLine line) {
    List<FlatToken> words = line.printed().stream().filter(token -> !token.isFigure()).toList();
    return !words.isEmpty() && totals.contains(Words.plain(FlatToken.joined(words)));
  }

  /** Whether a line goes on with a row whose figures are printed: more of them, or of its name. */
  private boolean goesOn(FlatLine line, @Nullable FlatLine next) {
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

  /** Whether a token can be a code that rows begin with. */
  private boolean begins(FlatToken token) {
    for (FlatBlock.Key tried : block.keys()) {
      if (tried.isText()) {
        return false;
      }
      if (token.isDigits() && isCode(tried, List.of(token))) {
        return true;
      }
    }
    return false;
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
    if (begins(token) && hasNamesOnly()) {
      byKey.values().forEach(row.rest()::addAll);
      byKey.clear();
      key = 0;
    }
    if (token.isDigits() && !row.hasFigures() && code(token)) {
      return true;
    }
    if (token.isDigits() && nameFollows && isAmongCodes()) {
      return text(token);
    }
    boolean behindKeys = !byKey.isEmpty() || block.keys().isEmpty();
    if (token.isFigure() && behindKeys) {
      row.figures(0).add(token);
      closed = true;
      return true;
    }
    return !closed && text(token);
  }

  /** Whether the row prints codes only so far: digits before its name are a further one. */
  private boolean isAmongCodes() {
    return !byKey.isEmpty()
        && !row.hasFigures()
        && block.keys().stream().anyMatch(FlatBlock.Key::isText)
        && byKey.values().stream().flatMap(List::stream).noneMatch(RowAssembler::isText);
  }

  /** Whether names stand above the code of their row: which of its names they are is not known. */
  private boolean hasNamesOnly() {
    return !byKey.isEmpty()
        && !row.hasFigures()
        && byKey.keySet().stream().allMatch(at -> block.keys().get(at).isText());
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
    String text = "";
    for (FlatToken part : parts) {
      text = part.text().startsWith(text) ? part.text() : text + " " + part.text();
    }
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
    row = new FlatRow(remarks.isPresent() ? 2 : 1);
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
    boolean total = totals.contains(Words.plain(FlatToken.joined(tokens)));
    if (count > MOST_TEXTS && tokens.size() < count && !total) {
      row.rest().addAll(tokens);
      return;
    }
    List<List<FlatToken>> parts = split.split(tokens, total ? 1 : count);
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isEmpty()) {
        row.keys().put(block.keys().get(from + i).cells().get(0), parts.get(i));
      }
    }
  }
}
