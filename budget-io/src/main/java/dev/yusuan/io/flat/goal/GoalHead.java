package dev.yusuan.io.flat.goal;

import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import java.util.ArrayList;
import java.util.List;

/** The line of a unit or a project, and the pieces of its indicators behind it. */
final class GoalHead {
  private static final int PROJECT_DIGITS = 21;
  private static final int LEAST_OF_PROJECT = 10;
  private static final int LEAST_OF_UNIT = 3;

  /** How many lines a name and its figures may take below a short code. */
  private static final int MOST_LINES = 8;

  final List<FlatToken> code = new ArrayList<>();
  final List<FlatToken> name = new ArrayList<>();
  final List<FlatToken> figures = new ArrayList<>();
  final List<GoalPiece> pieces = new ArrayList<>();
  private boolean startsPage;
  private boolean broken;
  private boolean whole;
  private int line;

  /** Indicators that stand above the first unit and project. */
  static GoalHead none() {
    GoalHead none = new GoalHead();
    none.whole = true;
    return none;
  }

  /** Whether a line is the first of a unit or a project. */
  static boolean begins(FlatBlock block, List<FlatLine> lines, int at) {
    FlatToken first = lines.get(at).first();
    if (!first.isDigits()
        || first.text().length() < LEAST_OF_UNIT
        || !isCode(block.keys().get(0), first.text())) {
      return false;
    }
    return first.text().length() >= LEAST_OF_PROJECT || reachesFigures(lines, at);
  }

  /** Whether figures stand behind a code that might be a number, and nothing of targets before. */
  private static boolean reachesFigures(List<FlatLine> lines, int at) {
    boolean first = true;
    for (int line = at; line < Math.min(lines.size(), at + MOST_LINES); line++) {
      for (FlatToken token : lines.get(line).printed()) {
        if (!first && isFigure(token)) {
          return true;
        }
        if (!first && GoalPairs.isTarget(token.text())) {
          return false;
        }
        first = false;
      }
    }
    return false;
  }

  private static boolean isCode(FlatBlock.Key key, String text) {
    return parses(key.column().column(), text) || parses(key.column().alternative(), text);
  }

  private static boolean parses(Column<?, ?> column, String text) {
    try {
      column.type().parse(text, AmountUnit.YUAN);
      return true;
    } catch (IllegalArgumentException noCode) {
      return false;
    }
  }

  private static boolean isFigure(FlatToken token) {
    return token.isFigure() && !token.isPercent();
  }

  /** Whether a line may be the rest of a code that the line before it prints. */
  static boolean goesOn(FlatLine before, String text) {
    String last = before.printed().get(before.printed().size() - 1).text();
    return before.printed().size() == 1
        && before.first().isDigits()
        && last.length() >= LEAST_OF_PROJECT
        && last.length() + text.length() <= PROJECT_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Adds a line; {@code most} is how many columns of figures there are. */
  void add(FlatLine printed, int most) {
    startsPage |= code.isEmpty() && printed.startsPage();
    List<FlatToken> tokens = printed.printed();
    int at = 0;
    while (at < tokens.size() && !whole && head(tokens, at, most)) {
      at++;
    }
    if (at < tokens.size()) {
      pieces.addAll(GoalPiece.of(printed, at, line));
    }
    line = tokens.get(0).place().line();
  }

  /** Adds a token of the key or a figure; false if the head has ended before it. */
  private boolean head(List<FlatToken> tokens, int at, int most) {
    FlatToken token = tokens.get(at);
    if (name.isEmpty() && figures.isEmpty() && token.isDigits() && goesOnWithCode(token)) {
      code.add(token);
      return true;
    }
    boolean sameLine =
        figures.isEmpty() || figures.get(figures.size() - 1).place().line() == token.place().line();
    if (isFigure(token) && sameLine && figures.size() < most && !isOfName(tokens, at)) {
      figures.add(token);
      return true;
    }
    if (figures.isEmpty()) {
      broken |= GoalPairs.isTarget(token.text());
      whole = broken;
      if (!broken) {
        name.add(token);
      }
      return !broken;
    }
    whole = true;
    return false;
  }

  private boolean goesOnWithCode(FlatToken token) {
    int digits = code.stream().mapToInt(part -> part.text().length()).sum();
    return code.isEmpty()
        || (digits >= LEAST_OF_PROJECT && digits + token.text().length() <= PROJECT_DIGITS);
  }

  /** Whether a whole number stands in a name, as decimals follow behind other words. */
  private static boolean isOfName(List<FlatToken> tokens, int at) {
    if (tokens.get(at).text().indexOf('.') >= 0) {
      return false;
    }
    boolean words = false;
    for (FlatToken token : tokens.subList(at + 1, tokens.size())) {
      words |= !isFigure(token);
      if (words && isFigure(token) && token.text().indexOf('.') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether figures are missing, so that its name cannot be told from its indicators. */
  boolean isBroken() {
    return broken;
  }

  /** Whether indicators that are printed whole begin in a line of their own. */
  boolean endsBefore(GoalPiece first) {
    boolean lines = pieces.stream().noneMatch(GoalPiece::alone);
    List<FlatToken> tokens = tokens();
    return lines
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).place().line() != first.line();
  }

  boolean startsPage() {
    return startsPage;
  }

  /** Whether it may be a cell that goes on over a page: it prints a code, and no indicators. */
  boolean mayRepeat() {
    return pieces.isEmpty() && !code.isEmpty();
  }

  /** Its code, its name and its figures. */
  List<String> printed() {
    return List.of(texts(code), texts(name), texts(figures));
  }

  private static String texts(List<FlatToken> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()).append(token.isAmount() ? " " : ""));
    return text.toString();
  }

  List<FlatToken> tokens() {
    List<FlatToken> tokens = new ArrayList<>(code);
    tokens.addAll(name);
    tokens.addAll(figures);
    return tokens;
  }
}
