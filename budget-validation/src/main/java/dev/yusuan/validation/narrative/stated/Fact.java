package dev.yusuan.validation.narrative.stated;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.schema.Phase;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a figure is said of, without the words that say it: two figures of one fact are the same.
 *
 * @param item what it is
 * @param funding the money that it is limited to
 * @param scope which total it is
 * @param classes the names of its functional classes, or the name where it has no item
 * @param code its functional code
 * @param year its year
 * @param phase its stage
 */
public record Fact(
    Item item,
    Optional<Funding> funding,
    Optional<Scope> scope,
    ImmutableList<String> classes,
    Optional<FunctionCode> code,
    OptionalInt year,
    Optional<Phase> phase) {
  public static Fact of(Topic topic) {
    Subject subject = topic.subject();
    ImmutableList<String> names =
        switch (subject.item()) {
          case NAMED, FLEET_PART, EQUIPMENT, UNITS, STAFF, PROJECTS ->
              ImmutableList.of(subject.name());
          default ->
              subject.classes().stream()
                  .map(ClassName::name)
                  .collect(ImmutableList.toImmutableList());
        };
    return new Fact(
        subject.item(),
        subject.funding(),
        subject.scope(),
        names,
        subject.code(),
        topic.year(),
        topic.phase());
  }

  /** What is all of an item, of whatever money. */
  public static Fact ofAll(Item item, OptionalInt year, Optional<Phase> phase) {
    return new Fact(
        item,
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        year,
        phase);
  }

  /** The same of money that it is limited to. */
  public Fact limitedTo(Optional<Funding> other) {
    return new Fact(item, other, scope, classes, code, year, phase);
  }

  /** The same in another year and stage. */
  public Fact at(OptionalInt otherYear, Optional<Phase> otherPhase) {
    return new Fact(item, funding, scope, classes, code, otherYear, otherPhase);
  }

  /** The same, whichever total it is. */
  public Fact unscoped() {
    return new Fact(item, funding, Optional.empty(), classes, code, year, phase);
  }

  /** Whether no words say of what it is. */
  public boolean isUnnamed() {
    return item == Item.NAMED && classes.get(0).isEmpty();
  }

  /** The same without year and stage. */
  public Fact timeless() {
    return at(OptionalInt.empty(), Optional.empty());
  }

  /** The same of revenue or of expenditure instead of both. */
  public Fact as(Item other) {
    return new Fact(other, funding, scope, classes, code, year, phase);
  }
}
