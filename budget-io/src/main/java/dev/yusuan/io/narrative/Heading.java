package dev.yusuan.io.narrative;

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
 */
record Heading(ImmutableList<ClassName> classes, Optional<Subject> subject) {
  static final Heading NONE = new Heading(ImmutableList.of(), Optional.empty());

  Heading below(int level, Noun noun) {
    Optional<Subject> named = noun.subject().filter(known -> noun.clear());
    Optional<Subject> ofClass =
        named.filter(known -> known.item() == Item.FUNCTION_CLASS && level > 1);
    return new Heading(
        ofClass.map(Subject::classes).orElse(ImmutableList.of()),
        level > 1 ? named.filter(known -> known.item() != Item.NAMED) : Optional.empty());
  }
}
