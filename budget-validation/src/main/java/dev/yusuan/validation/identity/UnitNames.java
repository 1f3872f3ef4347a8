package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.UnitCode;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.printed.UnitName;
import dev.yusuan.validation.rule.Checking;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names of one department or unit in several places: beside its code, against the first of them.
 */
final class UnitNames {
  private static final Function<Checking, ImmutableListMultimap<UnitCode, UnitName>> BY_CODE =
      UnitNames::byCode;

  private UnitNames() {}

  private static ImmutableListMultimap<UnitCode, UnitName> byCode(Checking checking) {
    return Multimaps.index(UnitName.in(checking.disclosure()), UnitName::code);
  }

  /** The names; the fault is the difference that fails, a short name or another name. */
  static Stream<Fact> agree(Checking checking, Likeness fault) {
    return Multimaps.asMap(checking.once(BY_CODE)).values().stream()
        .flatMap(names -> names.stream().skip(1).map(name -> fact(name, names.get(0), fault)));
  }

  private static Fact fact(UnitName name, UnitName first, Likeness fault) {
    return Fact.of(
        Likeness.of(name.name(), first.name()) != fault,
        ImmutableList.of(name.nameCell(), first.nameCell()),
        () ->
            Texts.of(
                "identity.code-of-two",
                name.place(),
                Terms.same(name.code().digits()),
                Terms.printed(name.name()),
                first.place(),
                Terms.printed(first.name())));
  }
}
