package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes {@code statements.csv}: one line for each figure of the narrative (文字说明), in printed
 * order.
 *
 * <p>UTF-8 and RFC 4180. A figure that is not understood has {@code bound} false and no subject. A
 * sentence of more than {@value #LONGEST_SENTENCE} characters is cut; the whole text is in the
 * disclosure.
 */
public final class StatementsCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "document",
          "section",
          "statement",
          "kind",
          "item",
          "funding",
          "scope",
          "subject",
          "code",
          "owner",
          "figure_year",
          "phase",
          "role",
          "figure",
          "unit",
          "amount_yuan",
          "bound",
          "explains",
          "sentence",
          "approximate");

  private static final int LONGEST_SENTENCE = 1000;

  private final CsvOutput csv;
  private final String document;

  private StatementsCsv(CsvOutput csv, String document) {
    this.csv = csv;
    this.document = document;
  }

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, Path file) throws IOException {
    write(document, disclosure, CsvProfile.EXACT, file);
  }

  /**
   * Writes a file with texts and codes as a profile has them.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, CsvProfile profile, Path file)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(
        file,
        out -> new StatementsCsv(CsvOutput.utf8(name, profile, out), document).write(disclosure));
  }

  /**
   * Writes to a writer, which is flushed and not closed.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, Writer out) throws IOException {
    new StatementsCsv(new CsvOutput("statements.csv", CsvProfile.EXACT, out), document)
        .write(disclosure);
  }

  private void write(Disclosure disclosure) throws IOException {
    csv.write(HEADER);
    int number = 0;
    for (Statement printed : disclosure.narrative()) {
      Statement statement = printed.withoutContacts();
      number++;
      for (StatedFigure figure : statement.figures()) {
        csv.write(line(number, statement, figure));
      }
    }
    csv.flush();
  }

  private ImmutableList<String> line(int number, Statement statement, StatedFigure figure) {
    Topic topic = figure.topic();
    Subject subject = topic.subject();
    ImmutableList.Builder<String> line = ImmutableList.builder();
    line.add(csv.text(document));
    line.add(csv.text(String.join(" › ", statement.passage().section())));
    line.add(Integer.toString(number));
    line.add(statement.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    line.add(figure.isBound() ? subject.item().name() : "");
    line.add(subject.funding().map(Enum::name).orElse(""));
    line.add(subject.scope().map(Enum::name).orElse(""));
    line.add(csv.text(subject.name()));
    line.add(csv.text(subject.code().map(Object::toString).orElse("")));
    line.add(csv.text(subject.owner()));
    line.add(topic.year().isPresent() ? Integer.toString(topic.year().getAsInt()) : "");
    line.add(topic.phase().map(Enum::name).orElse(""));
    line.add(figure.role().name());
    line.add(csv.text(figure.printed()));
    line.add(csv.text(figure.quantity().unit()));
    line.add(
        figure.quantity() instanceof Quantity.Money money
            ? money.amount().inYuan().toPlainString()
            : "");
    line.add(Boolean.toString(figure.isBound()));
    line.add(Boolean.toString(statement.passage().explains()));
    line.add(csv.text(cut(statement.sentence())));
    line.add(Boolean.toString(figure.approximate()));
    return line.build();
  }

  private static String cut(String sentence) {
    if (sentence.length() <= LONGEST_SENTENCE) {
      return sentence;
    }
    boolean half = Character.isHighSurrogate(sentence.charAt(LONGEST_SENTENCE - 1));
    return sentence.substring(0, half ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE) + "…";
  }
}
