package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.PrintedUnit;
import dev.yusuan.validation.printed.UnitName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The disclosure of a department with those of the units that it lists, for the same year
 * (部门及所属单位).
 *
 * @param department of the department
 * @param units of its units, one at least, in the order in which they were given
 */
public record Family(PlacedDisclosure department, ImmutableList<PlacedDisclosure> units) {

  /** All that there are among the disclosures, in the order of the departments. */
  static ImmutableList<Family> among(List<Disclosure> disclosures) {
    List<PlacedDisclosure> all = PlacedDisclosure.of(disclosures);
    Map<OptionalInt, UnitIndex<Listed>> listed = listedByYear(all);
    ListMultimap<Integer, PlacedDisclosure> units =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (PlacedDisclosure unit : all) {
      UnitIndex<Listed> ofYear = listed.get(unit.disclosure().fiscalYear());
      if (ofYear != null && unit.isOf(DisclosureKind.UNIT)) {
        Set<Integer> departments = new HashSet<>();
        ofYear.of(unit.issuer()).forEach(line -> departments.add(line.department().place()));
        departments.forEach(department -> units.put(department, unit));
      }
    }
    return Multimaps.asMap(units).entrySet().stream()
        .map(
            entry ->
                new Family(all.get(entry.getKey() - 1), ImmutableList.copyOf(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<OptionalInt, UnitIndex<Listed>> listedByYear(List<PlacedDisclosure> all) {
    return all.stream()
        .filter(each -> each.isOf(DisclosureKind.DEPARTMENT))
        .filter(each -> each.disclosure().fiscalYear().isPresent())
        .flatMap(Family::listedIn)
        .collect(
            Collectors.groupingBy(
                line -> line.department().disclosure().fiscalYear(),
                Collectors.collectingAndThen(
                    Collectors.toList(), lines -> new UnitIndex<>(lines, Listed::unit))));
  }

  private static Stream<Listed> listedIn(PlacedDisclosure department) {
    return department.units().items().stream()
        .map(UnitName::unit)
        .distinct()
        .map(unit -> new Listed(department, unit));
  }

  /** The first line of a unit in a table of the department. */
  Optional<UnitName> lineOf(PlacedDisclosure unit, TableKind<?> kind) {
    return department.units().of(unit.issuer()).stream()
        .filter(listed -> listed.table().kind() == kind && listed.isLineOfUnit())
        .findFirst();
  }

  /** A unit that a department lists. */
  private record Listed(PlacedDisclosure department, PrintedUnit unit) {}
}
