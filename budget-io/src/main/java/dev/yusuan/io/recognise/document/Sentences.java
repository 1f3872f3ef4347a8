package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.io.narrative.NarrativeLine;
import dev.yusuan.io.narrative.NarrativeReader;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.Statement;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  private record Sentence(NarrativeLine text, SourcePlace place) {}

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
      lines.put(line.number(), new Sentence(text, line.place()));
    }
  }

  /** What the sentences state; where they stand is told to the map of places. */
  ImmutableList<Statement> read(
      KnownWords words, OptionalInt year, Optional<String> issuer, SourceMap.Builder sources) {
    ImmutableList<Sentence> all = ImmutableList.copyOf(lines.values());
    ImmutableList<NarrativeReader.Read> read =
        NarrativeReader.read(
            all.stream().map(Sentence::text).collect(ImmutableList.toImmutableList()),
            NarrativeWords.of(words),
            year,
            issuer);
    for (int i = 0; i < read.size(); i++) {
      sources.putStatement(i, all.get(read.get(i).line()).place());
    }
    return read.stream()
        .map(NarrativeReader.Read::statement)
        .collect(ImmutableList.toImmutableList());
  }
}
