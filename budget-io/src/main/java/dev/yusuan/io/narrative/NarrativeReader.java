package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.narrative.noun.Calendar;
import dev.yusuan.io.narrative.noun.ClassCodes;
import dev.yusuan.io.narrative.noun.Heading;
import dev.yusuan.io.narrative.noun.IssuerName;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.noun.NounReader;
import dev.yusuan.io.narrative.word.Lexer;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.narrative.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what the lines of a narrative state, in printed order (文字说明). */
public final class NarrativeReader {
  private final NarrativeWords words;
  private final IssuerName issuer;
  private final OptionalInt year;
  private final int limit;
  private final ImmutableList.Builder<Read> read = ImmutableList.builder();
  private int figures;
  private OptionalInt rest = OptionalInt.empty();

  private NarrativeReader(
      NarrativeWords words, OptionalInt year, Optional<String> issuer, int limit) {
    this.words = words;
    this.issuer = new IssuerName(issuer);
    this.year = year;
    this.limit = limit;
  }

  /**
   * A statement with the line that it begins in.
   *
   * @param statement the statement
   * @param line the number of its line, from 0
   */
  public record Read(Statement statement, int line) {}

  /**
   * What lines state, up to a limit.
   *
   * @param statements the statements
   * @param figures the figures found, with those beyond the limit
   * @param rest the number of the line of the first statement beyond it, from 0
   */
  public record Narrative(ImmutableList<Read> statements, int figures, OptionalInt rest) {}

  /**
   * Reads lines; year and issuer are those of the disclosure, as far as they are known. Of
   * statements, those are kept that have together no more figures than the limit.
   */
  public static Narrative read(
      List<NarrativeLine> lines,
      NarrativeWords words,
      OptionalInt year,
      Optional<String> issuer,
      int limit) {
    Narrative read = new NarrativeReader(words, year, issuer, limit).read(lines);
    Optional<String> most = issuer.isPresent() ? Optional.empty() : owner(read.statements(), words);
    return most.isEmpty() ? read : new NarrativeReader(words, year, most, limit).read(lines);
  }

  /** Whom most figures are said to be of, where the disclosure does not tell its issuer. */
  private static Optional<String> owner(List<Read> read, NarrativeWords words) {
    Multiset<String> owners = LinkedHashMultiset.create();
    for (Read each : read) {
      each.statement().figures().stream()
          .map(figure -> figure.topic().subject().owner())
          .filter(words::isOrgan)
          .forEach(owners::add);
    }
    return Multisets.copyHighestCountFirst(owners).elementSet().stream()
        .findFirst()
        .filter(owner -> owners.count(owner) > 1);
  }

  private Narrative read(List<NarrativeLine> lines) {
    ImmutableList<Paragraph> paragraphs = Paragraphs.of(lines, words);
    OptionalInt budgetYear = year.isPresent() ? year : latestYear(paragraphs);
    boolean accounts = false;
    ClassCodes codes =
        ClassCodes.of(
            budgetYear.isPresent() ? Optional.of(budgetYear.getAsInt()) : Optional.empty());
    PartLists lists = new PartLists();
    Heading heading = Heading.NONE;
    for (Paragraph paragraph : paragraphs) {
      PlainText text = PlainText.of(paragraph.text());
      Calendar calendar = new Calendar(budgetYear, accounts);
      NounReader nouns = new NounReader(text, words, codes, issuer, calendar);
      ImmutableList<Token> tokens = Lexer.tokens(text.text(), words);
      if (paragraph.heading()) {
        accounts |= text.text().contains("决算") && isOf(budgetYear, tokens);
        heading =
            Heading.below(
                paragraph.level(),
                nouns.read(tokens, /* counted= */ false),
                structured(tokens, nouns));
        lists.enter(paragraph.level());
        continue;
      }
      StatementReader reader =
          new StatementReader(
              paragraph, new Speech(paragraph.section(), text, nouns, calendar, lists, heading));
      for (Output.Placed each : reader.read(tokens)) {
        add(each.statement(), paragraph.lineAt(text.place(each.place())));
      }
    }
    return new Narrative(read.build(), figures, rest);
  }

  private void add(Statement statement, int line) {
    figures += Bounds.figures(statement);
    if (figures > limit && rest.isEmpty()) {
      rest = OptionalInt.of(line);
    }
    if (rest.isEmpty()) {
      read.add(new Read(statement, line));
    }
  }

  /** Whether words name no other year: 2023年“三公”经费决算 in the budget of 2024 is of 2023 only. */
  private static boolean isOf(OptionalInt year, List<Token> tokens) {
    return year.isEmpty()
        || tokens.stream()
            .filter(token -> token.is(Sort.YEAR))
            .allMatch(token -> token.meaning().equals(String.valueOf(year.getAsInt())));
  }

  /** What a heading names, without the words that announce what it is made of. */
  private static Noun structured(List<Token> tokens, NounReader nouns) {
    int at = Tokens.indexOf(tokens, Sort.STRUCTURE);
    return nouns.read(tokens.subList(0, at < 0 ? tokens.size() : at), /* counted= */ false);
  }

  /** The latest year that the text names, where the disclosure tells none. */
  private OptionalInt latestYear(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> Lexer.tokens(PlainText.of(paragraph.text()).text(), words).stream())
        .filter(token -> token.is(Sort.YEAR))
        .mapToInt(token -> Integer.parseInt(token.meaning()))
        .max();
  }
}
