package dev.yusuan.validation.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Verdict;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document, and what comes of it when one amount is printed otherwise. */
final class Experiment {
  private final String name;
  private final List<String> lines;
  private final ImmutableSet<Found> before;
  private final ImmutableList<Mutant> mutants;

  private Experiment(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
    ReadResult read = Disclosures.parse(String.join("\n", lines) + "\n");
    this.before = findings(read.disclosure());
    this.mutants = mutants(read);
  }

  /** The bundled sample of that name. */
  static Experiment on(String sample) throws IOException {
    return new Experiment(sample, Files.readAllLines(PublishedBudgets.file(sample), UTF_8));
  }

  private ImmutableList<Mutant> mutants(ReadResult read) {
    ImmutableList.Builder<Mutant> all = ImmutableList.builder();
    for (PrintedAmount printed : PrintedAmount.in(read)) {
      for (Change change : Change.values()) {
        change.of(printed).ifPresent(amount -> all.add(new Mutant(name, printed, change, amount)));
      }
    }
    return all.build();
  }

  /** All documents with one amount changed. */
  ImmutableList<Mutant> mutants() {
    return mutants;
  }

  /** What comes of some of them, in their order. */
  Stream<Result> results(List<Mutant> some) {
    return some.parallelStream().map(this::result);
  }

  private Result result(Mutant mutant) {
    Disclosure disclosure = Disclosures.parse(mutant.in(lines)).disclosure();
    List<Found> found =
        findings(disclosure).stream().filter(each -> !before.contains(each)).toList();
    boolean contradicts = found.stream().anyMatch(each -> each.verdict == Verdict.INCONSISTENT);
    Optional<String> why =
        contradicts ? Optional.empty() : Optional.of(Survival.explain(mutant, disclosure));
    return new Result(mutant, !found.isEmpty(), contradicts, why);
  }

  private static ImmutableSet<Found> findings(Disclosure disclosure) {
    return Validator.standard().check(disclosure).findings().stream()
        .map(Found::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A finding as far as it tells one from another: not its figures. */
  private record Found(String rule, Verdict verdict, ImmutableList<CellPath> cells) {
    static Found of(Finding finding) {
      return new Found(finding.rule().id(), finding.verdict(), finding.cells());
    }
  }
}
