package dev.yusuan.validation.template;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.LineCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines of text that no finished document prints.
 *
 * @param description what the rule is
 * @param kind the kind of document that it is about; empty for any
 * @param odd what such a line has
 * @param text the key of the text on it
 */
record OddLines(
    RuleDescription description, Optional<DisclosureKind> kind, Pattern odd, String text)
    implements Rule {
  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    boolean isOther = kind.isPresent() && !kind.equals(disclosure.kind());
    boolean anyLine = false;
    ImmutableList.Builder<Check> found = ImmutableList.builder();
    for (int i = 0; i < disclosure.unrecognised().size(); i++) {
      UnrecognisedBlock block = disclosure.unrecognised().get(i);
      for (int j = 0; j < block.lines().size(); j++) {
        ImmutableList<String> line = block.lines().get(j);
        if (block.table().isEmpty() && line.size() == 1) {
          anyLine = true;
          if (odd.matcher(line.get(0)).find()) {
            found.add(found(i, j, block, line.get(0)));
          }
        }
      }
    }
    if (isOther || !anyLine) {
      return Checks.notApplicable(Reason.NO_STATEMENTS);
    }
    ImmutableList<Check> all = found.build();
    return all.isEmpty()
        ? Checks.of(FactCheck.of(/* holds= */ true, ImmutableList.of(), description.sentence()))
        : Checks.of(all);
  }

  private Check found(int index, int number, UnrecognisedBlock block, String line) {
    return new LineCheck(
        index,
        number,
        block.heading(),
        line,
        Texts.of(
            "narrative.at", Terms.printed(block.heading()), Terms.printed(line), Texts.of(text)));
  }
}
