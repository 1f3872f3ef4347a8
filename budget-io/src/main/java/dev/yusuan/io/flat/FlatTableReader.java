package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.goal.GoalRows;
import dev.yusuan.io.flat.header.KnownHeaders;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.RowAssembler;
import dev.yusuan.io.flat.row.SideAssembler;
import dev.yusuan.io.flat.row.StandingItems;
import dev.yusuan.io.flat.row.StandingLines;
import dev.yusuan.io.flat.row.TableLines;
import dev.yusuan.io.flat.row.TextSplit;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.indicator.IndicatorEvidence;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of a table without columns together, below a header that is known. */
final class FlatTableReader {
  private final KnownWords words;
  private final KnownHeaders headers;
  private final ImmutableSet<String> totals;

  FlatTableReader(KnownWords words, KnownHeaders headers, ImmutableSet<String> totals) {
    this.words = words;
    this.headers = headers;
    this.totals = totals;
  }

  /** The table, without what its cells tell where the sums contradict that. */
  FlatTable asTold(
      KnownHeaders.Known known, Paragraph title, TableLines below, Optional<AmountUnit> unit) {
    FlatTable table = table(known, title, below.all(), below.furniture(), unit);
    return ToldColumns.areWrong(table)
        ? table(
            known,
            title,
            below.all().stream().map(FlatLine::untold).toList(),
            below.furniture(),
            unit)
        : table;
  }

  private FlatTable table(
      KnownHeaders.Known known,
      Paragraph title,
      List<FlatLine> lines,
      List<Paragraph> furniture,
      Optional<AmountUnit> unit) {
    ImmutableList.Builder<FlatLine> header = ImmutableList.builder();
    List<FlatLine> body = new ArrayList<>();
    Set<String> headerWords = new HashSet<>();
    List<FlatLine> first = lines.subList(0, known.lines());
    first.forEach(line -> line.printed().forEach(token -> headerWords.add(token.text())));
    int next = known.lines() + FlatLine.numberings(lines, known.lines());
    header.addAll(lines.subList(0, next));
    while (next < lines.size()) {
      boolean may = headerWords.contains(lines.get(next).first().text());
      int repeated = may ? headers.repeated(known, lines, next) : 0;
      if (repeated > 0) {
        repeated += FlatLine.numberings(lines, next + repeated);
        header.addAll(lines.subList(next, next + repeated));
        next += repeated;
      } else {
        body.add(lines.get(next));
        next++;
      }
    }
    FormTable layout = known.layout();
    ImmutableList<FlatBlock> blocks = FlatBlock.of(layout.columns());
    List<FlatLine> repeatedRows = new ArrayList<>();
    List<FlatRow> rows;
    if (GoalRows.canRead(layout)) {
      GoalRows.Read goals =
          GoalRows.read(
              body,
              layout,
              new IndicatorEvidence(
                  words.indicatorPatterns("indicator"), words.indicatorPatterns("typical")),
              totals);
      repeatedRows.addAll(goals.repeated());
      header.addAll(goals.repeated());
      rows = goals.rows();
    } else {
      rows =
          RowAssembler.canRead(blocks)
              ? RowAssembler.rows(body, blocks, totals, new TextSplit(words.headingWords()))
              : SideAssembler.rows(
                  body, blocks, sideWords(layout, blocks), layout.columns(), totals);
    }
    Headings headings = words.headings(layout.kind());
    boolean standing = StandingLines.areIn(layout, blocks, rows, headings);
    if (standing) {
      StandingItems items = StandingItems.of(layout, blocks.get(0), rows, headings, totals);
      layout = items.layout();
      blocks = FlatBlock.of(layout.columns());
      rows = items.rows();
    }
    return new FlatTable(
        known.form(),
        layout,
        blocks,
        title,
        header.build(),
        ImmutableList.copyOf(furniture),
        unit,
        rows,
        repeatedRows,
        known.missing(),
        standing);
  }

  /** The words that name the side of each block: 收入, 支出. */
  private List<List<String>> sideWords(FormTable layout, List<FlatBlock> blocks) {
    List<List<String>> ofBlocks = new ArrayList<>();
    ImmutableListMultimap<String, String> labels = words.meanings("sideLabel");
    for (FlatBlock block : blocks) {
      Side side =
          block.keys().isEmpty()
              ? layout.kind().schema().sides().get(0)
              : layout.kind().schema().sideOf(block.keys().get(0).column().column());
      List<String> ofSide = new ArrayList<>(labels.get(side.id()));
      if (!side.title().isEmpty()) {
        ofSide.add(side.title());
      }
      ofBlocks.add(ofSide);
    }
    return ofBlocks;
  }
}
