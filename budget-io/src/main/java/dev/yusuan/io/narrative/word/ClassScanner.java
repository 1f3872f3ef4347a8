package dev.yusuan.io.narrative.word;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.narrative.ClassName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds functional classes that a text names from their 类 down (支出功能分类科目). */
final class ClassScanner {
  private static final Pattern CLASSES =
      Pattern.compile(
          "[^,;:。()0-9]{1,40}(?:\\([^()类款项,;。]{1,10}\\)[^,;:。()0-9]{0,40}){0,2}\\((?:[0-9]{2,3})?(类|款|项)\\)");
  private static final Pattern LEVELLED = Pattern.compile("([^,;:。、()0-9]{2,40}?)(类|款|项)级?科目");
  private static final Pattern DASHED =
      Pattern.compile(
          "(?:[^,;:。()0-9—-]{2,40}(?:\\([^(),;。]{1,10}\\)[^,;:。()0-9—-]{0,40})?[—-]){1,2}"
              + "[^,;:。()0-9—-]{2,40}(?:\\([^(),;。]{1,10}\\)[^,;:。()0-9—-]{0,40})?科目");
  private static final Pattern CODED =
      Pattern.compile("[^,;:。()0-9]{2,40}\\((2[0-9]{2}(?:[0-9]{2}){0,2})\\)");
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "(2[0-9]{6})((?![余多万亿元]|[十百千]{1,3}万?元|平方)[^,;:。()0-9]{2,40}?(?:\\([^(),;。]{1,10}\\)[^,;:。()0-9]{0,20}?)?)"
              + "(?=[0-9]|,|:|。|年初|预算|支出预算|决算|为|安排|较|比|$)");
  private static final Pattern CODED_BELOW = Pattern.compile("([^,;:。()0-9]{2,40})\\([0-9]{2}\\)");

  /** The names of each code, in all editions. */
  private static final ImmutableSetMultimap<String, String> NAMES =
      Catalog.editions().stream()
          .flatMap(edition -> Catalog.of(edition.year()).functional().entries().stream())
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(
                  entry -> entry.code().toString(), CatalogEntry::name));

  private static final ImmutableList<String> LEVELS = ImmutableList.of("类", "款", "项");
  private static final Splitter DASHES = Splitter.on(Pattern.compile("[—-]"));

  private ClassScanner() {}

  /** The classes that are named at a place, or behind words there that tell nothing: 安排. */
  static Optional<Token> at(String text, int at, NarrativeWords words) {
    return find(text, at, words).map(found -> withoutIdle(text, found, words));
  }

  /** Without 安排 in 安排教育支出（类）, where the catalogue has a class of the words behind it. */
  private static Token withoutIdle(String text, Token found, NarrativeWords words) {
    ClassName first = found.classes().get(0);
    String known = words.withoutIdleBefore(first.name());
    if (!text.startsWith(first.name(), found.start())
        || NAMES.containsValue(first.name())
        || !NAMES.containsValue(known)) {
      return found;
    }
    ImmutableList<ClassName> names =
        ImmutableList.<ClassName>builder()
            .add(new ClassName(known, first.level()))
            .addAll(found.classes().subList(1, found.classes().size()))
            .build();
    return Token.classes(
        names, found.start() + first.name().length() - known.length(), found.end());
  }

  private static Optional<Token> find(String text, int at, NarrativeWords words) {
    Matcher dashed = matcher(text, at, DASHED);
    if (dashed.lookingAt()) {
      ImmutableList.Builder<ClassName> names = ImmutableList.builder();
      String path = text.substring(at, dashed.end() - "科目".length());
      DASHES.split(path).forEach(name -> names.add(new ClassName(name, "")));
      return Optional.of(Token.classes(names.build(), at, dashed.end()));
    }
    Matcher coded = matcher(text, at, CODED);
    if (coded.lookingAt()) {
      return Optional.of(coded(text, at, coded));
    }
    Matcher levelled = matcher(text, at, LEVELLED);
    if (levelled.lookingAt() && NAMES.containsValue(levelled.group(1))) {
      ClassName name = new ClassName(levelled.group(1), levelled.group(2));
      return Optional.of(Token.classes(ImmutableList.of(name), at, levelled.end()));
    }
    Matcher first = matcher(text, at, CODE_FIRST);
    if (first.lookingAt() && isCode(first, text, words)) {
      return Optional.of(
          Token.classes(
              ImmutableList.of(new ClassName(first.group(2), first.group(1))), at, first.end()));
    }
    ImmutableList.Builder<ClassName> names = ImmutableList.builder();
    int end = at;
    for (Matcher each = matcher(text, at, CLASSES);
        each.lookingAt();
        each = matcher(text, end, CLASSES)) {
      String name = text.substring(end, text.lastIndexOf('(', each.start(1)));
      names.add(new ClassName(name, each.group(1)));
      end = each.end();
    }
    return end > at ? Optional.of(Token.classes(names.build(), at, end)) : Optional.empty();
  }

  /** Whether a number may be a code, and counts no things: 2156300株. */
  private static boolean isCode(Matcher found, String text, NarrativeWords words) {
    String code = found.group(1);
    return NAMES.containsKey(code.substring(0, LEVELS.size()))
        && (words.measureAt(text, found.start(2)).isEmpty()
            || NAMES.get(code).stream().anyMatch(name -> text.startsWith(name, found.start(2))));
  }

  /** 行政运行(2040601), or each level with its own digits: 公共安全支出(204)司法(06). */
  private static Token coded(String text, int at, Matcher first) {
    String name = text.substring(at, first.start(1) - 1);
    ImmutableList.Builder<ClassName> names = ImmutableList.builder();
    names.add(new ClassName(name, LEVELS.get(0)));
    int end = first.end();
    for (int level = 1;
        level < LEVELS.size() && first.group(1).length() == LEVELS.size();
        level++) {
      Matcher below = matcher(text, end, CODED_BELOW);
      if (!below.lookingAt()) {
        break;
      }
      names.add(new ClassName(below.group(1), LEVELS.get(level)));
      end = below.end();
    }
    return end == first.end()
        ? Token.classes(ImmutableList.of(new ClassName(name, first.group(1))), at, end)
        : Token.classes(names.build(), at, end);
  }

  private static Matcher matcher(String text, int at, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(at, text.length()).useTransparentBounds(true);
    return matcher;
  }
}
