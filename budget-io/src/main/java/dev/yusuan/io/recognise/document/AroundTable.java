package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.recognise.line.Stated;
import dev.yusuan.io.recognise.segment.Captions;
import dev.yusuan.io.recognise.segment.Furniture;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import java.util.Optional;

/** What stands around a table: its unit, its issuer and what else its captions state. */
final class AroundTable {
  private final KnownWords vocabulary;
  private final Captions captions;

  AroundTable(KnownWords vocabulary, Captions captions) {
    this.vocabulary = vocabulary;
    this.captions = captions;
  }

  /** What its captions state, beside the unit. */
  Stated stated(ImmutableList<Line> captionLines, AmountUnit unit) {
    Optional<String> issuer =
        captionLines.stream().flatMap(line -> captions.issuer(line).stream()).findFirst();
    ImmutableList<Line> others =
        captions.others(captionLines, unit, issuer).stream()
            .filter(line -> !Furniture.isPageNumber(line))
            .filter(line -> vocabulary.titles().find(line.plainText()).isEmpty())
            .collect(ImmutableList.toImmutableList());
    return new Stated(unit, issuer, others);
  }

  /** The units that it states around it or in its header. */
  ImmutableSet<AmountUnit> units(Segment.Grid grid, TableFinder.Found found) {
    ImmutableSet.Builder<AmountUnit> units = ImmutableSet.builder();
    ImmutableList<ImmutableList<Line>> around =
        ImmutableList.of(grid.captions(), grid.margin(), grid.notes());
    for (ImmutableList<Line> some : around) {
      some.forEach(line -> captions.unit(line).ifPresent(units::add));
      if (!units.build().isEmpty()) {
        return units.build();
      }
    }
    grid.heading().flatMap(captions::unitInTitle).ifPresent(units::add);
    ImmutableList<Line> header =
        found.header().map(each -> grid.grid().subList(0, each.lines())).orElse(grid.grid());
    Captions.unit(found.table(), header).ifPresent(units::add);
    if (units.build().isEmpty() && found.header().isPresent()) {
      ImmutableSet<AmountUnit> inHeadings = Captions.unitsInHeadings(header);
      if (found.form().isEmpty() && statesAll(found.header().get().layout())) {
        inHeadings.stream().findFirst().ifPresent(units::add);
      } else {
        units.addAll(inHeadings);
      }
    }
    if (units.build().isEmpty() && found.header().isEmpty()) {
      units.addAll(Captions.unitsInHeadings(header));
    }
    return units.build();
  }

  /** Whether each column of amounts states its own unit. */
  private static boolean statesAll(Layout layout) {
    ImmutableSet<Column<?, ?>> stating = Captions.unitsOf(layout).keySet();
    return layout.columns().values().stream()
        .map(FormColumn::column)
        .filter(column -> column.asAmounts().isPresent())
        .allMatch(stating::contains);
  }
}
