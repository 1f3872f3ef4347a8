package dev.yusuan.io.narrative.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.narrative.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of functional classes by the names that sentences give them. Immutable. */
public final class ClassCodes {
  private static final Map<Integer, ClassCodes> BY_EDITION = new ConcurrentHashMap<>();
  private static final String LEVELS = "类款项";

  private final ImmutableListMultimap<String, CatalogEntry<FunctionCode>> byName;

  private ClassCodes(int year) {
    ImmutableListMultimap.Builder<String, CatalogEntry<FunctionCode>> all =
        ImmutableListMultimap.builder();
    for (CatalogEntry<FunctionCode> entry : Catalog.of(year).functional().entries()) {
      all.put(key(entry.name()), entry);
    }
    this.byName = all.build();
  }

  /** Of a fiscal year; of the latest edition where the year is not known. */
  public static ClassCodes of(Optional<Integer> year) {
    return BY_EDITION.computeIfAbsent(
        year.map(Catalog::of).orElseGet(Catalog::latest).edition().year(), ClassCodes::new);
  }

  private static String key(String name) {
    String plain = Words.plain(name);
    return plain.length() > 2 && plain.endsWith("支出")
        ? plain.substring(0, plain.length() - 2)
        : plain;
  }

  /** The 类 of a name that stands alone. */
  public Optional<FunctionCode> ofClass(String name) {
    return name.length() > 2 ? ClassLabels.find(name) : Optional.empty();
  }

  /** Whether classes bear a name, be it several. */
  boolean isName(String name) {
    return byName.get(key(name)).stream().anyMatch(entry -> Words.plain(entry.name()).equals(name));
  }

  /** The code of the class that bears the last name, below those that bear the others. */
  public Optional<FunctionCode> find(ImmutableList<ClassName> names) {
    if (names.size() == 1) {
      ClassName only = names.get(0);
      if (!only.level().isEmpty() && LEVELS.indexOf(only.level()) < 0) {
        return byCode(only);
      }
      return only.level().isEmpty() || only.level().equals("类")
          ? ofClass(only.name())
          : Optional.empty();
    }
    List<CatalogEntry<FunctionCode>> fitting =
        byName.get(key(names.get(names.size() - 1).name())).stream()
            .filter(entry -> fits(entry, names))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0).code()) : Optional.empty();
  }

  /** The code that is printed in place of a level, where the catalogue gives it this name. */
  private Optional<FunctionCode> byCode(ClassName printed) {
    return byName.get(key(printed.name())).stream()
        .map(CatalogEntry::code)
        .filter(code -> code.toString().equals(printed.level()))
        .findFirst();
  }

  private boolean fits(CatalogEntry<FunctionCode> entry, ImmutableList<ClassName> names) {
    Optional<CatalogEntry<FunctionCode>> at = Optional.of(entry);
    for (ClassName name : names.reverse()) {
      if (at.isEmpty() || !isNamed(at.get(), name)) {
        return false;
      }
      at = at.get().parent();
    }
    return true;
  }

  private boolean isNamed(CatalogEntry<FunctionCode> entry, ClassName name) {
    boolean level = name.level().isEmpty() || LEVELS.indexOf(name.level()) + 1 == entry.level();
    boolean same = key(entry.name()).equals(key(name.name()));
    return level && (same || ofClass(name.name()).filter(entry.code()::equals).isPresent());
  }
}
