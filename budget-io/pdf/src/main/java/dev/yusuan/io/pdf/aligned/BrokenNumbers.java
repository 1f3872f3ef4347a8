package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers that are broken for want of room (断行的数字): {@code 5,120,000.0} above {@code 0}. Each
 * part fills its column, and all on one line give numbers as the rest of the table prints them.
 * Codes are joined with them, or where they are the only numbers of a line.
 */
final class BrokenNumbers {
  /** Lines of one cell stand no farther apart, in sizes. */
  private static final float CLOSE = 1.8f;

  /** Edges of parts of one number differ by less, in sizes. */
  private static final float SAME = 0.2f;

  /** Digits of one number are as wide as each other, give or take. */
  private static final float SAME_WIDTH = 0.05f;

  /** Columns in which fewer digits have no room hold no amounts. */
  private static final int FEWEST = 5;

  /** Fewer numbers may have as many decimals by chance. */
  private static final int FEW = 3;

  private static final Pattern WHOLE =
      Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]{1,2}))?");

  private static final Pattern REST = Pattern.compile("[0-9,]*(?:\\.[0-9]*)?");

  private final List<List<Segment>> lines;
  private final Map<Segment, Segment> above = new HashMap<>();
  private final Map<Segment, Segment> codes = new HashMap<>();
  private final Map<Segment, Segment> codesOfNumbers = new HashMap<>();
  private final Set<Segment> parts = new HashSet<>();

  /** Whether parts of numbers stand on a line without a label. */
  private boolean unlabelled;

  private BrokenNumbers(List<List<Segment>> lines) {
    this.lines = lines;
  }

  /** Lines in which each number is whole, those left out of which nothing is left. */
  static List<List<Segment>> joined(List<List<Segment>> lines) {
    BrokenNumbers numbers = new BrokenNumbers(lines);
    for (int i = 0; i < lines.size(); i++) {
      numbers.look(i);
    }
    return numbers.areAny() ? numbers.join() : lines;
  }

  private boolean areAny() {
    if (agree()) {
      codes.putAll(codesOfNumbers);
    } else {
      above.clear();
    }
    above.putAll(codes);
    return !above.isEmpty();
  }

  /**
   * Whether few digits close below what is no number alone make it one, or one digit a second
   * decimal.
   */
  static boolean mayGoOn(Segment number, Segment rest) {
    float pitch = rest.baseline() - number.baseline();
    boolean decimal = rest.text().length() == 1 && decimals(number.text()) == 1;
    return number.isNumber()
        && rest.isNumber()
        && !rest.isAmount()
        && (decimal || !WHOLE.matcher(number.text()).matches())
        && WHOLE.matcher(number.text() + rest.text()).matches()
        && pitch > 0
        && pitch <= CLOSE * rest.line().size()
        && overlap(number, rest);
  }

  /** Looks whether all numbers of a line that stand close below others go on with these. */
  private void look(int line) {
    Map<Segment, Segment> found = new HashMap<>();
    Map<Segment, Segment> foundCodes = new HashMap<>();
    boolean others = false;
    for (Segment rest : lines.get(line)) {
      int at = rest.isNumber() ? closeAbove(rest, line) : line;
      Segment number = at < line ? above(rest, at) : null;
      others |= number == null && rest.isNumber();
      if (number != null && isCode(number, rest, at, line)) {
        foundCodes.put(rest, number);
      } else if (number != null) {
        if (!isRest(number, rest)) {
          return;
        }
        found.put(rest, number);
        unlabelled |= isUnlabelled(lines.get(line), lines.get(at));
      }
    }
    above.putAll(found);
    parts.addAll(found.keySet());
    parts.addAll(found.values());
    if (!found.isEmpty()) {
      codesOfNumbers.putAll(foundCodes);
    } else if (!others) {
      codes.putAll(foundCodes);
    }
  }

  /** Whether a line prints nothing below the code and the label of another one. */
  private static boolean isUnlabelled(List<Segment> line, List<Segment> above) {
    int label = above.get(0).isNumber() && above.size() > 1 ? 1 : 0;
    return !above.get(label).isNumber()
        && line.get(0).box().left() >= above.get(label).box().right();
  }

  private boolean isCode(Segment number, Segment rest, int at, int line) {
    return BrokenCodes.isEnd(lines.get(at), lines.get(line), number, rest)
        && isAtOneSide(number, rest)
        && isWidest(number, rest);
  }

  /** The line with the number that stands close above another one; that of this one if none. */
  private int closeAbove(Segment rest, int line) {
    float farthest = CLOSE * rest.line().size();
    for (int i = line - 1; i >= 0; i--) {
      if (rest.baseline() - lines.get(i).get(0).baseline() > 2 * farthest) {
        return line;
      }
      if (above(rest, i) != null) {
        return i;
      }
    }
    return line;
  }

  private @Nullable Segment above(Segment rest, int line) {
    for (Segment number : lines.get(line)) {
      float pitch = rest.baseline() - number.baseline();
      if (number.isNumber()
          && pitch > 0
          && pitch <= CLOSE * rest.line().size()
          && overlap(number, rest)) {
        return number;
      }
    }
    return null;
  }

  private boolean isRest(Segment number, Segment rest) {
    Matcher whole = WHOLE.matcher(number.text() + rest.text());
    return REST.matcher(rest.text()).matches()
        && (number.text().length() >= FEWEST || !areWhole(number, rest))
        && rest.text().length() <= number.text().length()
        && whole.matches()
        && !isAs(whole.group(1), number.text())
        && isAtOneSide(number, rest)
        && isWidest(number, rest);
  }

  private static boolean areWhole(Segment number, Segment rest) {
    return WHOLE.matcher(number.text()).matches() && WHOLE.matcher(rest.text()).matches();
  }

  /** Whether a text is a number with as many decimals as another one. */
  private static boolean isAs(@Nullable String decimals, String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() && length(whole.group(1)) == length(decimals);
  }

  /** How many decimals a number has; 0 for what is none. */
  private static int decimals(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? length(whole.group(1)) : 0;
  }

  private static int length(@Nullable String decimals) {
    return decimals == null ? 0 : decimals.length();
  }

  private static boolean isAtOneSide(Segment number, Segment rest) {
    float left = rest.box().left() - number.box().left();
    float right = number.box().right() - rest.box().right();
    float same = SAME * rest.line().size();
    return Math.abs(left) <= same || Math.abs(right) <= same || Math.abs(left - right) <= same;
  }

  /** Whether no number of its column has room for one more digit. */
  private boolean isWidest(Segment number, Segment rest) {
    float digit = rest.line().glyphs().get(0).width() - SAME_WIDTH * rest.line().size();
    float widest = number.box().width() + digit;
    return lines.stream()
        .flatMap(List::stream)
        .filter(other -> other.isNumber() && overlap(other, number))
        .noneMatch(other -> other.box().width() > widest);
  }

  private static boolean overlap(Segment one, Segment other) {
    return one.box().left() < other.box().right() && other.box().left() < one.box().right();
  }

  /**
   * Whether the numbers that they give have as many decimals as all others. Where others differ, a
   * short one need not be broken; nor where there are few, unless digits in groups show a format or
   * a line has no label. Where there are no others, those tell it of which the first part is no
   * number.
   */
  private boolean agree() {
    Set<Integer> decimals = new HashSet<>();
    int others = 0;
    for (List<Segment> line : lines) {
      for (Segment number : line) {
        Matcher whole = WHOLE.matcher(number.text());
        if (!parts.contains(number) && whole.matches() && whole.group(1) != null) {
          decimals.add(length(whole.group(1)));
          others++;
        }
      }
    }
    if (others == 0) {
      List<Segment> cut =
          last()
              .filter(rest -> unlabelled || !WHOLE.matcher(first(rest).text()).matches())
              .toList();
      cut.forEach(rest -> decimals.add(decimals(text(rest))));
      others = cut.size();
    }
    boolean few = others < FEW && !unlabelled;
    return decimals.size() == 1
        && above.values().stream().noneMatch(number -> few && number.text().indexOf(',') < 0)
        && last().allMatch(rest -> isPrintedWith(decimals, text(rest)) && isBroken(rest, decimals));
  }

  /** Whether a number and its rest are not both numbers like the others. */
  private boolean isBroken(Segment rest, Set<Integer> decimals) {
    return !isPrintedWith(decimals, rest.text())
        || !WHOLE.matcher(text(Objects.requireNonNull(above.get(rest)))).matches();
  }

  private static boolean isPrintedWith(Set<Integer> decimals, String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() && decimals.contains(length(whole.group(1)));
  }

  /** The last parts of numbers. */
  private Stream<Segment> last() {
    Set<Segment> goneOn = new HashSet<>(above.values());
    return above.keySet().stream().filter(rest -> !goneOn.contains(rest));
  }

  /** The whole number of which a part is the last. */
  private String text(Segment rest) {
    Segment number = above.get(rest);
    return number == null ? rest.text() : text(number) + rest.text();
  }

  private List<List<Segment>> join() {
    Map<Segment, Segment> whole = new HashMap<>();
    last().forEach(rest -> whole.put(first(rest), number(rest)));
    List<List<Segment>> joined = new ArrayList<>();
    for (List<Segment> line : lines) {
      List<Segment> left = new ArrayList<>();
      for (Segment segment : line) {
        if (!above.containsKey(segment)) {
          left.add(whole.getOrDefault(segment, segment));
        }
      }
      if (!left.isEmpty()) {
        joined.add(left);
      }
    }
    return joined;
  }

  private Segment first(Segment rest) {
    Segment number = above.get(rest);
    return number == null ? rest : first(number);
  }

  private Segment number(Segment rest) {
    Segment number = above.get(rest);
    if (number == null) {
      return rest;
    }
    Segment begin = number(number);
    return new Segment(begin.line(), begin.box().union(rest.box()), begin.text() + rest.text());
  }
}
