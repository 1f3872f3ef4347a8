package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import java.util.List;

/**
 * Two disclosures of one issuer for a year and the year after.
 *
 * @param before for the earlier year
 * @param after for the later year
 */
record SuccessiveYears(PlacedDisclosure before, PlacedDisclosure after) {

  /** All that there are among the disclosures, in the order of the earlier ones. */
  static ImmutableList<SuccessiveYears> among(List<Disclosure> disclosures) {
    List<PlacedDisclosure> all = PlacedDisclosure.of(disclosures);
    ImmutableList.Builder<SuccessiveYears> pairs = ImmutableList.builder();
    for (PlacedDisclosure before : all) {
      for (PlacedDisclosure after : all) {
        if (before.isYearBefore(after)) {
          pairs.add(new SuccessiveYears(before, after));
        }
      }
    }
    return pairs.build();
  }
}
