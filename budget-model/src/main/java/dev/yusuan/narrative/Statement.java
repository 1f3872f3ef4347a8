package dev.yusuan.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import java.util.Optional;
import java.util.stream.Stream;

/** One fact that a sentence states (陈述), with its figures as printed. */
public sealed interface Statement {
  /** Where it stands. */
  Passage passage();

  /** Its figures in printed order; no figure belongs to two statements. */
  ImmutableList<StatedFigure> figures();

  /** The printed sentence. */
  default String sentence() {
    return passage().sentence();
  }

  /** The same with ＊＊＊ in place of contacts (联系人). */
  Statement withoutContacts();

  /**
   * The amount of a subject: 收入总计2323万元.
   *
   * @param passage where it stands
   * @param value the amount
   */
  record Total(Passage passage, StatedFigure value) implements Statement {
    @Override
    public ImmutableList<StatedFigure> figures() {
      return ImmutableList.of(value);
    }

    @Override
    public Statement withoutContacts() {
      return new Total(passage.withoutContacts(), value.withoutContacts());
    }
  }

  /**
   * A number of things: 共有车辆2辆.
   *
   * @param passage where it stands
   * @param value the number
   * @param threshold which of them are counted: 单价50万元以上
   */
  record Count(Passage passage, StatedFigure value, Optional<StatedFigure> threshold)
      implements Statement {
    @Override
    public ImmutableList<StatedFigure> figures() {
      return of(Stream.of(threshold, Optional.of(value)));
    }

    @Override
    public Statement withoutContacts() {
      return new Count(
          passage.withoutContacts(),
          value.withoutContacts(),
          threshold.map(StatedFigure::withoutContacts));
    }
  }

  /**
   * A part of a whole: 其中：基本支出589.90万元，占25.39%.
   *
   * @param passage where it stands
   * @param topic what the part is
   * @param list the list that it is of, from 1; parts of one list have one number
   * @param whole what it is a part of
   * @param threshold which things are counted
   * @param value its amount or number
   * @param share its share of the whole
   */
  record Part(
      Passage passage,
      Topic topic,
      int list,
      Whole whole,
      Optional<StatedFigure> threshold,
      Optional<StatedFigure> value,
      Optional<StatedFigure> share)
      implements Statement {
    @Override
    public ImmutableList<StatedFigure> figures() {
      return of(Stream.of(threshold, value, share));
    }

    @Override
    public Statement withoutContacts() {
      return new Part(
          passage.withoutContacts(),
          topic.withoutContacts(),
          list,
          whole.withoutContacts(),
          threshold.map(StatedFigure::withoutContacts),
          value.map(StatedFigure::withoutContacts),
          share.map(StatedFigure::withoutContacts));
    }
  }

  /**
   * A change: 与2023年相比减少1271.70万元，下降35.37%; or how much of a budget was carried out.
   *
   * @param passage where it stands
   * @param topic what changes
   * @param base what it is compared with
   * @param baseValue the amount of the base, where the sentence repeats it
   * @param change by which amount
   * @param rate by which rate
   * @param result the amount that it changes to
   * @param completion the percentage of the base
   * @param reason the printed reason; empty text where only 主要原因 is printed
   */
  record Comparison(
      Passage passage,
      Topic topic,
      Base base,
      Optional<StatedFigure> baseValue,
      Optional<Movement> change,
      Optional<Movement> rate,
      Optional<Movement> result,
      Optional<StatedFigure> completion,
      Optional<String> reason)
      implements Statement {
    @Override
    public ImmutableList<StatedFigure> figures() {
      return of(
          Stream.of(
              baseValue,
              change.map(Movement::figure),
              rate.map(Movement::figure),
              result.map(Movement::figure),
              completion));
    }

    @Override
    public Statement withoutContacts() {
      return new Comparison(
          passage.withoutContacts(),
          topic.withoutContacts(),
          base,
          baseValue.map(StatedFigure::withoutContacts),
          change.map(Movement::withoutContacts),
          rate.map(Movement::withoutContacts),
          result.map(Movement::withoutContacts),
          completion.map(StatedFigure::withoutContacts),
          reason.map(ContactMask::mask));
    }
  }

  /**
   * That nothing changed: 与2023年持平.
   *
   * @param passage where it stands
   * @param topic what stays as it is
   * @param base what it is compared with
   * @param value the amount printed behind the words
   * @param reason the printed reason; empty text where only 主要原因 is printed
   */
  record Unchanged(
      Passage passage,
      Topic topic,
      Base base,
      Optional<StatedFigure> value,
      Optional<String> reason)
      implements Statement {
    @Override
    public ImmutableList<StatedFigure> figures() {
      return of(Stream.of(value));
    }

    @Override
    public Statement withoutContacts() {
      return new Unchanged(
          passage.withoutContacts(),
          topic.withoutContacts(),
          base,
          value.map(StatedFigure::withoutContacts),
          reason.map(ContactMask::mask));
    }
  }

  /**
   * That there is none, in words: 无使用政府性基金预算拨款安排的支出.
   *
   * @param passage where it stands
   * @param topic what there is none of
   */
  record Zero(Passage passage, Topic topic) implements Statement {
    @Override
    public ImmutableList<StatedFigure> figures() {
      return ImmutableList.of();
    }

    @Override
    public Statement withoutContacts() {
      return new Zero(passage.withoutContacts(), topic.withoutContacts());
    }
  }

  /**
   * A sentence of which these figures are not understood.
   *
   * @param passage where it stands
   * @param figures the figures, none of them bound
   */
  record Text(Passage passage, ImmutableList<StatedFigure> figures) implements Statement {
    @Override
    public Statement withoutContacts() {
      return new Text(
          passage.withoutContacts(),
          figures.stream()
              .map(StatedFigure::withoutContacts)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private static ImmutableList<StatedFigure> of(Stream<Optional<StatedFigure>> figures) {
    return figures.flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
  }
}
