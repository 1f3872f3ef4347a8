package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two disclosures of one issuer for a year and the year after.
 *
 * @param before for the earlier year
 * @param after for the later year
 */
public record SuccessiveYears(PlacedDisclosure before, PlacedDisclosure after) {

  /** All that there are among the disclosures, in the order of the earlier ones. */
  public static ImmutableList<SuccessiveYears> among(List<Disclosure> disclosures) {
    List<PlacedDisclosure> dated =
        PlacedDisclosure.of(disclosures).stream()
            .filter(each -> each.disclosure().fiscalYear().isPresent())
            .toList();
    Map<Edition, UnitIndex<PlacedDisclosure>> byEdition =
        dated.stream()
            .collect(
                Collectors.groupingBy(
                    each -> Edition.of(each, 0),
                    Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> new UnitIndex<>(all, PlacedDisclosure::issuer))));
    ImmutableList.Builder<SuccessiveYears> pairs = ImmutableList.builder();
    for (PlacedDisclosure before : dated) {
      UnitIndex<PlacedDisclosure> yearAfter = byEdition.get(Edition.of(before, 1));
      if (yearAfter != null) {
        yearAfter
            .of(before.issuer())
            .forEach(after -> pairs.add(new SuccessiveYears(before, after)));
      }
    }
    return pairs.build();
  }

  /** The year and the kind of a disclosure. */
  private record Edition(int year, Optional<DisclosureKind> kind) {
    static Edition of(PlacedDisclosure placed, int yearsLater) {
      Disclosure disclosure = placed.disclosure();
      return new Edition(disclosure.fiscalYear().orElseThrow() + yearsLater, disclosure.kind());
    }
  }
}
