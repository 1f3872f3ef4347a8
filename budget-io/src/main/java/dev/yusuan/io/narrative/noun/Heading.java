package dev.yusuan.io.narrative.noun;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Subject;
import java.util.Optional;

/**
 * What the headings above a paragraph name.
 *
 * @param classes the classes, from the 类 down
 * @param subject the subject of the heading right above
 * @param structured what the shares below are shares of: 一般公共预算当年拨款结构情况
 */
public record Heading(
    ImmutableList<ClassName> classes, Optional<Subject> subject, Optional<Noun> structured) {
  public static final Heading NONE =
      new Heading(ImmutableList.of(), Optional.empty(), Optional.empty());

  /** A heading of some level; {@code structured} is what it announces the shares of. */
  public static Heading below(int level, Noun noun, Noun structured) {
    Optional<Subject> named = known(noun).or(() -> known(structured));
    Optional<Subject> ofClass =
        named.filter(known -> known.item() == Item.FUNCTION_CLASS && level > 1);
    return new Heading(
        ofClass.map(Subject::classes).orElse(ImmutableList.of()),
        level > 1 ? named : Optional.empty(),
        Optional.of(structured).filter(whole -> whole.clear() && whole.subject().isPresent()));
  }

  private static Optional<Subject> known(Noun noun) {
    return noun.subject().filter(known -> noun.clear() && known.item() != Item.NAMED);
  }
}
