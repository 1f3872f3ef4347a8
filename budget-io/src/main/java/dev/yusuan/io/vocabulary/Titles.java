package dev.yusuan.io.vocabulary;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.form.TableTitle;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.CellType;
import dev.yusuan.table.TableKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells the kind of a table from its title (表名). */
public final class Titles {
  private static final int LONGEST = 80;
  private static final String TABLE = "表";
  private static final int SHORTEST_DAMAGED = 6;
  private static final double LEAST_LIKENESS = 0.5;
  private static final int MOST_NEAREST = 3;
  private static final Pattern FRONT =
      Pattern.compile(
          "(?:附件|附表|附|部门公开|单位公开|预算公开|公开|部门|单位|预算|决算|财决|财预|表)+"
              + "(?:[0-9]{1,3}?(?=20[0-9]{2}年|[^0-9])|[〇零一二三四五六七八九十百]{1,4}(?![公般]))"
              + "(?:-[0-9]{1,3}?(?=20[0-9]{2}年|[^0-9]))?表?[-:.、,，]?"
              + "|[(][〇零一二三四五六七八九十百]{1,4}[)][、.,，:]?"
              + "|[〇零一二三四五六七八九十百]{1,4}[、.,，:]"
              + "|[(][0-9]{1,2}[)][、.,，:]?"
              + "|[0-9]{1,2}(?:表?[-—、.,，:]|表(?=\\p{IsHan})|(?=\\p{IsHan})(?![年月日个项公]))"
              + "|(?:附件|附表|附)[:]");
  private static final Pattern YEAR =
      Pattern.compile("\\(?(?:20[0-9]{2}|[〇零一二三四五六七八九]{4})年(?:度|初)?\\)?");
  private static final Pattern CONTINUED = Pattern.compile("[(]?续表?(?:[0-9]+)?[)]?$|^续表?[:]?");
  private static final Pattern FORM_NUMBER =
      Pattern.compile("[(](?:部门|单位|预算|决算|公开|公|财决|财预)*[0-9]{1,2}表[)]$|-[0-9]{1,2}$");

  private static final Pattern UNIT =
      Pattern.compile("[(]?(?:金额|货币|计量)?单位:(?:人民币)?[千万亿]?元[^()]{0,6}[)]?$|[(](?:人民币)?[千万亿]?元[)]$");

  private final ImmutableList<Form> forms;
  private final ImmutableList<String> noise;
  private final ImmutableList<String> telling;
  private final ImmutableList<String> offices;
  private final ImmutableList<LabelPattern> limited;
  private final ImmutableList<LabelPattern> mentioned;
  private final ImmutableMap<String, TableKind<?>> exact;
  private final ImmutableMap<String, String> stated;
  private final ImmutableMap<LabelPattern, TableKind<?>> patterns;

  /**
   * The kind that a title names.
   *
   * @param kind the kind
   * @param damaged whether characters of the title are missing
   */
  public record Named(TableKind<?> kind, boolean damaged) {}

  Titles(List<VocabularyEntry> entries, ImmutableList<Form> forms) {
    this.forms = forms;
    this.noise =
        ImmutableList.sortedCopyOf(
            (one, other) -> other.length() - one.length(), words(entries, "noise"));
    this.telling = words(entries, "telling");
    this.offices = words(entries, "office");
    this.limited = patterns(entries, "limited");
    this.mentioned = patterns(entries, "mentioned");
    Map<String, TableKind<?>> exactTitles = new LinkedHashMap<>();
    Map<String, String> statedTitles = new LinkedHashMap<>();
    Map<LabelPattern, TableKind<?>> open = new LinkedHashMap<>();
    for (VocabularyEntry entry : entries) {
      if (entry.what().equals("title")) {
        TableKind<?> kind = TableKind.valueOf(entry.meaning());
        for (String word : entry.words()) {
          if (word.contains("*")) {
            open.put(new LabelPattern(word), kind);
          } else {
            exactTitles.putIfAbsent(core(word), kind);
            statedTitles.putIfAbsent(core(word), word);
          }
        }
      }
    }
    this.exact = ImmutableMap.copyOf(exactTitles);
    this.stated = ImmutableMap.copyOf(statedTitles);
    this.patterns = ImmutableMap.copyOf(open);
  }

  private static ImmutableList<String> words(List<VocabularyEntry> entries, String what) {
    return entries.stream()
        .filter(entry -> entry.what().equals(what))
        .flatMap(entry -> entry.words().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<LabelPattern> patterns(List<VocabularyEntry> entries, String what) {
    return words(entries, what).stream()
        .map(LabelPattern::new)
        .collect(ImmutableList.toImmutableList());
  }

  /** The kind that a line names as a title and nothing else; empty if it names none. */
  public Optional<Named> find(String printed) {
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = bare(printed);
    if (bare.length() < 3) {
      return Optional.empty();
    }
    return whole(bare)
        .or(() -> behindIssuer(bare))
        .map(kind -> new Named(kind, false))
        .or(() -> ofForm(printed).map(kind -> new Named(kind, false)))
        .or(() -> damaged(core(bare)).map(kind -> new Named(kind, true)));
  }

  /** Whether a word over columns is what tables of a kind are called: 政府性基金预算财政拨款支出. */
  boolean isNameOf(TableKind<?> kind, String word) {
    return kind.equals(exact.get(core(word + TABLE)));
  }

  /** The known titles that are most like a printed one, at most three; none that is unlike. */
  public ImmutableList<String> nearest(String printed) {
    if (printed.length() > LONGEST) {
      return ImmutableList.of();
    }
    Multiset<String> pairs = pairs(core(bare(printed)));
    Map<String, Double> likeness = new LinkedHashMap<>();
    stated.forEach((core, title) -> likeness.merge(title, likeness(pairs, pairs(core)), Math::max));
    return likeness.entrySet().stream()
        .filter(title -> title.getValue() >= LEAST_LIKENESS)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MOST_NEAREST)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  private static Multiset<String> pairs(String text) {
    Multiset<String> pairs = HashMultiset.create();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static double likeness(Multiset<String> one, Multiset<String> other) {
    int common = Multisets.intersection(one, other).size();
    return 2.0 * common / Math.max(1, one.size() + other.size());
  }

  /** The title without ordinal, form number, year and unit, as it is compared. */
  public static String bare(String printed) {
    String title = UNIT.matcher(Words.plain(printed)).replaceFirst("");
    String front = strip(title);
    String end = FORM_NUMBER.matcher(CONTINUED.matcher(front).replaceAll("")).replaceAll("");
    return YEAR.matcher(end).replaceAll("");
  }

  private static String strip(String title) {
    String rest = title;
    var front = FRONT.matcher(rest);
    while (!rest.isEmpty() && front.lookingAt() && front.end() > 0 && front.end() < rest.length()) {
      String behind = rest.substring(front.end());
      if (behind.length() < 3) {
        break;
      }
      rest = behind;
      front = FRONT.matcher(rest);
      if (YEAR.matcher(rest).lookingAt()) {
        break;
      }
    }
    return YEAR.matcher(title).lookingAt() ? title : rest;
  }

  private Optional<TableKind<?>> ofForm(String printed) {
    String bare = LabelPattern.comparable(TableTitle.withoutYear(printed));
    for (Form form : forms) {
      for (FormTable table : form.tables()) {
        if (LabelPattern.anyFits(table.titles(), bare)) {
          return Optional.of(table.kind());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TableKind<?>> whole(String bare) {
    String core = core(bare);
    TableKind<?> kind = exact.get(core);
    if (kind != null) {
      return Optional.of(kind);
    }
    String shorter = withoutBrackets(bare);
    boolean added = shorter.length() < bare.length();
    kind = exact.get(core(shorter));
    if (kind != null) {
      boolean same = !added || (isKeyedAs(kind, bare) && !isOfPart(bare, shorter));
      return same ? Optional.of(kind) : Optional.empty();
    }
    return open(core)
        .or(() -> added && !isOfPart(bare, shorter) ? open(core(shorter)) : Optional.empty());
  }

  private Optional<TableKind<?>> open(String core) {
    String text = LabelPattern.comparable(core);
    for (Map.Entry<LabelPattern, TableKind<?>> entry : patterns.entrySet()) {
      if (entry.getKey().fits(text)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether the brackets behind a title say that it is of a part of the money only. */
  private boolean isOfPart(String bare, String shorter) {
    String added = bare.substring(shorter.length() + 1, bare.length() - 1);
    return LabelPattern.any(limited, added) && !LabelPattern.any(mentioned, added);
  }

  /** The title behind the name of an office, which tells nothing of the kind. */
  private Optional<TableKind<?>> behindIssuer(String bare) {
    for (int i = 2; i < bare.length() - 3; i++) {
      String before = bare.substring(0, i);
      if (before.endsWith(")") || offices.stream().anyMatch(before::endsWith)) {
        Optional<TableKind<?>> kind = whole(bare.substring(i));
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TableKind<?>> damaged(String core) {
    if (core.length() < SHORTEST_DAMAGED || !core.endsWith(TABLE)) {
      return Optional.empty();
    }
    Set<TableKind<?>> kinds = new TreeSet<>();
    for (Map.Entry<String, TableKind<?>> title : exact.entrySet()) {
      int missing = title.getKey().length() - core.length();
      if (missing > 0
          && missing * 4 <= title.getKey().length()
          && isPart(core, title.getKey())
          && !isOfOtherTable(core, title.getKey())) {
        kinds.add(title.getValue());
      }
    }
    for (String broken : withoutRestOfNoise(core)) {
      TableKind<?> kind = exact.get(broken);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
  }

  /** A title without what is left of a word that tells nothing, one character of it each time. */
  private Set<String> withoutRestOfNoise(String core) {
    Set<String> titles = new LinkedHashSet<>();
    for (String word : noise) {
      for (int i = 0; i < word.length(); i++) {
        int at = core.indexOf(word.charAt(i));
        if (at >= 0) {
          titles.add(core.substring(0, at) + core.substring(at + 1));
        }
      }
    }
    return titles;
  }

  /** Whether a word is missing as a whole that tells tables apart: 基本. */
  private boolean isOfOtherTable(String core, String title) {
    return telling.stream()
        .filter(title::contains)
        .anyMatch(word -> word.chars().noneMatch(c -> core.indexOf(c) >= 0));
  }

  private static boolean isPart(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(found)) {
        found++;
      }
    }
    return found == part.length();
  }

  /** Whether a title does not say in brackets that a table has other keys than the kind's. */
  private static boolean isKeyedAs(TableKind<?> kind, String bare) {
    String added = bare.substring(bare.lastIndexOf('('));
    return !(added.contains("经济") && lacks(kind, CellType.DEPARTMENT_ECONOMIC_CODE))
        && !(added.contains("功能") && lacks(kind, CellType.FUNCTION_CODE));
  }

  /** Whether the tables of a kind that prints codes of classifications lack those of a type. */
  private static boolean lacks(TableKind<?> kind, CellType<?> type) {
    return kind.schema().sides().size() == 1
        && kind.schema().columns().stream().noneMatch(column -> column.type() == (Object) type);
  }

  private static String withoutBrackets(String title) {
    int open = title.lastIndexOf('(');
    return open > 2 && title.endsWith(")") ? title.substring(0, open) : title;
  }

  /** A title without the words that tell nothing of the kind. */
  private String core(String bare) {
    String core = Words.plain(bare).replace("收入支出", "收支").replace("、", "").replace("及", "和");
    core = core.replace("和", "");
    for (String word : noise) {
      core = core.replace(word, "");
    }
    return core.replace("()", "").replace("总表", "表").replace("支出支出", "支出");
  }
}
