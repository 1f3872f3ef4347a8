package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.validation.name.Likeness;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Projects of one name in one table, found by the unit that they belong to (同名项目). However many
 * there are, finding them takes the same time.
 */
public final class Namesakes {
  private final Map<UnitCode, FirstTwo> byCode = new HashMap<>();
  private final Map<UnitCode, FirstTwo> withinCode = new HashMap<>();
  private final ByName uncoded = new ByName();
  private final ByName all = new ByName();

  public void add(PrintedProject project) {
    all.add(project);
    Optional<UnitCode> code = project.unit().code();
    if (code.isEmpty()) {
      uncoded.add(project);
    } else {
      byCode.computeIfAbsent(code.get(), each -> new FirstTwo()).add(project);
      for (Optional<UnitCode> above = code; above.isPresent(); above = above.get().parent()) {
        withinCode.computeIfAbsent(above.get(), each -> new FirstTwo()).add(project);
      }
    }
  }

  /**
   * The first two, in printed order, whose unit {@linkplain PrintedUnit#mayBe may be} the given
   * one; of units without codes, the names of the first 200 only may be short for each other.
   */
  public ImmutableList<PrintedProject> of(PrintedUnit unit) {
    FirstTwo found = new FirstTwo();
    Optional<UnitCode> code = unit.code();
    if (code.isEmpty()) {
      all.find(unit.name(), found);
    } else {
      uncoded.find(unit.name(), found);
      found.addAll(withinCode.get(code.get()));
      Optional<UnitCode> above = code.get().parent();
      while (above.isPresent()) {
        found.addAll(byCode.get(above.get()));
        above = above.get().parent();
      }
    }
    return found.inOrder();
  }

  /** Projects by the names of their units, as far as these are printed. */
  private static final class ByName {
    /** Where more names of units are printed, each would be compared with too many. */
    private static final int MOST_COMPARED = 200;

    private final FirstTwo all = new FirstTwo();
    private final FirstTwo nameless = new FirstTwo();
    private final Map<String, FirstTwo> byName = new LinkedHashMap<>();

    void add(PrintedProject project) {
      all.add(project);
      Optional<String> name = project.unit().name().map(Likeness::comparable);
      name.map(printed -> byName.computeIfAbsent(printed, each -> new FirstTwo()))
          .orElse(nameless)
          .add(project);
    }

    void find(Optional<String> name, FirstTwo found) {
      if (name.isEmpty()) {
        found.addAll(all);
        return;
      }
      String sought = Likeness.comparable(name.get());
      found.addAll(nameless);
      found.addAll(byName.get(sought));
      byName.entrySet().stream()
          .limit(MOST_COMPARED)
          .filter(entry -> Likeness.ofComparable(sought, entry.getKey()) != Likeness.DIFFERENT)
          .forEach(entry -> found.addAll(entry.getValue()));
    }
  }

  /** The uppermost two of the projects that it is given, in any order. */
  private static final class FirstTwo {
    private @Nullable PrintedProject first;
    private @Nullable PrintedProject second;

    void add(PrintedProject project) {
      PrintedProject least = first;
      PrintedProject next = second;
      if (least == null || project.row() < least.row()) {
        first = project;
        second = least;
      } else if (project.row() > least.row() && (next == null || project.row() < next.row())) {
        second = project;
      }
    }

    void addAll(@Nullable FirstTwo others) {
      if (others != null) {
        others.inOrder().forEach(this::add);
      }
    }

    ImmutableList<PrintedProject> inOrder() {
      if (first == null) {
        return ImmutableList.of();
      }
      return second == null ? ImmutableList.of(first) : ImmutableList.of(first, second);
    }
  }
}
