package dev.yusuan.io.narrative.noun;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.Lexer;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Subject;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words before a figure name. */
class NounReaderTest {
  private static final NarrativeWords WORDS = NarrativeWords.of(KnownWords.standard());
  private static final ImmutableList<ClassName> EDUCATION =
      ImmutableList.of(new ClassName("教育支出", "类"));

  private static NounReader reader(String words, OptionalInt year) {
    return new NounReader(
        PlainText.of(words),
        WORDS,
        ClassCodes.of(Optional.of(2024)),
        new IssuerName(Optional.of("某市财政局")),
        new Calendar(year, false));
  }

  private static Noun read(String words, OptionalInt year) {
    return reader(words, year)
        .read(Lexer.tokens(PlainText.of(words).text(), WORDS), /* counted= */ false);
  }

  private static Subject subject(String words) {
    return read(words, OptionalInt.of(2024)).subject().orElseThrow();
  }

  /** The money may be left out where a subject is named once more; nothing else may. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会议费             | 会议费               | true
          会议费             | 培训费               | false
          会议费             | 财政拨款会议费       | true
          财政拨款会议费     | 财政拨款会议费       | true
          财政拨款会议费     | 会议费               | false
          会议费             | 某县水利站会议费     | true
          某县水利站会议费   | 某县水利站会议费     | true
          某县水利站会议费   | 会议费               | false
          老年福利           | 老年福利             | true
          老年福利           | 儿童福利             | false
          教育支出（类）     | 教育支出（类）       | true
          教育支出（类）     | 科学技术支出（类）   | false
          """)
  void namesOnceMore(String named, String known, boolean same) {
    assertThat(NounReader.isSame(subject(named), subject(known))).isEqualTo(same);
  }

  @Test
  void aYearThatIsToldByThatOfTheDisclosure() {
    assertThat(read("上年会议费", OptionalInt.of(2024)).year()).hasValue(2023);
    assertThat(read("2022年上年会议费", OptionalInt.of(2024)).year()).hasValue(2022);
    assertThat(read("上年会议费", OptionalInt.of(2024)).clear()).isTrue();
  }

  /** 上年 of an unknown year may be any; 本年 is that of the disclosure. */
  @Test
  void aYearOfADisclosureWithoutOne() {
    assertThat(read("上年会议费", OptionalInt.empty()).clear()).isFalse();
    assertThat(read("本年会议费", OptionalInt.empty()).clear()).isTrue();
    assertThat(read("会议费", OptionalInt.empty()).year()).isEmpty();
  }

  @Test
  void whoseItIsStandsBeforeTheYear() {
    assertThat(read("某县水利站上年会议费", OptionalInt.of(2024)).subject().orElseThrow().owner())
        .isEqualTo("某县水利站");
    assertThat(read("某县水利站2023年会议费", OptionalInt.of(2024)).subject().orElseThrow().owner())
        .isEqualTo("某县水利站");
  }

  /** What is applied for is not what is spent; of money with goals it tells which. */
  @Test
  void actions() {
    assertThat(read("申请会议费", OptionalInt.of(2024)).clear()).isFalse();
    assertThat(
            reader("纳入编制范围的预算单位", OptionalInt.of(2024))
                .read(Lexer.tokens(PlainText.of("纳入编制范围的预算单位").text(), WORDS), /* counted= */ true)
                .clear())
        .isTrue();
  }

  @Test
  void aClassBelowThatOfTheHeading() {
    NounReader reader = reader("普通教育（款）", OptionalInt.of(2024));
    Subject below = reader.below(EDUCATION, subject("普通教育（款）"));

    assertThat(below.item()).isEqualTo(Item.FUNCTION_CLASS);
    assertThat(below.classes())
        .containsExactly(new ClassName("教育支出", "类"), new ClassName("普通教育", "款"));
    assertThat(below.code().map(Object::toString)).contains("20502");
  }

  @Test
  void moneyWithoutAnythingElse() {
    NounReader reader = reader("", OptionalInt.of(2024));

    assertThat(reader.isMoneyOnly(subject("一般公共预算"))).isTrue();
    assertThat(reader.isMoneyOnly(subject("一般公共预算收支"))).isFalse();
    assertThat(reader.isMoneyOnly(subject("会议费"))).isFalse();
  }
}
