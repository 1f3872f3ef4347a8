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
    return value(line, form.unitCaptions()).flatMap(Captions::unitOf);
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
    return value(line, form.issuerCaptions())
        .filter(name -> unitOf(name).isEmpty())
        .map(Blanks::unwrap)
        .filter(name -> !name.isEmpty());
  }

  private static Optional<AmountUnit> unitOf(String value) {
    String symbol = Blanks.squeeze(value);
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit.symbol().equals(symbol)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(Line line, ImmutableList<String> words) {
    if (line.isGrid()) {
      return Optional.empty();
    }
    String text = line.plainText();
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    if (colon < 0) {
      return Optional.empty();
    }
    return words.contains(Blanks.squeeze(text.substring(0, colon)))
        ? Optional.of(text.substring(colon + 1))
        : Optional.empty();
  }
}
