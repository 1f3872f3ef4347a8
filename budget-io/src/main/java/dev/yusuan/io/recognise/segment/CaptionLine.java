package dev.yusuan.io.recognise.segment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of captions, each a label with a colon and what it states: {@code 单位名称：… 单位：万元}. It begins
 * with a label that the form knows; a label that it does not know ends a value only behind a blank.
 */
public final class CaptionLine {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_UNIT = 40;
  private static final char YUAN = '元';
  private static final String SYMBOLS =
      Arrays.stream(AmountUnit.values())
          .map(AmountUnit::symbol)
          .map(symbol -> String.join("\\s*+", Splitter.fixedLength(1).split(symbol)))
          .collect(Collectors.joining("|", "[(（]?\\s*+(?:人民币)?\\s*+[(（]?\\s*+(", ")"));
  private static final Pattern UNIT = Pattern.compile(SYMBOLS + "(?!\\p{L})");
  private static final Pattern UNIT_ALONE =
      Pattern.compile(SYMBOLS + "[)]?(?:[、,/]%)?[)]?(?:[(][^()]{1,12}[)])?");

  private CaptionLine() {}

  /**
   * A label and what it states.
   *
   * @param label the label, one of the form's or another
   * @param text what stands behind its colon, up to the next label
   */
  public record Value(String label, String text) {}

  /**
   * The captions of a text; none if it does not begin with a known label. A text before the first
   * label is left out if a blank ends it and the last caption states a unit.
   */
  public static ImmutableList<Value> values(String printed, ImmutableSet<String> known) {
    boolean labelled = printed.indexOf('：') >= 0 || printed.indexOf(':') >= 0;
    if (!labelled || printed.length() > LONGEST_LINE) {
      return ImmutableList.of();
    }
    String line = unbracketed(printed.replace(':', '：'));
    List<Integer> starts = new ArrayList<>();
    List<Integer> colons = new ArrayList<>();
    for (int colon = line.indexOf('：'); colon >= 0; colon = line.indexOf('：', colon + 1)) {
      int from = colons.isEmpty() ? 0 : colons.get(colons.size() - 1) + 1;
      int start = labelStart(line, from, colon, known);
      if (start >= 0) {
        starts.add(start);
        colons.add(colon);
      }
    }
    if (starts.isEmpty() || !known.contains(label(line, starts.get(0), colons.get(0)))) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
      values.add(
          new Value(
              label(line, starts.get(i), colons.get(i)), line.substring(colons.get(i) + 1, end)));
    }
    ImmutableList<Value> all = values.build();
    boolean begins = Blanks.isBlank(line.substring(0, starts.get(0)));
    boolean behind =
        !begins
            && Blanks.isBlank(line.charAt(starts.get(0) - 1))
            && unitOf(all.get(all.size() - 1).text()).isPresent();
    return begins || behind ? all : ImmutableList.of();
  }

  private static String unbracketed(String line) {
    String text = Blanks.strip(line);
    boolean bracketed =
        text.length() > 2
            && (text.charAt(0) == '（' || text.charAt(0) == '(')
            && (text.endsWith("）") || text.endsWith(")"));
    return bracketed ? text.substring(1, text.length() - 1) : line;
  }

  private static String label(String line, int start, int colon) {
    return Words.plain(line.substring(start, colon));
  }

  /** Where the label before a colon begins: a known one anywhere, another behind a blank; or -1. */
  private static int labelStart(String line, int from, int colon, ImmutableSet<String> known) {
    int longest = -1;
    for (String label : known) {
      int start = startOf(line, from, colon, label);
      if (start >= 0 && (longest < 0 || start < longest)) {
        longest = start;
      }
    }
    if (longest >= 0) {
      return longest;
    }
    int blank = colon;
    while (blank > from && !Blanks.isBlank(line.charAt(blank - 1))) {
      blank--;
    }
    boolean label = blank > from && colon > blank && colon - blank <= LONGEST_LABEL;
    return label ? blank : -1;
  }

  /** Where a label begins that ends at a colon, blanks between its characters apart; or -1. */
  private static int startOf(String line, int from, int colon, String label) {
    int at = colon;
    for (int i = label.length() - 1; i >= 0; i--) {
      at--;
      while (at >= from && Blanks.isBlank(line.charAt(at))) {
        at--;
      }
      if (at < from || plain(line.charAt(at)) != label.charAt(i)) {
        return -1;
      }
    }
    return at;
  }

  private static char plain(char c) {
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      default -> PlainCharacters.of(c);
    };
  }

  /** The unit of amounts that a value begins with: 万元, 人民币万元, （万元）, 万元（保留两位小数）. */
  public static Optional<AmountUnit> unitOf(String text) {
    Matcher unit = UNIT.matcher(PlainCharacters.of(Blanks.strip(text)));
    return unit.lookingAt()
        ? Optional.of(AmountUnit.parse(Blanks.squeeze(unit.group(1))))
        : Optional.empty();
  }

  /**
   * The value of a line that is a unit of amounts and nothing else, with a label or without: 单位 万元,
   * （万元）.
   */
  static Optional<String> unitAlone(String line, ImmutableSet<String> labels) {
    if (line.length() > LONGEST_UNIT || line.indexOf(YUAN) < 0) {
      return Optional.empty();
    }
    String text = Words.plain(line);
    return Stream.concat(Stream.of(""), labels.stream())
        .filter(text::startsWith)
        .map(label -> text.substring(label.length()))
        .filter(UNIT_ALONE.asMatchPredicate())
        .findFirst();
  }
}
