package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers that are broken for want of room (断行的数字): {@code 5,120,000.0} above {@code 0}. Each
 * part fills its column, and all on one line give numbers as the rest of the table prints them.
 */
final class BrokenNumbers {
  /** Lines of one cell stand no farther apart, in sizes. */
  private static final float CLOSE = 1.5f;

  /** Edges of parts of one number differ by less, in sizes. */
  private static final float SAME = 0.2f;

  /** A number that is wider by half a digit has room where the parts of others have none. */
  private static final float WIDER = 0.3f;

  /** Columns in which fewer digits have no room hold no amounts. */
  private static final int FEWEST = 5;

  private static final Pattern WHOLE =
      Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]{1,2}))?");

  private static final Pattern REST = Pattern.compile("[0-9,]*(?:\\.[0-9]*)?");

  private final List<List<Segment>> lines;
  private final Map<Segment, Segment> above = new HashMap<>();
  private final Set<Segment> parts = new HashSet<>();

  private BrokenNumbers(List<List<Segment>> lines) {
    this.lines = lines;
  }

  /** Lines in which each number is whole, those left out of which nothing is left. */
  static List<List<Segment>> joined(List<List<Segment>> lines) {
    BrokenNumbers numbers = new BrokenNumbers(lines);
    for (List<Segment> line : lines) {
      numbers.look(line);
    }
    return numbers.above.isEmpty() || !numbers.agree() ? lines : numbers.join();
  }

  /** Looks whether all numbers of a line that stand close below others go on with these. */
  private void look(List<Segment> line) {
    Map<Segment, Segment> found = new HashMap<>();
    for (Segment rest : line) {
      Segment number = rest.isNumber() ? closeAbove(rest) : null;
      if (number != null) {
        if (!isRest(number, rest)) {
          return;
        }
        found.put(rest, number);
      }
    }
    above.putAll(found);
    parts.addAll(found.keySet());
    parts.addAll(found.values());
  }

  private @Nullable Segment closeAbove(Segment rest) {
    for (List<Segment> line : lines) {
      for (Segment number : line) {
        float pitch = rest.baseline() - number.baseline();
        if (number.isNumber()
            && pitch > 0
            && pitch <= CLOSE * rest.line().size()
            && number.box().left() < rest.box().right()
            && rest.box().left() < number.box().right()) {
          return number;
        }
      }
    }
    return null;
  }

  private boolean isRest(Segment number, Segment rest) {
    Matcher whole = WHOLE.matcher(number.text() + rest.text());
    return REST.matcher(rest.text()).matches()
        && number.text().length() >= FEWEST
        && rest.text().length() <= number.text().length()
        && whole.matches()
        && !isAs(whole.group(1), number.text())
        && isAtOneSide(number, rest)
        && isWidest(number);
  }

  /** Whether a text is a number with as many decimals as another one. */
  private static boolean isAs(@Nullable String decimals, String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() && length(whole.group(1)) == length(decimals);
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

  private boolean isWidest(Segment number) {
    float widest = number.box().width() + WIDER * number.line().size();
    return lines.stream()
        .flatMap(List::stream)
        .filter(other -> other.isNumber() && overlap(other, number))
        .noneMatch(other -> other.box().width() > widest);
  }

  private static boolean overlap(Segment one, Segment other) {
    return one.box().left() < other.box().right() && other.box().left() < one.box().right();
  }

  /** Whether the numbers that they give have as many decimals as most others. */
  private boolean agree() {
    Map<Integer, Integer> decimals = new HashMap<>();
    for (List<Segment> line : lines) {
      for (Segment number : line) {
        Matcher whole = WHOLE.matcher(number.text());
        if (!parts.contains(number) && whole.matches() && whole.group(1) != null) {
          decimals.merge(length(whole.group(1)), 1, Integer::sum);
        }
      }
    }
    int most = decimals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return above.keySet().stream()
        .filter(rest -> !above.containsValue(rest))
        .allMatch(rest -> isUsual(rest, decimals, most));
  }

  private boolean isUsual(Segment rest, Map<Integer, Integer> decimals, int most) {
    Matcher whole = WHOLE.matcher(text(rest));
    return whole.matches() && decimals.getOrDefault(length(whole.group(1)), 0) == most;
  }

  /** The whole number of which a part is the last. */
  private String text(Segment rest) {
    Segment number = above.get(rest);
    return number == null ? rest.text() : text(number) + rest.text();
  }

  private List<List<Segment>> join() {
    Map<Segment, Segment> whole = new HashMap<>();
    above.keySet().stream()
        .filter(rest -> !above.containsValue(rest))
        .forEach(rest -> whole.put(first(rest), number(rest)));
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
