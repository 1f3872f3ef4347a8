package dev.yusuan.io.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Words over columns that mean no column of their own in a kind of table. */
final class KindWords {
  private static final Splitter KINDS = Splitter.on(',');

  private final TableKind<?> kind;
  private final Titles titles;
  private final ImmutableSet<String> amounts;
  private final ImmutableSet<String> neutral;
  private final ImmutableSet<String> whole;
  private final ImmutableList<LabelPattern> parts;
  private final ImmutableList<LabelPattern> foreign;
  private final ImmutableList<LabelPattern> beyond;
  private final ImmutableList<LabelPattern> ungrouped;
  private final ImmutableList<LabelPattern> grouping;

  KindWords(TableKind<?> kind, List<VocabularyEntry> entries, Titles titles) {
    this.kind = kind;
    this.titles = titles;
    this.amounts = of(entries, "amount", "*");
    this.neutral = of(entries, "neutral", "*");
    this.whole = of(entries, "whole", kind.name());
    this.parts = patterns(entries, "part", "*");
    this.foreign = patterns(entries, "foreign", kind.name());
    this.beyond = patterns(entries, "beyond", kind.name());
    this.ungrouped = patterns(entries, "ungrouped", kind.name());
    this.grouping = patterns(entries, "grouping", kind.name());
  }

  /** The words of a sort that have a meaning. */
  static ImmutableSet<String> of(List<VocabularyEntry> entries, String what, String meaning) {
    return entries.stream()
        .filter(entry -> entry.what().equals(what) && entry.meaning().equals(meaning))
        .flatMap(entry -> entry.words().stream())
        .map(Words::plain)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<LabelPattern> patterns(
      List<VocabularyEntry> entries, String what, String meaning) {
    return entries.stream()
        .filter(entry -> entry.what().equals(what))
        .filter(entry -> KINDS.splitToList(entry.meaning()).contains(meaning))
        .flatMap(entry -> entry.words().stream())
        .map(LabelPattern::new)
        .collect(ImmutableList.toImmutableList());
  }

  /** A path without words such as 预算数 between others, which say nothing there. */
  List<String> withoutInnerAmounts(List<String> path) {
    return IntStream.range(0, path.size())
        .filter(i -> i == 0 || i == path.size() - 1 || !isAmount(path.get(i)))
        .mapToObj(path::get)
        .toList();
  }

  /** Whether a word stands for what is above it: 小计. */
  boolean isAmount(String word) {
    return amounts.contains(word);
  }

  /** Whether a word says nothing: 项目. */
  boolean isNeutral(String word) {
    return neutral.contains(word);
  }

  /** Whether a word means the whole of the table, as 小计 does or what such tables are called. */
  boolean isWhole(String word) {
    return whole.contains(word)
        || amounts.contains(word)
        || (kind.schema().indicators().isEmpty() && titles.isNameOf(kind, word));
  }

  /** Whether a word means a part of the money: 单位资金. */
  boolean isPartOfMoney(String word) {
    return LabelPattern.any(parts, word);
  }

  /** Whether no table of the kind has columns of that name: 政府性基金预算 in one of another fund. */
  boolean isForeign(String word) {
    return LabelPattern.any(foreign, word);
  }

  /**
   * Which headings of a header are the kind's: all of them, unless it prints money beyond the kind
   * as well (非财政拨款). Then those are that say to be (财政拨款), and 合计 beside them is that of both. But
   * where each fund has its amount and the title names none, 合计 is what the table is of.
   */
  Predicate<List<String>> own(List<List<String>> all, String title) {
    if (beyond.isEmpty()) {
      return heading -> !mayBeGrouped(heading, all);
    }
    if (whole.stream().noneMatch(title::contains) && areFunds(all)) {
      return heading -> !isOfOneFund(heading);
    }
    boolean printsMore =
        all.stream().flatMap(List::stream).anyMatch(word -> LabelPattern.any(beyond, word));
    return heading -> !printsMore || heading.stream().anyMatch(whole::contains);
  }

  /**
   * Whether a heading may be part of another, though it does not say so: 经费拨款 beside 公共预算拨款,
   * without 其中.
   */
  private boolean mayBeGrouped(List<String> heading, List<List<String>> all) {
    return heading.size() == 1
        && all.contains(heading)
        && LabelPattern.any(ungrouped, heading.get(0))
        && all.stream().flatMap(List::stream).anyMatch(word -> LabelPattern.any(grouping, word));
  }

  /** Whether headings are 合计 and several funds of the kind's money, each without items below it. */
  private boolean areFunds(List<List<String>> all) {
    return all.stream().anyMatch(this::isTotalOfAll)
        && all.stream().anyMatch(heading -> heading.stream().anyMatch(this::isAnotherFund))
        && all.stream().filter(this::isOfOneFund).allMatch(this::isAmountOfFund);
  }

  private boolean isTotalOfAll(List<String> heading) {
    return !heading.isEmpty() && isAmount(heading.get(heading.size() - 1)) && !isOfOneFund(heading);
  }

  /** 政府性基金预算拨款 beside 一般公共预算拨款. */
  private boolean isAnotherFund(String word) {
    return isPartOfMoney(word) && !whole.contains(word) && !LabelPattern.any(beyond, word);
  }

  /** 财政拨款/小计, but not 财政拨款/公务接待费. */
  private boolean isAmountOfFund(List<String> heading) {
    return heading.stream().allMatch(word -> isOfOneFund(List.of(word)) || isAmount(word));
  }

  private boolean isOfOneFund(List<String> heading) {
    return heading.stream()
        .filter(word -> !isAmount(word))
        .anyMatch(
            word -> whole.contains(word) || isPartOfMoney(word) || LabelPattern.any(beyond, word));
  }

  /** Whether a word means the money of the kind: 财政拨款. */
  boolean isOwn(String word) {
    return whole.contains(word);
  }

  ImmutableSet<String> all() {
    return ImmutableSet.<String>builder().addAll(amounts).addAll(neutral).addAll(whole).build();
  }
}
