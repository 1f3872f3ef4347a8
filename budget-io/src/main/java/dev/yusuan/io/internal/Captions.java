package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.money.AmountUnit;
import java.util.List;
import java.util.Optional;

/** Reads the lines between a title and its table: 单位名称：…, 单位：万元. */
final class Captions {
  private static final String CURRENCY = "人民币";
  private static final int LONGEST_CAPTION = 12;

  private final Form form;

  Captions(Form form) {
    this.form = form;
  }

  /** Whether a line is a caption or a mark in the margin. */
  boolean isCaption(Line line) {
    return isMargin(line) || unit(line).isPresent() || issuer(line).isPresent();
  }

  boolean isMargin(Line line) {
    return LabelPattern.any(form.marginCaptions(), line.plainText());
  }

  /** The unit of amounts that a caption states. */
  Optional<AmountUnit> unit(Line line) {
    return values(line).stream()
        .filter(value -> form.unitCaptions().contains(value.word()))
        .flatMap(value -> unitOf(value.text()).stream())
        .findFirst();
  }

  /** The unit that a heading of the table holds, where the form says that one does. */
  static Optional<AmountUnit> unit(FormTable table, List<Line> header) {
    return table.unitHeader().stream()
        .flatMap(
            pattern ->
                header.stream()
                    .flatMap(line -> line.cells().stream())
                    .flatMap(cell -> pattern.gap(cell).stream()))
        .flatMap(text -> unitOf(text).stream())
        .findFirst();
  }

  /** The name of the issuer that a caption states. */
  Optional<String> issuer(Line line) {
    return values(line).stream()
        .filter(value -> form.issuerCaptions().contains(value.word()))
        .filter(value -> unitOf(value.text()).isEmpty())
        .map(value -> Blanks.unwrap(value.text()))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The lines that state neither the given unit nor the given issuer. */
  ImmutableList<Line> others(ImmutableList<Line> lines, AmountUnit unit, Optional<String> issuer) {
    return lines.stream()
        .filter(line -> !unit(line).equals(Optional.of(unit)))
        .filter(line -> issuer(line).isEmpty() || !issuer(line).equals(issuer))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<AmountUnit> unitOf(String text) {
    String value = Blanks.squeeze(text);
    String symbol = value.startsWith(CURRENCY) ? value.substring(CURRENCY.length()) : value;
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit.symbol().equals(symbol)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** A word of a caption and what stands behind its colon, up to the next one. */
  private record Value(String word, String text) {}

  /** The captions of a line, which begins with one; a line may print several. */
  private ImmutableList<Value> values(Line line) {
    if (line.isGrid()) {
      return ImmutableList.of();
    }
    String text = line.plainText().replace(':', '：');
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    String word = captionAt(text, 0);
    int start = 0;
    while (!word.isEmpty()) {
      int from = text.indexOf('：', start) + 1;
      int next = from;
      String nextWord = "";
      while (next < text.length() && nextWord.isEmpty()) {
        nextWord = isBoundary(text, from, next) ? captionAt(text, next) : "";
        next += nextWord.isEmpty() ? 1 : 0;
      }
      values.add(new Value(word, text.substring(from, next)));
      word = nextWord;
      start = next;
    }
    return values.build();
  }

  /** Whether a caption may begin here: behind a blank, or right behind a unit of amounts. */
  private static boolean isBoundary(String text, int from, int at) {
    return at > from
        && (Blanks.isBlank(text.charAt(at - 1)) || unitOf(text.substring(from, at)).isPresent());
  }

  /** The word of a caption that stands here with its colon; empty if none does. */
  private String captionAt(String text, int at) {
    int colon = text.indexOf('：', at);
    if (colon < 0 || colon - at > LONGEST_CAPTION) {
      return "";
    }
    String word = Blanks.squeeze(text.substring(at, colon));
    return form.issuerCaptions().contains(word) || form.unitCaptions().contains(word) ? word : "";
  }
}
