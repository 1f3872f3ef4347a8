package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.narrative.NarrativeLine;
import dev.yusuan.io.narrative.NarrativeReader;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.narrative.Statement;
import dev.yusuan.source.SourcePlace;
import java.util.List;
import java.util.TreeMap;

/** The lines of text that sentences are read from, in printed order (文字说明). */
final class Sentences {
  private final TreeMap<Integer, Sentence> lines = new TreeMap<>();

  /**
   * A line of text.
   *
   * @param number the number of the line
   * @param text what it prints, without marks of headings
   * @param heading whether its source says that it is a heading
   * @param place where it is printed
   */
  record Text(int number, String text, boolean heading, SourcePlace place) {}

  private record Sentence(int number, NarrativeLine text, SourcePlace place) {}

  /** Adds lines that stand together, without their contacts. */
  void add(List<Text> texts) {
    ImmutableList<ImmutableList<String>> masked =
        ContactMask.maskLines(
            texts.stream()
                .map(line -> ImmutableList.of(line.text()))
                .collect(ImmutableList.toImmutableList()));
    for (int i = 0; i < texts.size(); i++) {
      Text line = texts.get(i);
      NarrativeLine text = new NarrativeLine(masked.get(i).get(0), line.heading());
      lines.put(line.number(), new Sentence(line.number(), text, line.place()));
    }
  }

  /** What the sentences state, up to the limit; where they stand is told to the map of places. */
  ImmutableList<Statement> read(Cover cover, FigureLimit limit, Reading reading) {
    ImmutableList<Sentence> all = ImmutableList.copyOf(lines.values());
    NarrativeReader.Narrative narrative =
        NarrativeReader.read(
            all.stream().map(Sentence::text).collect(ImmutableList.toImmutableList()),
            NarrativeWords.of(reading.vocabulary()),
            cover.fiscalYear(),
            cover.issuer().map(Issuer::name),
            limit.left());
    narrative
        .rest()
        .ifPresent(
            line -> tell(limit, limit.before() + narrative.figures(), all.get(line), reading));
    ImmutableList<NarrativeReader.Read> read = narrative.statements();
    for (int i = 0; i < read.size(); i++) {
      reading.sources().putStatement(i, all.get(read.get(i).line()).place());
    }
    return read.stream()
        .map(NarrativeReader.Read::statement)
        .collect(ImmutableList.toImmutableList());
  }

  private static void tell(FigureLimit limit, int found, Sentence first, Reading reading) {
    reading
        .problems()
        .add(
            ProblemCode.LIMIT,
            first.number(),
            first.place().wholeLine(first.text().text()),
            "figures",
            Integer.toString(limit.value()),
            Integer.toString(found));
  }
}
