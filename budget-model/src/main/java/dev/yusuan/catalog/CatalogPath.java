package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ClassificationCode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a code stands in an edition: the names from its 类 down to itself. It exists for every code
 * of a possible shape; {@link #entry} says whether the edition lists it.
 *
 * @param <C> the kind of code
 */
public final class CatalogPath<C extends ClassificationCode<C>> {
  private static final String BETWEEN = " › ";

  private final C code;
  private final ImmutableList<Step<C>> steps;

  CatalogPath(C code, Classification<C> classification) {
    this.code = code;
    ImmutableList.Builder<Step<C>> upwards = ImmutableList.builder();
    for (Optional<C> at = Optional.of(code); at.isPresent(); at = at.get().parent()) {
      upwards.add(new Step<>(at.get(), classification.find(at.get())));
    }
    this.steps = upwards.build().reverse();
  }

  /** The code that was asked for. */
  public C code() {
    return code;
  }

  /** The entry of the code; empty where the edition does not list it. */
  public Optional<CatalogEntry<C>> entry() {
    return steps.get(steps.size() - 1).entry();
  }

  /** The entries that the edition has, from the 类 down. */
  public ImmutableList<CatalogEntry<C>> entries() {
    return steps.stream()
        .flatMap(step -> step.entry().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The names joined by {@code ›}; a code that is not listed is printed with {@code 未列}. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining(BETWEEN));
  }

  private record Step<C extends ClassificationCode<C>>(C code, Optional<CatalogEntry<C>> entry) {
    @Override
    public String toString() {
      return entry.map(CatalogEntry::name).orElse(code + "（未列）");
    }
  }
}
