package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure among those that are compared.
 *
 * @param place its 1-based place among them
 * @param disclosure the disclosure
 * @param units the departments and units that its tables list with their codes
 */
record PlacedDisclosure(int place, Disclosure disclosure, ImmutableList<UnitName> units) {

  static ImmutableList<PlacedDisclosure> of(List<Disclosure> disclosures) {
    ImmutableList.Builder<PlacedDisclosure> placed = ImmutableList.builder();
    for (int i = 0; i < disclosures.size(); i++) {
      placed.add(new PlacedDisclosure(i + 1, disclosures.get(i), UnitName.in(disclosures.get(i))));
    }
    return placed.build();
  }

  /** Issuer and year in words; the place where the disclosure does not tell its issuer. */
  Wording inWords() {
    Wording issuer =
        disclosure
            .issuer()
            .map(known -> Terms.printed(known.name()))
            .orElseGet(() -> Texts.of("between.unnamed", Terms.number(place)));
    return disclosure.fiscalYear().isPresent()
        ? Texts.of("between.of-year", issuer, Terms.number(disclosure.fiscalYear().getAsInt()))
        : issuer;
  }

  /** The issuer as a unit. */
  PrintedUnit issuer() {
    return new PrintedUnit(
        disclosure.issuer().flatMap(Issuer::code), disclosure.issuer().map(Issuer::name));
  }

  /** Whether this is the budget of a department that lists the other's unit, for the same year. */
  boolean isDepartmentOf(PlacedDisclosure unit) {
    return isOf(DisclosureKind.DEPARTMENT)
        && unit.isOf(DisclosureKind.UNIT)
        && isYearsBefore(unit, 0)
        && units.stream().anyMatch(listed -> isSame(listed.unit(), unit.issuer()));
  }

  private boolean isOf(DisclosureKind kind) {
    return disclosure.kind().equals(Optional.of(kind));
  }

  /** Whether this is the budget of the same issuer for the year before. */
  boolean isYearBefore(PlacedDisclosure other) {
    return isYearsBefore(other, 1)
        && disclosure.kind().equals(other.disclosure.kind())
        && isSame(issuer(), other.issuer());
  }

  private boolean isYearsBefore(PlacedDisclosure other, int years) {
    return disclosure.fiscalYear().isPresent()
        && other.disclosure.fiscalYear().isPresent()
        && disclosure.fiscalYear().getAsInt() + years == other.disclosure.fiscalYear().getAsInt();
  }

  /**
   * Whether two units are one: by their codes, which other places give to other units, and by their
   * names, which may be short beside a code.
   */
  static boolean isSame(PrintedUnit one, PrintedUnit other) {
    boolean sameCode = one.code().isPresent() && one.code().equals(other.code());
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return sameCode;
    }
    Likeness names = Likeness.of(one.name().get(), other.name().get());
    boolean bothCoded = one.code().isPresent() && other.code().isPresent();
    return sameCode ? names != Likeness.DIFFERENT : !bothCoded && names == Likeness.SAME;
  }

  ImmutableList<PrintedProject> projects(TableKind kind) {
    return PrintedProject.in(disclosure, kind);
  }

  DocumentCell at(CellPath cell) {
    return new DocumentCell(place, cell);
  }
}
