package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import java.util.Optional;

/**
 * The form that fits a document best: the one whose titles and headers the document prints most of.
 *
 * @param form the form
 * @param segments the document, cut by the titles of the form
 */
record FormChoice(Form form, ImmutableList<Segment> segments) {
  static FormChoice of(ImmutableList<Line> lines, int headings, ImmutableList<Form> forms) {
    FormChoice best =
        new FormChoice(forms.get(0), Segmenter.segments(lines, headings, forms.get(0)));
    long most = best.fittingTables();
    for (Form form : forms.subList(1, forms.size())) {
      FormChoice choice = new FormChoice(form, Segmenter.segments(lines, headings, form));
      long fitting = choice.fittingTables();
      if (fitting > most) {
        best = choice;
        most = fitting;
      }
    }
    return best;
  }

  private long fittingTables() {
    return segments.stream()
        .filter(Segment.Grid.class::isInstance)
        .map(Segment.Grid.class::cast)
        .filter(this::fits)
        .count();
  }

  private boolean fits(Segment.Grid grid) {
    Optional<FormTable> table = grid.heading().flatMap(title -> form.find(title.plainText()));
    if (table.isEmpty()) {
      return false;
    }
    return table.get().sheet().isPresent()
        ? grid.prints(table.get().sheet().get())
        : new Header.Finder(table.get()).find(grid.grid(), 0).isPresent();
  }
}
