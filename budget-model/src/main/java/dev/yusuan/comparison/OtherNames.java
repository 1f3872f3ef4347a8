package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.comparison.Figures.Sum;
import dev.yusuan.comparison.Renaming.Basis;
import dev.yusuan.schema.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds subjects of one table that a later disclosure prints under another name: where the code of
 * a project, what the name says, or all figures are the same, and one subject only on each side has
 * them. Figures decide only between two disclosures of one issuer, and only where one name is the
 * other with more in it or a figure is too long to be the same by chance.
 */
final class OtherNames {
  private static final int TELLING_DIGITS = 5;

  private final Map<Subject, Entry> known = new LinkedHashMap<>();
  private final Map<Subject, Basis> bases = new HashMap<>();
  private final List<Figures> renamed = new ArrayList<>();
  private final List<OptionalInt> years;

  private OtherNames(List<OptionalInt> years) {
    this.years = years;
  }

  /** Gives subjects of later disclosures the names of the earlier. */
  static OtherNames of(List<Figures> figures, List<OptionalInt> years, boolean areOfOneIssuer) {
    OtherNames names = new OtherNames(years);
    for (int i = 0; i < figures.size(); i++) {
      names.add(figures.get(i), years.get(i), areOfOneIssuer && figures.size() == 2);
    }
    return names;
  }

  /** The figures of each disclosure under the names of the first that has them. */
  List<Figures> figures() {
    return renamed;
  }

  /** The names of a subject, where they differ. */
  Optional<Renaming> renaming(Subject subject) {
    List<String> names = new ArrayList<>();
    Set<String> letters = new HashSet<>();
    for (int i = 0; i < renamed.size(); i++) {
      String name = renamed.get(i).name(subject).orElse("");
      names.add(name);
      if (!name.isEmpty()) {
        letters.add(PrintedName.letters(name, years.get(i)));
      }
    }
    if (subject.isTotal() || letters.size() < 2 || isOneName(names)) {
      return Optional.empty();
    }
    boolean isSpelling = letters.stream().map(PrintedName::sense).distinct().count() == 1;
    return Optional.of(
        new Renaming(
            ImmutableList.copyOf(names),
            isSpelling ? Basis.SPELLING : bases.getOrDefault(subject, basis(subject))));
  }

  /** What tells that rows of one subject are one before any is matched. */
  private Basis basis(Subject subject) {
    return renamed.stream().anyMatch(figures -> figures.isClassByName(subject))
        ? Basis.CLASS
        : Basis.CODE;
  }

  private static boolean isOneName(List<String> names) {
    return names.stream().filter(name -> !name.isEmpty()).map(Subject::joined).distinct().count()
        == 1;
  }

  private void add(Figures figures, OptionalInt year, boolean byFigures) {
    Map<Subject, Entry> entries = entries(figures, year);
    Map<Subject, Entry> fresh = without(entries, known);
    Map<Subject, Entry> missing = without(known, entries);
    Map<Subject, Subject> found = new HashMap<>();
    match(fresh, missing, found, Entry::codeKey, Basis.CODE);
    match(fresh, missing, found, Entry::nameKey, Basis.SPELLING);
    if (byFigures) {
      match(fresh, missing, found, Entry::figureKey, Basis.FIGURES);
    }
    renamed.add(figures.under(found));
    fresh.forEach(known::putIfAbsent);
  }

  private void match(
      Map<Subject, Entry> fresh,
      Map<Subject, Entry> missing,
      Map<Subject, Subject> found,
      Function<Entry, Optional<List<?>>> key,
      Basis basis) {
    Map<List<?>, Entry> ours = only(fresh, key);
    Map<List<?>, Entry> theirs = only(missing, key);
    ours.forEach(
        (each, entry) -> {
          Entry other = theirs.get(each);
          if (other != null && (basis != Basis.FIGURES || entry.isTellingBeside(other))) {
            found.put(entry.subject(), other.subject());
            bases.put(other.subject(), basis);
            fresh.remove(entry.subject());
            missing.remove(other.subject());
          }
        });
  }

  /** The entries by keys that one of them only has. */
  private static Map<List<?>, Entry> only(
      Map<Subject, Entry> entries, Function<Entry, Optional<List<?>>> key) {
    Map<List<?>, Integer> counts = new HashMap<>();
    Map<List<?>, Entry> only = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      key.apply(entry)
          .ifPresent(
              each -> {
                counts.merge(each, 1, Integer::sum);
                only.put(each, entry);
              });
    }
    only.keySet().removeIf(each -> !Objects.equals(counts.get(each), 1));
    return only;
  }

  private static Map<Subject, Entry> without(
      Map<Subject, Entry> entries, Map<Subject, Entry> others) {
    Map<Subject, Entry> rest = new LinkedHashMap<>(entries);
    rest.keySet().removeAll(others.keySet());
    return rest;
  }

  private static Map<Subject, Entry> entries(Figures figures, OptionalInt year) {
    Map<Subject, Map<Column<?, ?>, BigDecimal>> amounts = new LinkedHashMap<>();
    Map<Subject, Sum> sums = new HashMap<>();
    figures
        .sums()
        .forEach(
            (figure, sum) -> {
              if (figure.subject().hasNameOfItsOwn()) {
                sums.putIfAbsent(figure.subject(), sum);
                Map<Column<?, ?>, BigDecimal> row =
                    amounts.computeIfAbsent(figure.subject(), none -> new HashMap<>());
                if (sum.yuan().signum() != 0) {
                  row.put(figure.column(), sum.yuan().stripTrailingZeros());
                }
              }
            });
    Map<Subject, Entry> entries = new LinkedHashMap<>();
    amounts.forEach(
        (subject, of) -> {
          Sum sum = Objects.requireNonNull(sums.get(subject));
          entries.put(
              subject,
              new Entry(
                  subject,
                  PrintedName.letters(sum.name(), year),
                  sum.code(),
                  ImmutableMap.copyOf(of)));
        });
    return entries;
  }

  /** A subject with what may tell it. */
  private record Entry(
      Subject subject,
      String letters,
      Optional<String> code,
      ImmutableMap<Column<?, ?>, BigDecimal> amounts) {
    Optional<List<?>> codeKey() {
      return code.map(is -> List.of(subject.place(), is));
    }

    Optional<List<?>> nameKey() {
      return letters.isEmpty()
          ? Optional.empty()
          : Optional.of(List.of(subject.place(), PrintedName.sense(letters)));
    }

    Optional<List<?>> figureKey() {
      return amounts.isEmpty() ? Optional.empty() : Optional.of(List.of(subject.place(), amounts));
    }

    boolean isTellingBeside(Entry other) {
      return amounts.values().stream().anyMatch(amount -> amount.precision() >= TELLING_DIGITS)
          || PrintedName.isPartOf(letters, other.letters);
    }
  }
}
