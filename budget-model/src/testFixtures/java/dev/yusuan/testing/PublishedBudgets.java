package dev.yusuan.testing;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * The bundled samples: the tables of five published budgets of four forms; one lost its columns.
 */
public final class PublishedBudgets {
  /** The names of the four whose columns are there. */
  public static final ImmutableList<String> TYPED =
      ImmutableList.of(
          "jiaozuo-bigdata-2024",
          "jiyuan-office-2024",
          "jiyuan-service-2020",
          "pingdingshan-bigdata-2024");

  /** The names of all. */
  public static final ImmutableList<String> ALL =
      ImmutableList.<String>builder().addAll(TYPED).add("jiyuan-bigdata-2024").build();

  private PublishedBudgets() {}

  /** The names of the four whose columns are there, for parameterized tests. */
  public static ImmutableList<String> typed() {
    return TYPED;
  }

  /** The names of all, for parameterized tests. */
  public static ImmutableList<String> all() {
    return ALL;
  }

  /** The file of one of them. */
  public static Path file(String name) {
    return Repository.root().resolve("examples/data").resolve(name + ".txt");
  }
}
