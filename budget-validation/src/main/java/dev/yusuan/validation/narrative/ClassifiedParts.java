package dev.yusuan.validation.narrative;

import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.NameComparison;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.narrative.Topic;
import java.util.Optional;
import java.util.OptionalInt;

/** Subjects whose names are those of a classification (科目) of their year. */
final class ClassifiedParts {
  private static final int LOWEST = 3;

  private ClassifiedParts() {}

  /** Whether it is a 类 or 款 of the economic classification: 工资福利支出, 办公费. */
  static boolean isEconomic(Topic topic, int level) {
    return catalog(topic).departmentEconomic().entries().stream()
        .filter(entry -> entry.level() == level)
        .anyMatch(entry -> isNamed(entry, topic.subject().name()));
  }

  /** Whether it is a class right below, or one below that: 行政运行. */
  static boolean isBelow(Topic topic, Optional<FunctionCode> code) {
    return code.isPresent()
        && catalog(topic).functional().entries().stream()
            .filter(entry -> entry.level() == LOWEST)
            .filter(entry -> entry.code().toString().startsWith(code.get().toString()))
            .anyMatch(entry -> isNamed(entry, topic.subject().name()));
  }

  private static Catalog catalog(Topic topic) {
    OptionalInt year = topic.year();
    return year.isPresent() ? Catalog.of(year.getAsInt()) : Catalog.latest();
  }

  private static boolean isNamed(CatalogEntry<?> entry, String name) {
    if (name.isEmpty() || name.charAt(0) != entry.name().charAt(0)) {
      return false;
    }
    return NameComparison.of(name, entry.name()).agrees()
        || NameComparison.of(name, entry.name().replace("的", "")).agrees()
        || entry.otherNames().stream().anyMatch(other -> NameComparison.of(name, other).agrees());
  }
}
