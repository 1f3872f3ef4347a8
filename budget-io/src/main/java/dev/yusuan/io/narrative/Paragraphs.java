package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to paragraphs and tells headings, without page numbers (段落). */
final class Paragraphs {
  private static final Pattern PAGE =
      Pattern.compile("[-—–─_·]*(?:第?[0-9]{1,4}页?|第[0-9]{1,4}页,?共[0-9]{1,4}页)[-—–─_·]*");
  private static final Pattern PAGE_IN_LINE =
      Pattern.compile(
          "[-—–─]{1,3} ?[0-9]{1,4} ?[-—–─]{1,3}$|^[-—–─]{1,3} ?[0-9]{1,4} ?[-—–─]{1,3}");
  private static final Pattern UPPERMOST = Pattern.compile("第[一二三四五六七八九十]{1,3}(?:部分|章|节).*");
  private static final ImmutableList<Pattern> ORDINALS =
      ImmutableList.of(
          Pattern.compile("[一二三四五六七八九十]{1,3}、.*"),
          Pattern.compile("\\([一二三四五六七八九十]{1,3}\\).*"),
          Pattern.compile("[0-9]{1,2}[.、．](?:(?![0-9])|(?=(?:19|20)[0-9]{2}年)).*"),
          Pattern.compile("\\([0-9]{1,2}\\).*"));
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:].*|.*[0-9](?![0-9]*年).*");
  private static final Pattern ROW =
      Pattern.compile(
          "(?:[①-⑳]|[(]?[0-9]{1,2}[.、)]?)?[^,;。:0-9%①-⑳]{2,40}:?[0-9][0-9,.]*(?:[万亿]?元)?");
  private static final Pattern TITLE =
      Pattern.compile(".*(?:20[0-9]{2}年|部门|单位).*(?:编制说明|情况说明|预算说明)|关于.*说明|.*(?:情况|预算|表)的?说明");
  private static final Pattern STOPPED = Pattern.compile("(情况|说明)。$");
  private static final int LONGEST_HEADING = 60;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_PARAGRAPH = 100_000;

  private final NarrativeWords words;
  private final List<NarrativeLine> lines;
  private final List<String> section = new ArrayList<>();
  private final ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
  private final StringBuilder text = new StringBuilder();
  private ImmutableList.Builder<Integer> starts = ImmutableList.builder();
  private ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
  private int linesRead;
  private int level;

  private Paragraphs(List<NarrativeLine> lines, NarrativeWords words) {
    this.lines = lines;
    this.words = words;
    for (int i = 0; i <= ORDINALS.size(); i++) {
      section.add("");
    }
  }

  static ImmutableList<Paragraph> of(List<NarrativeLine> lines, NarrativeWords words) {
    Paragraphs all = new Paragraphs(lines, words);
    for (int i = 0; i < lines.size(); i++) {
      all.add(i);
    }
    all.end(false);
    return all.paragraphs.build();
  }

  private void add(int number) {
    String printed = Blanks.strip(lines.get(number).text().replace("**", "").replace("\0", ""));
    String line = Blanks.strip(PAGE_IN_LINE.matcher(printed).replaceAll(""));
    String plain = Words.plain(line);
    if (plain.isEmpty() || isPageNumber(number, plain)) {
      return;
    }
    int depth = depth(plain);
    if (isHeading(lines.get(number), plain, depth)) {
      head(number, depth, line);
      return;
    }
    if (isTitleAbove(line)) {
      end(true);
    }
    int stop = line.indexOf('。') + 1;
    boolean goesOn = stop > 0 && stop < line.length() && depth > 0;
    if (goesOn && isRunIn(lines.get(number), Words.plain(line.substring(0, stop)), depth)) {
      head(number, depth, line.substring(0, stop));
      begin(number, 0);
      text.append(Blanks.strip(line.substring(stop)));
      return;
    }
    if (depth > 0 || isNextRow(number) || text.length() > LONGEST_PARAGRAPH) {
      end(false);
    }
    begin(number, depth);
    boolean numbersMeet = endsWithDigit(text) && startsWithDigit(line);
    text.append(numbersMeet ? " " : "").append(line);
  }

  private void head(int number, int depth, String heading) {
    end(false);
    begin(number, depth);
    text.append(heading);
    end(true);
  }

  /** （二）支出结构情况。教育支出…: a heading whose paragraph goes on in its line. */
  private boolean isRunIn(NarrativeLine line, String plain, int depth) {
    return STOPPED.matcher(plain).find() && isHeading(line, plain, depth);
  }

  private void begin(int number, int depth) {
    if (text.isEmpty()) {
      level = depth;
    }
    starts.add(text.length());
    numbers.add(number);
    linesRead++;
  }

  private void end(boolean heading) {
    if (!text.isEmpty()) {
      String whole = text.toString();
      if (heading) {
        enter(whole);
      }
      paragraphs.add(
          new Paragraph(
              heading,
              level,
              section.stream()
                  .filter(each -> !each.isEmpty())
                  .collect(ImmutableList.toImmutableList()),
              whole,
              starts.build(),
              numbers.build()));
      text.setLength(0);
      linesRead = 0;
      starts = ImmutableList.builder();
      numbers = ImmutableList.builder();
    }
  }

  private void enter(String heading) {
    section.set(level, heading);
    for (int i = level + 1; i < section.size(); i++) {
      section.set(i, "");
    }
  }

  /** A number that stands alone, unless the next line goes on with its unit. */
  private boolean isPageNumber(int number, String plain) {
    if (!PAGE.matcher(plain).matches()) {
      return false;
    }
    for (int next = number + 1; next < lines.size(); next++) {
      String text = Words.plain(lines.get(next).text());
      if (!text.isEmpty()) {
        return !endsWithDigit(plain) || !beginsWithUnit(text);
      }
    }
    return true;
  }

  private boolean beginsWithUnit(String text) {
    return "万亿元%".indexOf(text.charAt(0)) >= 0 || words.beginsWithMeasure(text);
  }

  private static int depth(String plain) {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (ORDINALS.get(i).matcher(plain).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean isHeading(NarrativeLine line, String printed, int depth) {
    String plain = STOPPED.matcher(printed).replaceFirst("$1");
    boolean form =
        depth == 1
            || depth == 2
            || UPPERMOST.matcher(plain).matches()
            || (depth == 0 && isBetweenSentences() && TITLE.matcher(plain).matches());
    boolean sentence =
        plain.length() > LONGEST_HEADING
            || SENTENCE.matcher(withoutOrdinal(plain, depth)).matches();
    return (line.heading() || form) && !sentence;
  }

  /**
   * Whether what is read so far is a title, as the next line is much longer: a line that goes on in
   * the next one is about as long.
   */
  private boolean isTitleAbove(String next) {
    if (linesRead != 1) {
      return false;
    }
    String above = Words.plain(text.toString());
    return above.length() >= SHORTEST_TITLE
        && width(next) >= 2 * width(above)
        && !SENTENCE.matcher(withoutOrdinal(above, depth(above))).matches();
  }

  /** How wide a line is printed: a figure is half as wide as a character. */
  private static int width(String line) {
    return line.length() + (int) line.chars().filter(c -> c >= 0x2E80).count();
  }

  /** 基本工资28万元 and 津贴补贴16万元 on a line each: nothing goes on from one to the other. */
  private boolean isNextRow(int number) {
    boolean announced = !text.isEmpty() && "：:".indexOf(text.charAt(text.length() - 1)) >= 0;
    return isRow(number) && (isRow(number - 1) || (announced && isRow(number + 1)));
  }

  private boolean isRow(int number) {
    return number >= 0
        && number < lines.size()
        && ROW.matcher(Words.plain(lines.get(number).text())).matches();
  }

  private boolean isBetweenSentences() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '。';
  }

  private static String withoutOrdinal(String plain, int depth) {
    return switch (depth) {
      case 1 -> plain.substring(plain.indexOf('、') + 1);
      case 2, 4 -> plain.substring(plain.indexOf(')') + 1);
      case 3 -> plain.replaceFirst("^[0-9]{1,2}[.、．]", "");
      default -> plain;
    };
  }

  private static boolean endsWithDigit(CharSequence text) {
    return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean startsWithDigit(String text) {
    return Character.isDigit(text.charAt(0));
  }
}
