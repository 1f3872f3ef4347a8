package dev.yusuan.io.narrative.noun;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Subject;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a heading names is what the sentences below it speak of; a section names none. */
class HeadingTest {
  private static final Subject CLASS =
      new Subject(
          Item.FUNCTION_CLASS,
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(new ClassName("教育支出", "类")),
          Optional.empty(),
          "",
          "教育支出（类）");
  private static final Noun NOTHING = noun(Optional.empty(), true);

  private static Noun noun(Optional<Subject> subject, boolean clear) {
    return new Noun(subject, OptionalInt.empty(), Optional.empty(), clear);
  }

  private static Heading below(int level, Subject subject, boolean clear) {
    return Heading.below(level, noun(Optional.of(subject), clear), NOTHING);
  }

  @Test
  void namesAClass() {
    assertThat(below(2, CLASS, true).classes()).containsExactly(new ClassName("教育支出", "类"));
    assertThat(below(2, CLASS, true).subject()).contains(CLASS);
    assertThat(below(1, CLASS, true)).isEqualTo(Heading.NONE);
    assertThat(below(2, CLASS, false)).isEqualTo(Heading.NONE);
  }

  @Test
  void namesAnItemOrNothingKnown() {
    Subject meetings = Subject.named("会议费").as(Item.MEETINGS);

    assertThat(below(2, meetings, true))
        .isEqualTo(new Heading(ImmutableList.of(), Optional.of(meetings), Optional.empty()));
    assertThat(below(2, Subject.named("重点项目"), true)).isEqualTo(Heading.NONE);
    assertThat(Heading.below(2, NOTHING, NOTHING)).isEqualTo(Heading.NONE);
  }

  @Test
  void announcesWhatTheSharesBelowItAreOf() {
    Noun clear = noun(Optional.of(CLASS), true);

    assertThat(Heading.below(1, NOTHING, clear).structured()).contains(clear);
    assertThat(Heading.below(1, NOTHING, noun(Optional.of(CLASS), false)).structured()).isEmpty();
  }
}
