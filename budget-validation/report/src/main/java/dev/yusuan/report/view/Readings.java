package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.report.content.Reading;
import dev.yusuan.report.content.ReadingProblem;
import dev.yusuan.report.view.ReadingView.Count;
import dev.yusuan.report.view.ReadingView.Problems;
import dev.yusuan.report.view.ReadingView.TableLine;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells how complete the reading of a document is. */
final class Readings {
  private static final int MOST_BLOCKS = 20;
  private static final int MOST_OF_A_CODE = 5;

  private final Texts texts;

  Readings(Texts texts) {
    this.texts = texts;
  }

  /**
   * What there is to tell.
   *
   * @param discreet the disclosure without contacts
   */
  ReadingView of(Disclosure discreet, Reading reading) {
    List<UnrecognisedBlock> blocks = discreet.unrecognised();
    return new ReadingView(
        reading.cells(),
        counts(reading),
        discreet.tables().stream().map(this::line).collect(toImmutableList()),
        blocks.stream()
            .sorted(Comparator.comparingInt((UnrecognisedBlock b) -> b.lines().size()).reversed())
            .limit(MOST_BLOCKS)
            .map(this::line)
            .collect(toImmutableList()),
        Math.max(0, blocks.size() - MOST_BLOCKS),
        problems(reading));
  }

  private ImmutableList<Count> counts(Reading reading) {
    ImmutableList<String> keys = ImmutableList.of("typed", "headings", "notes", "unrecognised");
    int[] counts = {reading.typed(), reading.headings(), reading.notes(), reading.unrecognised()};
    ImmutableList.Builder<Count> parts = ImmutableList.builder();
    int before = 0;
    for (int i = 0; i < counts.length; i++) {
      parts.add(
          new Count(
              texts.get("cells." + keys.get(i)),
              counts[i],
              percent(before, reading.cells()),
              percent(counts[i], reading.cells()),
              i));
      before += counts[i];
    }
    return parts.build();
  }

  private static String percent(int part, int whole) {
    long tenths = whole == 0 ? 0 : part * 1000L / whole;
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  private TableLine line(Table<?> table) {
    return new TableLine(
        title(table.title()),
        table.kind() == TableKind.OTHER ? "" : table.kind().title(),
        table.rows().size(),
        table.columns().size(),
        table.unit().symbol());
  }

  private String title(String printed) {
    return printed.isEmpty() ? texts.get("block.untitled") : Excerpt.of(printed);
  }

  private TableLine line(UnrecognisedBlock block) {
    return new TableLine(
        title(block.heading()),
        block.table().map(TableKind::title).orElse(""),
        block.lines().size(),
        0,
        "");
  }

  private ImmutableList<Problems> problems(Reading reading) {
    ImmutableListMultimap<String, ReadingProblem> byCode =
        Multimaps.index(reading.problems(), ReadingProblem::code);
    return byCode.keySet().stream()
        .map(code -> problems(code, byCode.get(code)))
        .sorted(Comparator.comparing(Readings::rank))
        .collect(toImmutableList());
  }

  private static int rank(Problems problems) {
    return ImmutableList.of("error", "warning", "info").indexOf(problems.severity());
  }

  private Problems problems(String code, ImmutableList<ReadingProblem> problems) {
    return new Problems(
        code,
        Ascii.toLowerCase(problems.get(0).severity().name()),
        texts.severity(problems.get(0).severity()),
        problems.size(),
        problems.stream().limit(MOST_OF_A_CODE).map(this::line).collect(toImmutableList()));
  }

  private String line(ReadingProblem problem) {
    return Stream.concat(problem.place().map(texts::place).stream(), Stream.of(problem.message()))
        .reduce((place, message) -> texts.get("problem.at", place, message))
        .orElseThrow();
  }
}
