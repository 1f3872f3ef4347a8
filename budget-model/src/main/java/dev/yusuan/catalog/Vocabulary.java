package dev.yusuan.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the words of the resources, each distinct one once: equal values are the same object. */
final class Vocabulary {
  private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

  private final Map<String, ImmutableSet<BudgetFund>> funds = new HashMap<>();
  private final Map<String, ImmutableSet<UnitNature>> natures = new HashMap<>();
  private final Map<String, Optional<Integer>> editions = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();

  ImmutableSet<BudgetFund> funds(String text) {
    return funds.computeIfAbsent(text, Vocabulary::readFunds);
  }

  ImmutableSet<UnitNature> natures(String text) {
    return natures.computeIfAbsent(text, Vocabulary::readNatures);
  }

  Optional<Integer> edition(String text) {
    return editions.computeIfAbsent(
        text, year -> year.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year)));
  }

  /** The grade follows from the sources, so the sources are enough of a key. */
  Evidence evidence(String grade, String keys) {
    return evidence.computeIfAbsent(keys, all -> new Evidence(readGrade(grade), readSources(all)));
  }

  private ImmutableList<String> readSources(String keys) {
    ImmutableList.Builder<String> read = ImmutableList.builder();
    for (String key : COMMAS.split(keys)) {
      read.add(sources.computeIfAbsent(key, same -> same));
    }
    return read.build();
  }

  private static Evidence.Grade readGrade(String text) {
    for (Evidence.Grade grade : Evidence.Grade.values()) {
      if (grade.key().equals(text)) {
        return grade;
      }
    }
    throw new IllegalStateException("no grade of evidence: " + text);
  }

  private static ImmutableSet<BudgetFund> readFunds(String text) {
    Set<String> keys = ImmutableSet.copyOf(COMMAS.split(text));
    EnumSet<BudgetFund> read = EnumSet.noneOf(BudgetFund.class);
    for (BudgetFund fund : BudgetFund.values()) {
      if (keys.contains(fund.key())) {
        read.add(fund);
      }
    }
    return allRead(keys, Sets.immutableEnumSet(read));
  }

  private static ImmutableSet<UnitNature> readNatures(String text) {
    Set<String> keys = ImmutableSet.copyOf(COMMAS.split(text));
    EnumSet<UnitNature> read = EnumSet.noneOf(UnitNature.class);
    for (UnitNature nature : UnitNature.values()) {
      if (keys.contains(nature.key())) {
        read.add(nature);
      }
    }
    return allRead(keys, Sets.immutableEnumSet(read));
  }

  private static <T> ImmutableSet<T> allRead(Set<String> keys, ImmutableSet<T> read) {
    if (read.size() != keys.size()) {
      throw new IllegalStateException("not all known: " + keys);
    }
    return read;
  }
}
