package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Comparison;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the rules of one subject that hold tables against each other. Sentences and formulas follow
 * from what is compared.
 *
 * @param prefix what the ids begin with
 * @param severity how much it matters where a rule fails
 * @param basis what the rules rest on
 */
public record Agreements(String prefix, Severity severity, Wording basis) {
  /** Rules on the subject of that name, whose basis is in the bundles. */
  public static Agreements on(String subject, Severity severity) {
    return new Agreements(subject + ".", severity, Texts.of("basis." + subject));
  }

  /** A figure against the sum of others. */
  public Rule sums(String id, Agreement agreement, Selection whole, Selection... parts) {
    ImmutableList<Selection> others = ImmutableList.copyOf(parts);
    String comparison = suffix(agreement, others.size());
    Wording sentence =
        Texts.of(
            "rule.sums." + comparison,
            whole.title(),
            joined(others.stream().map(Selection::title), "、", " and the "));
    Wording formula =
        Texts.of(
            "formula.across." + agreement.comparison(),
            whole.formula(),
            joined(others.stream().map(Selection::sum), " + ", " + "));
    ImmutableSet<TableKind<?>> tables =
        Stream.concat(Stream.of(whole), others.stream())
            .map(Selection::kind)
            .collect(ImmutableSet.toImmutableSet());
    return new SumsAgree(describe(id, sentence, formula, tables), agreement, whole, others);
  }

  /** The rows of one table against those of the same key in another. */
  public Rule keys(String id, Agreement agreement, Keyed whole, Keyed parts) {
    Wording sentence =
        Texts.of(
            "rule.keys." + agreement.comparison(),
            Texts.of("key." + whole.key()),
            whole.title(),
            parts.title());
    Wording formula =
        Texts.of(
            "formula.across." + agreement.comparison(),
            whole.formula(),
            agreement.comparison() == Comparison.SUM
                ? Texts.of("formula.sum", parts.formula())
                : parts.formula());
    return new KeysAgree(
        describe(id, sentence, formula, ImmutableSet.of(whole.kind(), parts.kind())),
        agreement,
        whole,
        parts);
  }

  /** The rows of one table that have to be in another. */
  public Rule listed(String id, Keyed whole, Keyed parts, Allowance... allowances) {
    Wording key = Texts.of("key." + whole.key());
    Wording one = Terms.table(whole.kind());
    Wording other = Terms.table(parts.kind());
    return new KeysListed(
        describe(
            id,
            Texts.of("rule.keys.listed", key, one, other),
            Texts.of("formula.listed", key, one, other),
            ImmutableSet.of(whole.kind(), parts.kind())),
        ImmutableSet.copyOf(allowances),
        whole,
        parts);
  }

  private RuleDescription describe(
      String id, Wording sentence, Wording formula, ImmutableSet<TableKind<?>> tables) {
    return new RuleDescription(
        prefix + id, severity, sentence, Optional.of(formula), basis, tables);
  }

  private static String suffix(Agreement agreement, int parts) {
    return agreement.comparison() == Comparison.SUM && parts == 1
        ? "MEMBERS"
        : agreement.comparison().name();
  }

  private static Wording joined(Stream<Wording> wordings, String chinese, String english) {
    ImmutableList<Wording> all = wordings.collect(ImmutableList.toImmutableList());
    return new Wording(
        all.stream().map(Wording::chinese).collect(Collectors.joining(chinese)),
        all.stream().map(Wording::english).collect(Collectors.joining(english)));
  }
}
