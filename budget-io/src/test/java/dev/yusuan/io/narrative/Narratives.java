package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.Lexer;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads narratives of tests. */
final class Narratives {
  static final NarrativeWords WORDS = NarrativeWords.of(KnownWords.standard());

  private Narratives() {}

  static ImmutableList<NarrativeLine> lines(String text) {
    return text.lines()
        .map(line -> new NarrativeLine(line, /* heading= */ false))
        .collect(ImmutableList.toImmutableList());
  }

  /** The statements of a text of 2024. */
  static Statements read(String text) {
    return read(2024, text);
  }

  static Statements read(int year, String text) {
    return new Statements(
        NarrativeReader.read(
                lines(text),
                WORDS,
                OptionalInt.of(year),
                Optional.of("某市档案馆"),
                Limits.DEFAULT.figures())
            .statements()
            .stream()
            .map(NarrativeReader.Read::statement)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The figures of a text, counted before they are understood. */
  static long printed(String text) {
    return Paragraphs.of(lines(text), WORDS).stream()
        .filter(paragraph -> !paragraph.heading())
        .flatMap(paragraph -> Lexer.tokens(PlainText.of(paragraph.text()).text(), WORDS).stream())
        .filter(token -> token.is(Token.Sort.FIGURE))
        .count();
  }

  /** What is said of each figure, on a line: role, subject, stage and the printed text. */
  static List<String> facts(Statements statements) {
    return statements.all().stream()
        .flatMap(statement -> statement.figures().stream().map(figure -> fact(statement, figure)))
        .toList();
  }

  private static String fact(Statement statement, StatedFigure figure) {
    if (!figure.isBound()) {
      return "? " + figure.printed();
    }
    var subject = figure.topic().subject();
    return statement.getClass().getSimpleName()
        + " "
        + figure.role()
        + " "
        + subject.funding().map(funding -> funding + " ").orElse("")
        + subject.item()
        + (subject.item() == dev.yusuan.narrative.Item.NAMED ? " " + subject.name() : "")
        + (subject.classes().isEmpty() ? "" : " " + subject.classes())
        + (subject.isOwn() ? "" : " of " + subject.owner())
        + (figure.topic().year().isPresent() ? " " + figure.topic().year().getAsInt() : "")
        + figure.topic().phase().map(phase -> " " + phase).orElse("")
        + " = "
        + figure.printed();
  }
}
