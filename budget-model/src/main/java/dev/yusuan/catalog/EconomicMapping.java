package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.GovernmentEconomicCode;
import java.util.Optional;

/**
 * Which codes of the two economic classifications may stand together (部门预算与政府预算支出经济分类科目对照), in one
 * edition. Only codes of 款 are paired.
 */
public final class EconomicMapping {
  private final ImmutableList<Pairing> pairings;
  private final ImmutableListMultimap<DepartmentEconomicCode, Pairing> byDepartment;
  private final ImmutableListMultimap<GovernmentEconomicCode, Pairing> byGovernment;

  EconomicMapping(ImmutableList<Pairing> pairings) {
    this.pairings = pairings;
    this.byDepartment = Multimaps.index(pairings, Pairing::department);
    this.byGovernment = Multimaps.index(pairings, Pairing::government);
  }

  static ImmutableList<Pairing> read(Vocabulary vocabulary) {
    ImmutableList.Builder<Pairing> pairings = ImmutableList.builder();
    TabbedLines lines = TabbedLines.of("economic-mapping.tsv");
    while (lines.nextLine()) {
      pairings.add(
          new Pairing(
              DepartmentEconomicCode.parse(lines.field()),
              GovernmentEconomicCode.parse(lines.field()),
              vocabulary.natures(lines.field()),
              vocabulary.evidence(lines.field(), lines.field())));
    }
    return pairings.build();
  }

  /** All pairs, by departmental and then by governmental code. */
  public ImmutableList<Pairing> pairings() {
    return pairings;
  }

  /** The pairs of a departmental code; none where it is not in the mapping. */
  public ImmutableList<Pairing> pairings(DepartmentEconomicCode code) {
    return byDepartment.get(code);
  }

  /** The pairs of a governmental code; none where it is not in the mapping. */
  public ImmutableList<Pairing> pairings(GovernmentEconomicCode code) {
    return byGovernment.get(code);
  }

  /** The governmental codes that a departmental code may stand with in a unit of that nature. */
  public ImmutableSet<GovernmentEconomicCode> partners(
      DepartmentEconomicCode code, UnitNature nature) {
    return pairings(code).stream()
        .filter(pairing -> pairing.natures().contains(nature))
        .map(Pairing::government)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The departmental codes that a governmental code may stand with in a unit of that nature. */
  public ImmutableSet<DepartmentEconomicCode> partners(
      GovernmentEconomicCode code, UnitNature nature) {
    return pairings(code).stream()
        .filter(pairing -> pairing.natures().contains(nature))
        .map(Pairing::department)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The pair of two codes; empty where they are not known to stand together. */
  public Optional<Pairing> find(
      DepartmentEconomicCode department, GovernmentEconomicCode government) {
    return pairings(department).stream()
        .filter(pairing -> pairing.government().equals(government))
        .findFirst();
  }

  /** The number of pairs. */
  @Override
  public String toString() {
    return "部门预算与政府预算支出经济分类科目对照: " + pairings.size();
  }

  /**
   * Two codes that may stand together.
   *
   * @param department the departmental code (部门预算支出经济分类)
   * @param government the governmental code (政府预算支出经济分类)
   * @param natures the units in which they may
   * @param evidence what that rests on
   */
  public record Pairing(
      DepartmentEconomicCode department,
      GovernmentEconomicCode government,
      ImmutableSet<UnitNature> natures,
      Evidence evidence) {
    /** {@code 30226 ~ 50205 [ADMINISTRATIVE]}. */
    @Override
    public String toString() {
      return department + " ~ " + government + " " + natures;
    }
  }
}
