package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.code.UnitCode;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.PrintedUnit;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What belongs to departments and units, found by them (按单位检索).
 *
 * @param <T> what belongs to them
 */
public final class UnitIndex<T> {
  private final ImmutableList<T> items;
  private final Function<T, PrintedUnit> unitOf;
  private final ImmutableListMultimap<UnitCode, Integer> byCode;
  private final ImmutableListMultimap<String, Integer> byName;

  public UnitIndex(Iterable<T> items, Function<T, PrintedUnit> unitOf) {
    this.items = ImmutableList.copyOf(items);
    this.unitOf = unitOf;
    ImmutableListMultimap.Builder<UnitCode, Integer> codes = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Integer> names = ImmutableListMultimap.builder();
    for (int i = 0; i < this.items.size(); i++) {
      int place = i;
      PrintedUnit unit = unitOf.apply(this.items.get(i));
      unit.code().ifPresent(code -> codes.put(code, place));
      unit.name().ifPresent(name -> names.put(Likeness.comparable(name), place));
    }
    this.byCode = codes.build();
    this.byName = names.build();
  }

  /** All items, in the order in which they were given. */
  ImmutableList<T> items() {
    return items;
  }

  /** The items of a unit, in the same order. */
  public ImmutableList<T> of(PrintedUnit unit) {
    TreeSet<Integer> places = new TreeSet<>();
    unit.code().ifPresent(code -> places.addAll(byCode.get(code)));
    Optional<String> name = unit.name();
    name.ifPresent(printed -> places.addAll(byName.get(Likeness.comparable(printed))));
    return places.stream()
        .map(items::get)
        .filter(item -> PlacedDisclosure.isSame(unitOf.apply(item), unit))
        .collect(ImmutableList.toImmutableList());
  }
}
