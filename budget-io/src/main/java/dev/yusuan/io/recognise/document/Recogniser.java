package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.FlatSource;
import dev.yusuan.io.flat.FlatTables;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Lines;
import dev.yusuan.io.recognise.line.ProblemLog;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.segment.Furniture;
import dev.yusuan.io.recognise.segment.Remarks;
import dev.yusuan.io.recognise.segment.Watermarks;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.source.SourceMap;
import java.util.Optional;

/** Reads a source: a printed form as it states, any other document by its words. */
public final class Recogniser {
  private Recogniser() {}

  /** Reads a source within limits. */
  public static ReadResult read(Source source, KnownWords vocabulary, Limits limits) {
    ProblemLog problems = new ProblemLog(limits.problems());
    source.problems().forEach(problems::add);
    ImmutableList<Line> lines = Lines.of(source, limits.columns());
    if (!CoverReader.isAt(lines)) {
      return readByWords(source, lines, vocabulary, limits, problems);
    }
    Reading reading =
        new Reading(
            vocabulary,
            new Ledger(lines),
            problems,
            new SourceMap.Builder(),
            new FlatSource(source));
    try {
      return readPrint(lines, limits, reading);
    } catch (MalformedPrintException malformed) {
      problems.add(
          ProblemCode.PRINT_MALFORMED,
          malformed.line(),
          malformed.cell(),
          StatedLine.of(malformed.line()).cell(Math.max(0, malformed.cell())),
          malformed.expected());
      return readByWords(source, lines, vocabulary, limits, problems);
    }
  }

  private static ReadResult readByWords(
      Source source,
      ImmutableList<Line> printed,
      KnownWords vocabulary,
      Limits limits,
      ProblemLog problems) {
    Identity identity = new Identity(vocabulary, printed, ImmutableList.of(), ImmutableList.of());
    TableFinder finder = new TableFinder(vocabulary, identity.fiscalYear());
    FlatSource flat =
        FlatTables.restore(
            source,
            vocabulary,
            new PathMeanings(vocabulary, finder),
            new HeaderColumns(vocabulary, finder),
            Furniture::places);
    flat.source().problems().stream().skip(source.problems().size()).forEach(problems::add);
    ImmutableList<Line> lines = Lines.of(flat, limits.columns());
    Reading reading =
        new Reading(vocabulary, new Ledger(lines), problems, new SourceMap.Builder(), flat);
    Remarks.report(lines, vocabulary, problems);
    ImmutableList<Line> unmarked = Watermarks.without(lines, reading);
    return new DocumentReader(unmarked, Optional.empty(), limits, reading).read();
  }

  /** Reads a printed form: what it states as it says, what it prints as in a document by words. */
  private static ReadResult readPrint(ImmutableList<Line> lines, Limits limits, Reading reading)
      throws MalformedPrintException {
    CoverReader.Read cover = CoverReader.read(lines, reading.ledger());
    ImmutableList<Line> rest = lines.subList(cover.lines(), lines.size());
    if (!cover.statesColumns()) {
      return new DocumentReader(rest, Optional.of(cover.cover()), limits, reading).read();
    }
    ReadResult.Part part = StatedReader.read(cover.cover(), rest, limits, reading);
    return new ReadResult(
        ImmutableList.of(part), reading.problems().inPrintedOrder(), reading.ledger().coverage());
  }
}
