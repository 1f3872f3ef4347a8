package dev.yusuan.validation.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.vocabulary.KnownWords;
import org.junit.jupiter.api.Test;

/** The words by which figures are read as “about” are those by which rules know them. */
class AboutWordsTest {
  private static final NameWords ABOUT = NameWords.of("about");
  private static final ImmutableList<String> BEFORE =
      KnownWords.standard().meanings("verb").get("about");
  private static final ImmutableList<String> BEHIND =
      KnownWords.standard().meanings("after").get("about");

  /** They stand between the digits and the unit: 50余万元. */
  private static final ImmutableList<String> WITHIN = ImmutableList.of("余", "多");

  @Test
  void rulesKnowWhatIsRead() {
    assertThat(BEFORE).isNotEmpty().allMatch(word -> ABOUT.areIn(word + "50万元"));
    assertThat(BEHIND).isNotEmpty().allMatch(word -> ABOUT.areIn("50万元" + word));
    assertThat(WITHIN).allMatch(word -> ABOUT.areIn("50" + word + "万元"));
  }

  @Test
  void whatRulesKnowIsRead() {
    assertThat(BEFORE).containsAll(ABOUT.beginnings());
    assertThat(ImmutableSet.<String>builder().addAll(BEHIND).addAll(WITHIN).build())
        .containsExactlyInAnyOrderElementsOf(ABOUT.parts());
  }

  @Test
  void figuresKeepTheWords() {
    for (String word : BEFORE) {
      assertIsPrinted(word + "50万元");
    }
    for (String word : BEHIND) {
      assertIsPrinted("50万元" + word);
    }
    for (String word : WITHIN) {
      assertIsPrinted("50" + word + "万元");
    }
  }

  private static void assertIsPrinted(String figure) {
    assertThat(
            Disclosures.parse("# 某局2024年部门预算\n\n会议费" + figure + "，培训费9万元。")
                .disclosure()
                .statements()
                .figures())
        .extracting(stated -> stated.printed())
        .containsExactly(figure, "9万元");
  }
}
