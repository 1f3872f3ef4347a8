package dev.yusuan.validation.cause;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCause;
import dev.yusuan.validation.rule.FigureCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What repairs a failure that stands alone: the slip that it names, if nothing speaks against it.
 */
final class SingleRepairs {
  /** More failures than these are no slips. */
  private static final int MOST = 200;

  private SingleRepairs() {}

  /** The repairs, by the places of the failures among the failed findings. */
  static ImmutableMap<Integer, Repair> of(
      List<Failure> failures, Iterable<? extends Check> checks) {
    Map<Place, Suspect> suspects = new HashMap<>();
    if (failures.size() <= MOST) {
      for (Failure failure : failures) {
        FigureCause.of(failure.check())
            .filter(cause -> cause.value().isPresent())
            .ifPresent(cause -> suspects.put(Place.of(cause.figure()), Suspect.of(failure, cause)));
      }
    }
    if (!suspects.isEmpty()) {
      for (Check check : checks) {
        if (check instanceof FigureCheck figures && check.verdict() != Verdict.NOT_CHECKED) {
          refuse(figures, suspects);
        }
      }
    }
    ImmutableMap.Builder<Integer, Repair> repairs = ImmutableMap.builder();
    suspects.values().forEach(known -> repairs.put(known.failure().index(), known.repair()));
    return repairs.buildOrThrow();
  }

  /** Takes out what would leave the comparison failed, or make it fail. */
  private static void refuse(FigureCheck check, Map<Place, Suspect> suspects) {
    for (Figure figure : check.figures()) {
      Place place = Place.of(figure);
      Suspect suspect = suspects.get(place);
      if (suspect != null && !suspect.agrees(check, place)) {
        suspects.remove(place);
      }
    }
  }

  /**
   * A figure that may be a slip.
   *
   * @param failure the failure that names it
   * @param repair what would have to stand there
   */
  private record Suspect(Failure failure, Repair repair) {
    static Suspect of(Failure failure, FigureCause cause) {
      Figure figure = cause.figure();
      return new Suspect(
          failure,
          new Repair(
              figure.cell(),
              Terms.place(figure),
              figure.amount().orElseThrow(),
              cause.value().orElseThrow()));
    }

    boolean agrees(FigureCheck check, Place place) {
      Verdict verdict =
          check.verdictWith(
              figure -> place.isOf(figure) ? Optional.of(repair.value()) : figure.amount());
      return verdict != Verdict.INCONSISTENT && verdict.compareTo(check.verdict()) <= 0;
    }
  }
}
