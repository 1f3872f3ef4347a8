package dev.yusuan.io.flat.kept;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headings of a table say of its figures, whichever column each stands in. */
final class KeptHeadings {
  private static final Pattern UNIT = Pattern.compile(".*[(（](?:单位[:：])?([千百万亿]*元)[)）]");

  private final KnownWords words;
  private final List<FlatLine> header;
  private final Set<String> units = new HashSet<>();
  private int count;
  private int rates;
  private boolean counts;
  private boolean years;
  private boolean others;

  KeptHeadings(List<FlatLine> header, KnownWords words) {
    this.words = words;
    this.header = header;
    List<FlatToken> headings = header.stream().flatMap(line -> line.printed().stream()).toList();
    headings.forEach(this::add);
    counts |= haveCodesBehindNames(headings);
  }

  /** Whether codes stand behind names, and not before others, so that figures may be codes. */
  private boolean haveCodesBehindNames(List<FlatToken> headings) {
    int last = headings.size() - 1;
    for (int at = 1; at <= last; at++) {
      if (isCode(headings.get(at))
          && isName(headings.get(at - 1))
          && (at == last || !isName(headings.get(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCode(FlatToken heading) {
    return LabelPattern.any(words.patterns("code"), Words.plain(heading.text()));
  }

  private boolean isName(FlatToken heading) {
    return !isCode(heading)
        && LabelPattern.any(words.patterns("text"), Words.plain(heading.text()));
  }

  private void add(FlatToken heading) {
    count++;
    counts |= isNumber(heading, "whole");
    others |= isNumber(heading, "any");
    years |= isNumber(heading, "year");
    rates += isNumber(heading, "rate") ? 1 : 0;
    Matcher unit = UNIT.matcher(heading.text());
    if (unit.matches()) {
      units.add(unit.group(1));
    }
  }

  private boolean isNumber(FlatToken heading, String meaning) {
    ImmutableList<LabelPattern> patterns = words.patternsByMeaning("number").get(meaning);
    return LabelPattern.any(patterns, Words.plain(heading.text()));
  }

  /** How many there are, those of several columns among them. */
  int count() {
    return count;
  }

  /** Whether one names numbers of persons or things, or codes behind names. */
  boolean haveCounts() {
    return counts;
  }

  boolean haveYears() {
    return years;
  }

  boolean haveRates() {
    return rates > 0;
  }

  /**
   * Whether figures below them are amounts of a unit, but for the rates, which print % or stand
   * last.
   */
  boolean areOf(AmountUnit unit, boolean printsRates) {
    return !others
        && (rates == 0 || printsRates || (rates == 1 && rateStandsLast()))
        && units.stream().allMatch(unit.symbol()::equals);
  }

  /** Whether a rate is the last heading of the first line, or stands below one that compares. */
  private boolean rateStandsLast() {
    FlatToken first = last(header.get(0));
    FlatToken lowest = last(header.get(header.size() - 1));
    ImmutableList<LabelPattern> compares = words.patternsByMeaning("phaseWord").get("OTHER");
    return isNumber(first, "rate")
        || (isNumber(lowest, "rate") && LabelPattern.any(compares, Words.plain(first.text())));
  }

  private static FlatToken last(FlatLine line) {
    return line.printed().get(line.printed().size() - 1);
  }
}
