package dev.yusuan.validation.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TemplateWordsTest {
  @Test
  void unitsOfABudgetAreCountedWithTheIssuerOrBesideIt() {
    assertThat(TemplateWords.units()).contains("预算单位", "下属单位", "二级预算单位");
    assertThat(TemplateWords.besideIssuer()).contains("下属", "二级").doesNotContain("预算");
  }

  @Test
  void oddLinesAreThoseOfTheirRule() {
    assertThat("会议费2.00万元。。").containsPattern(TemplateWords.odd("wording.stops"));
    assertThat("会议费下降-5%。").doesNotContainPattern(TemplateWords.odd("wording.stops"));
    assertThatIllegalStateException()
        .isThrownBy(() -> TemplateWords.odd("wording.colours"))
        .withMessage("no words for wording.colours");
  }
}
