package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.PrintedUnit;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.printed.UnitName;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure among those that are compared.
 *
 * @param place its 1-based place among them
 * @param disclosure the disclosure
 * @param units the departments and units that its tables list with their codes
 */
public record PlacedDisclosure(int place, Disclosure disclosure, UnitIndex<UnitName> units) {

  public static ImmutableList<PlacedDisclosure> of(List<Disclosure> disclosures) {
    ImmutableList.Builder<PlacedDisclosure> placed = ImmutableList.builder();
    for (int i = 0; i < disclosures.size(); i++) {
      UnitIndex<UnitName> units = new UnitIndex<>(UnitName.in(disclosures.get(i)), UnitName::unit);
      placed.add(new PlacedDisclosure(i + 1, disclosures.get(i), units));
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

  /** Whether this is the budget of a department, or of a unit. */
  boolean isOf(DisclosureKind kind) {
    return disclosure.kind().equals(Optional.of(kind));
  }

  /**
   * Whether two units are one: by their codes, which other places give to other units, and by their
   * names, which may be short beside a code.
   */
  public static boolean isSame(PrintedUnit one, PrintedUnit other) {
    boolean sameCode = one.code().isPresent() && one.code().equals(other.code());
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return sameCode;
    }
    Likeness names = Likeness.of(one.name().get(), other.name().get());
    boolean bothCoded = one.code().isPresent() && other.code().isPresent();
    return sameCode ? names != Likeness.DIFFERENT : !bothCoded && names == Likeness.SAME;
  }

  ImmutableList<PrintedProject> projects(TableKind<?> kind) {
    return PrintedProject.in(disclosure, kind);
  }

  DocumentCell at(CellPath cell) {
    return new DocumentCell(place, cell);
  }
}
