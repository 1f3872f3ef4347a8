package dev.yusuan.io.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.schema.Side;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words over the sides of one kind of table (收入, 支出), by the titles of the sides. */
final class SideWords {
  private final ImmutableMap<String, ImmutableSet<String>> byTitle;

  SideWords(TableKind<?> kind, List<VocabularyEntry> entries) {
    ImmutableMap.Builder<String, ImmutableSet<String>> sides = ImmutableMap.builder();
    for (Side side : kind.schema().sides()) {
      sides.put(side.title(), KindWords.of(entries, "side", kind.name() + " " + side.id()));
    }
    this.byTitle = sides.buildOrThrow();
  }

  boolean isTitle(String word) {
    return byTitle.containsKey(word);
  }

  /** The title of the side that a word stands for; empty if for none. */
  Optional<String> titleOf(String word) {
    return byTitle.entrySet().stream()
        .filter(side -> side.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The path with the title of its side in front, where there are several sides. */
  List<String> titled(List<String> path) {
    Optional<String> title = byTitle.size() == 1 ? Optional.empty() : titleOf(path.get(0));
    if (title.isEmpty()) {
      return path;
    }
    List<String> titled = new ArrayList<>(path);
    titled.set(0, title.get());
    return titled;
  }

  /** All of them. */
  ImmutableSet<String> all() {
    return byTitle.values().stream()
        .flatMap(ImmutableSet::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
