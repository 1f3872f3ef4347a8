package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;

/** A disclosure in a form is what a document of that form is. */
class FormsProperties {
  private static final int TRIES = 12;

  @Property(tries = TRIES)
  void rulesAgreeWithThoseOfEachForm(@ForAll Random random) {
    for (String form : DisclosureArbitraries.forms()) {
      Report report = Validator.standard().check(disclosure(form, random));

      assertThat(report).hasNoErrors().checkedSomething();
      assertThat(report.failed()).as(form).isEmpty();
    }
  }

  @Property(tries = TRIES)
  void thoseOfEachFormAreReadBackInIt(@ForAll Random random) {
    SoftAssertions softly = new SoftAssertions();
    for (String form : DisclosureArbitraries.forms()) {
      Disclosure disclosure = disclosure(form, random);
      ReadResult read = Disclosures.parse(PrintedText.of(disclosure));

      softly.assertThat(read.disclosure()).as(form).isEqualTo(disclosure);
      softly.assertThat(read.coverage().isComplete()).as(form).isTrue();
    }
    softly.assertAll();
  }

  /** 支出预算表 of the 2020 form, by its header on paper. */
  @Property(tries = TRIES)
  void aFormHasItsColumns(
      @ForAll @ValidDisclosure(form = "department-2020") Disclosure disclosure) {
    assertThat(disclosure.form()).contains("department-2020");
    assertThat(disclosure.kind()).contains(DisclosureKind.DEPARTMENT);
    assertThat(disclosure.expenditure().columns())
        .extracting(PrintedColumn::title)
        .containsExactly(
            "科目编码",
            "单位代码",
            "单位（科目名称）",
            "总计",
            "基本支出/小计",
            "基本支出/工资福利支出",
            "基本支出/公用经费",
            "基本支出/对个人和家庭的补助",
            "项目支出/小计",
            "项目支出/一般性项目",
            "项目支出/专项资金");
    assertThat(PrintedText.of(disclosure))
        .contains(
            "科目编码\t\t\t单位代码\t单位（科目名称）\t总计\t基本支出\t\t\t\t项目支出\t\t",
            "类\t款\t项\t\t\t\t小计\t工资福利支出\t公用经费\t对个人和家庭的补助\t小计\t一般性项目\t专项资金");
  }

  @Example
  void anUnknownFormIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureArbitraries.valid("unit-2014"))
        .withMessageContainingAll("unit-2014", "unit-2024");
  }

  private static Disclosure disclosure(String form, Random random) {
    return DisclosureArbitraries.valid(form).generator(TRIES).next(random).value();
  }
}
