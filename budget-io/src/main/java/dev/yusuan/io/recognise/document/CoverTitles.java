package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PrintedYear;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The titles of a document, of one line or of several, and what they name (封面). */
final class CoverTitles {
  /** So many lines of words and dates may stand between a title, its year and the name. */
  private static final int NEAR = 3;

  /** Shorter ones are offices within the one that speaks. */
  private static final int SHORTEST_IN_TEXT = 5;

  private static final Pattern NAME = Pattern.compile("[^0-9:：，、《》。]{3,40}");
  private static final Pattern OFFICE =
      Pattern.compile("\\p{IsHan}{2,30}(?:[(]\\p{IsHan}{1,6}[)])?");
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,12}[省市县区州旗盟]");
  private static final Pattern SPACED =
      Pattern.compile("\\p{IsHan}(?:[\\h\u3000]+[\\p{IsHan}（）()])+");

  private final CoverWords words;
  private final ImmutableList<String> offices;
  private final ImmutableList<LabelPattern> noNames;
  private final ImmutableCollection<String> budgets;
  private final List<String> lines;

  /** With the lines of a document that are short enough for titles. */
  CoverTitles(KnownWords vocabulary, List<String> lines) {
    this.words = new CoverWords(vocabulary);
    this.offices = vocabulary.words("office");
    this.noNames = vocabulary.patterns("noIssuer");
    this.budgets = vocabulary.meanings("disclosure").values();
    this.lines = lines;
  }

  /**
   * The name in the first title of a budget, 某市财政局2025年度部门预算, which may go on in the next line; or
   * the line above or below a title without a name: 某部, 2025年部门预算; or that in the heading of its
   * overview.
   */
  Optional<String> issuer() {
    return IntStream.range(0, lines.size())
        .mapToObj(this::issuer)
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::inOverview)
        .map(CoverTitles::compact);
  }

  private Optional<String> inOverview() {
    return lines.stream()
        .flatMap(line -> words.nameInOverview(line).stream())
        .filter(name -> name.length() >= SHORTEST_IN_TEXT && isOffice(name) && isName(name))
        .findFirst();
  }

  private Optional<String> issuer(int title) {
    Optional<String> name = words.name(lines.get(title));
    return name.isPresent() && name.get().isEmpty()
        ? beside(title)
        : named(name.or(() -> broken(title)), title);
  }

  /** The year in the first title of a budget, or in a line beside it that is of its words. */
  OptionalInt fiscalYear() {
    return IntStream.range(0, lines.size())
        .filter(i -> words.speaksOfBudget(lines.get(i)))
        .flatMap(i -> year(i).stream())
        .findFirst();
  }

  private OptionalInt year(int title) {
    OptionalInt own = year(lines.get(title));
    return own.isPresent()
        ? own
        : near(title)
            .filter(i -> words.areAllOf(lines.get(i)) || (i == title - 1 && goesOn(i)))
            .flatMap(i -> year(lines.get(i)).stream())
            .findFirst();
  }

  private static OptionalInt year(String line) {
    return PrintedYear.find(Words.plain(line));
  }

  /** The lines around one, the nearer first, those above before those below. */
  private IntStream near(int line) {
    return IntStream.concat(
        IntStream.rangeClosed(1, NEAR).map(away -> line - away).filter(i -> i >= 0),
        IntStream.rangeClosed(1, NEAR).map(away -> line + away).filter(i -> i < lines.size()));
  }

  /** The name in a title that goes on in the next line. */
  private Optional<String> broken(int title) {
    return goesOn(title)
        ? words.name(lines.get(title) + lines.get(title + 1)).filter(this::isOffice)
        : Optional.empty();
  }

  private boolean goesOn(int title) {
    return title + 1 < lines.size()
        && year(lines.get(title)).isPresent()
        && words.speaksOfBudget(lines.get(title + 1))
        && words.areAllOf(lines.get(title + 1));
  }

  private Optional<String> named(Optional<String> name, int title) {
    return name.filter(NAME.asMatchPredicate())
        .filter(this::isName)
        .filter(found -> isOffice(found) || isOfBudget(found, title))
        .map(found -> behindPlace(found, title));
  }

  /** Titles of tables speak of more budgets than one: 单位一般公共预算基本支出部门预算经济分类预算表. */
  private boolean isOfBudget(String name, int title) {
    return !words.speaksOfBudget(name)
        && budgets.stream().anyMatch(Words.plain(lines.get(title))::contains);
  }

  /** An office in a line above or below a title of a year's budget. */
  private Optional<String> beside(int title) {
    if (year(title).isEmpty()) {
      return Optional.empty();
    }
    return near(title)
        .filter(i -> isOffice(lines.get(i)) && isName(lines.get(i)) && areSkipped(i, title))
        .mapToObj(i -> behindPlace(Blanks.strip(lines.get(i)), i))
        .findFirst();
  }

  private boolean areSkipped(int one, int other) {
    return IntStream.range(Math.min(one, other) + 1, Math.max(one, other))
        .mapToObj(lines::get)
        .allMatch(line -> words.areAllOf(line) || PrintedDate.find(line).isPresent());
  }

  /** A name whose place stands in the line above. */
  private String behindPlace(String name, int line) {
    boolean isParted =
        line > 0
            && PLACE.matcher(Words.plain(lines.get(line - 1))).matches()
            && !name.startsWith(Blanks.strip(lines.get(line - 1)));
    return isParted ? Blanks.strip(lines.get(line - 1)) + name : name;
  }

  private boolean isName(String text) {
    return !LabelPattern.any(noNames, Words.plain(text));
  }

  private boolean isOffice(String line) {
    String plain = Words.plain(line);
    int bracket = plain.indexOf('(');
    String name = bracket > 0 ? plain.substring(0, bracket) : plain;
    return OFFICE.matcher(plain).matches() && offices.stream().anyMatch(name::endsWith);
  }

  /** A name without the blanks that space all of its characters. */
  private static String compact(String name) {
    return SPACED.matcher(name).matches() ? Blanks.squeeze(name) : name;
  }
}
