package dev.yusuan.report.inspection;

import com.google.common.collect.ImmutableList;
import dev.yusuan.report.view.Texts;
import java.util.Locale;

/**
 * The sheet as cells, for CSV and workbooks: a header, and a line for each thing that was found.
 */
public final class InspectionCells {
  private InspectionCells() {}

  /** The header: number, heading, item, answer, what was found, where, basis. */
  public static ImmutableList<String> header(Locale language) {
    Texts texts = Texts.in(language);
    return ImmutableList.of(
        texts.get("inspection.number"),
        texts.get("inspection.group"),
        texts.get("inspection.item"),
        texts.get("inspection.answer"),
        texts.get("inspection.found"),
        texts.get("inspection.place"),
        texts.get("rule.basis"));
  }

  /** The lines below it; an item of which several things were found has several. */
  public static ImmutableList<ImmutableList<String>> lines(Inspection sheet, Locale language) {
    Texts texts = Texts.in(language);
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    int number = 0;
    for (InspectionLine line : sheet.lines()) {
      number++;
      ImmutableList<Noted> noted =
          line.noted().isEmpty() ? ImmutableList.of(new Noted("", "")) : line.noted();
      for (Noted each : noted) {
        lines.add(
            ImmutableList.of(
                Integer.toString(number),
                line.item().group().in(texts.language()),
                line.item().text().in(texts.language()),
                texts.get("inspection.answer", line.answer()),
                each.text(),
                each.place(),
                line.item().basis()));
      }
    }
    return lines.build();
  }
}
