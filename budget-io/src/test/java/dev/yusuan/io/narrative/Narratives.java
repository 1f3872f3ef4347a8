package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.Lexer;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return read(year, "某市档案馆", text);
  }

  static Statements read(int year, String issuer, String text) {
    return new Statements(
        NarrativeReader.read(
                lines(text),
                WORDS,
                OptionalInt.of(year),
                Optional.of(issuer),
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

  /**
   * What each statement says, on a line: what of, its figures, and what a part is of and what a
   * change is from.
   */
  static List<String> told(Statements statements) {
    return statements.all().stream().map(Narratives::told).toList();
  }

  private static String told(Statement statement) {
    String figures =
        statement.figures().stream()
            .map(figure -> figure.role() + " " + figure.printed())
            .collect(Collectors.joining(", ", " = ", ""));
    if (statement instanceof Statement.Part part) {
      String whole = part.whole().value().map(value -> " " + value.printed()).orElse("");
      return told(part.topic()) + figures + " of " + told(part.whole().topic()) + whole;
    }
    if (statement instanceof Statement.Comparison change) {
      String moved =
          Stream.of(change.change(), change.rate(), change.result())
              .flatMap(Optional::stream)
              .map(movement -> " " + movement.direction())
              .distinct()
              .collect(Collectors.joining());
      return told(change.topic()) + moved + figures + from(change.base()) + why(change.reason());
    }
    if (statement instanceof Statement.Unchanged same) {
      return told(same.topic()) + " SAME" + figures + from(same.base()) + why(same.reason());
    }
    if (statement instanceof Statement.Zero none) {
      return told(none.topic()) + " NONE";
    }
    return statement.figures().stream()
            .findFirst()
            .map(figure -> told(figure.topic()))
            .orElse("TEXT")
        + figures;
  }

  private static String told(Topic topic) {
    Subject subject = topic.subject();
    return Stream.of(
            subject.funding().map(Object::toString),
            Optional.of(subject.item().toString()),
            subject.scope().map(Object::toString),
            Optional.of(subject.name()).filter(name -> isNamed(subject)),
            Optional.of("of " + subject.owner()).filter(owner -> !subject.isOwn()),
            subject.code().map(Object::toString),
            Optional.of(topic.year().isPresent() ? "" + topic.year().getAsInt() : ""),
            topic.phase().map(Object::toString))
        .flatMap(Optional::stream)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isNamed(Subject subject) {
    return switch (subject.item()) {
      case NAMED, FUNCTION_CLASS, FLEET_PART, EQUIPMENT -> true;
      default -> false;
    };
  }

  private static String from(Base base) {
    return " from "
        + (base.year().isPresent() ? base.year().getAsInt() : "?")
        + base.phase().map(phase -> " " + phase).orElse("");
  }

  private static String why(Optional<String> reason) {
    return reason.map(text -> " as " + text).orElse("");
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
