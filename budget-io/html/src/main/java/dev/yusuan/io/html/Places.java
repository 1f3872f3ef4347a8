package dev.yusuan.io.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import org.jsoup.nodes.Element;

/** Names of elements, in the order of preference: {@code .class}, {@code #id} or {@code tag}. */
final class Places {
  /** The rank of an element that has none of the names. */
  static final int NONE = Integer.MAX_VALUE;

  private static final Splitter CLASSES = Splitter.on(' ').trimResults().omitEmptyStrings();

  private final ImmutableMap<String, Integer> classes;
  private final ImmutableMap<String, Integer> ids;
  private final ImmutableMap<String, Integer> tags;

  Places(Iterable<String> names) {
    ImmutableMap.Builder<String, Integer> byClass = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> byTag = ImmutableMap.builder();
    int rank = 0;
    for (String name : names) {
      switch (name.charAt(0)) {
        case '.' -> byClass.put(name.substring(1), rank);
        case '#' -> byId.put(name.substring(1), rank);
        default -> byTag.put(name, rank);
      }
      rank++;
    }
    classes = byClass.buildOrThrow();
    ids = byId.buildOrThrow();
    tags = byTag.buildOrThrow();
  }

  boolean isAny(Element element) {
    return rank(element) != NONE;
  }

  /** The rank of an element, 0 the best. */
  int rank(Element element) {
    int rank = rank(tags, element.normalName());
    if (element.attributesSize() == 0) {
      return rank;
    }
    rank = Math.min(rank, rank(ids, element.attr("id")));
    String names = element.attr("class");
    if (names.isEmpty()) {
      return rank;
    }
    if (names.indexOf(' ') < 0) {
      return Math.min(rank, rank(classes, names));
    }
    for (String name : CLASSES.split(names)) {
      rank = Math.min(rank, rank(classes, name));
    }
    return rank;
  }

  private static int rank(ImmutableMap<String, Integer> ranks, String name) {
    Integer rank = ranks.get(name);
    return rank == null ? NONE : rank;
  }
}
