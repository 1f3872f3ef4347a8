package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.internal.CaptionLine.Value;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.money.AmountUnit;
import java.util.List;
import java.util.Optional;

/** Reads the lines between a title and its table: 单位名称：…, 单位：万元. */
final class Captions {
  private final Form form;
  private final ImmutableSet<String> known;

  Captions(Form form) {
    this.form = form;
    this.known =
        ImmutableSet.<String>builder()
            .addAll(form.issuerCaptions())
            .addAll(form.unitCaptions())
            .build();
  }

  /** Whether a line is a caption or a mark in the margin. */
  boolean isCaption(Line line) {
    return isMargin(line) || !values(line).isEmpty();
  }

  boolean isMargin(Line line) {
    return LabelPattern.any(form.marginCaptions(), line.plainText());
  }

  /** The unit of amounts that a caption states. */
  Optional<AmountUnit> unit(Line line) {
    return values(line).stream().flatMap(value -> unit(value).stream()).findFirst();
  }

  /** The unit that a heading of the table holds, where the form says that one does. */
  static Optional<AmountUnit> unit(FormTable table, List<Line> header) {
    return table.unitHeader().stream()
        .flatMap(
            pattern ->
                header.stream()
                    .flatMap(line -> line.cells().stream())
                    .flatMap(cell -> pattern.gap(cell).stream()))
        .flatMap(text -> CaptionLine.unitOf(text).stream())
        .findFirst();
  }

  /** The name of the issuer that a caption states. */
  Optional<String> issuer(Line line) {
    return values(line).stream().flatMap(value -> issuer(value).stream()).findFirst();
  }

  /** The lines that state anything else than the given unit and the given issuer. */
  ImmutableList<Line> others(ImmutableList<Line> lines, AmountUnit unit, Optional<String> issuer) {
    return lines.stream()
        .filter(
            line ->
                values(line).isEmpty()
                    || !values(line).stream()
                        .allMatch(
                            value ->
                                unit(value).equals(Optional.of(unit))
                                    || (issuer.isPresent() && issuer(value).equals(issuer))))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<AmountUnit> unit(Value value) {
    return form.unitCaptions().contains(value.label())
        ? CaptionLine.unitOf(value.text())
        : Optional.empty();
  }

  private Optional<String> issuer(Value value) {
    String name = Blanks.unwrap(value.text());
    boolean stated =
        form.issuerCaptions().contains(value.label())
            && !name.isEmpty()
            && CaptionLine.unitOf(name).isEmpty();
    return stated ? Optional.of(name) : Optional.empty();
  }

  private ImmutableList<Value> values(Line line) {
    return line.isGrid() ? ImmutableList.of() : CaptionLine.values(line.plainText(), known);
  }
}
