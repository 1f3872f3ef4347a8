package dev.yusuan.testkit;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates valid disclosures with one mistake, by the rules that it breaks. */
final class BrokenArbitraries {
  private static final int MOST_CHANGES = 8;

  private BrokenArbitraries() {}

  static Arbitrary<BrokenDisclosure> any(ImmutableSet<Mistake> mistakes) {
    return present(
        (mutations, random) ->
            shuffled(mutations.rules(), random).stream()
                .flatMap(rule -> find(mutations, rule, mistakes, random).stream())
                .findFirst());
  }

  static Arbitrary<BrokenDisclosure> of(String rule, ImmutableSet<Mistake> mistakes) {
    ImmutableSet<String> ofFigures = mutations(Samples.disclosure()).rules();
    if (ofFigures.contains(rule)) {
      return present((mutations, random) -> find(mutations, rule, mistakes, random));
    }
    Rule ofWords =
        Validator.standard().rules().stream()
            .filter(known -> known.description().id().equals(rule))
            .filter(known -> WordMutations.of(Samples.disclosure(), known).findAny().isPresent())
            .findFirst()
            .orElseThrow(() -> unbroken(rule, ofFigures));
    return Combinators.combine(DisclosureArbitraries.valid(), Arbitraries.randoms())
        .as((disclosure, random) -> anyOf(disclosure, ofWords, random))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  private static IllegalArgumentException unbroken(String rule, ImmutableSet<String> ofFigures) {
    return new IllegalArgumentException(
        "no rule that a wrong figure, code, word or sentence of a generated disclosure breaks: “"
            + rule
            + "”; those that compare figures are "
            + ofFigures);
  }

  private static Optional<BrokenDisclosure> anyOf(Disclosure disclosure, Rule rule, Random random) {
    return WordMutations.of(disclosure, rule)
        .limit(1L + random.nextInt(MOST_CHANGES))
        .reduce((before, last) -> last);
  }

  private static Mutations mutations(Disclosure disclosure) {
    return Mutations.of(disclosure, Validator.standard());
  }

  private static Optional<BrokenDisclosure> find(
      Mutations mutations, String rule, ImmutableSet<Mistake> mistakes, Random random) {
    List<CellPath> cells = shuffled(mutations.figures(rule), random);
    return shuffled(mistakes, random).stream()
        .flatMap(mistake -> cells.stream().flatMap(cell -> mutations.with(mistake, cell, rule)))
        .findFirst();
  }

  /** In an order of chance. */
  private static <T> List<T> shuffled(Collection<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Arbitrary<BrokenDisclosure> present(Choice choice) {
    return Combinators.combine(DisclosureArbitraries.valid(), Arbitraries.randoms())
        .as((disclosure, random) -> choice.of(mutations(disclosure), random))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  private interface Choice {
    Optional<BrokenDisclosure> of(Mutations mutations, Random random);
  }
}
