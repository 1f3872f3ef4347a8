package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Disclosures of a form are what a document of it is. */
class FormsProperties {
  private static final int TRIES = 40;

  @Property(tries = TRIES)
  void rulesAgreeWithThem(@ForAll("forms") String form, @ForAll Random random) {
    Disclosure disclosure = disclosure(form, random);
    Report report = Validator.standard().check(disclosure);

    assertThat(report).hasNoErrors().checkedSomething();
    assertThat(report.failed()).as(form).isEmpty();
  }

  @Property(tries = TRIES)
  void areReadBackInTheirForm(@ForAll("forms") String form, @ForAll Random random) {
    Disclosure disclosure = disclosure(form, random);

    Disclosure r0 = Disclosures.parse(PrintedText.of(disclosure)).disclosure();
    for (int i = 0; i < Math.min(r0.tables().size(), disclosure.tables().size()); i++) {
      var a = disclosure.tables().get(i);
      var b = r0.tables().get(i);
      if (a.equals(b)) continue;
      System.err.println(
          "DIFF "
              + form
              + " "
              + a.kind()
              + " / "
              + b.kind()
              + " "
              + a.title()
              + "/"
              + b.title()
              + a.notes()
              + b.notes()
              + a.issuer()
              + b.issuer()
              + a.unit()
              + b.unit());
      if (!a.columns().equals(b.columns()))
        System.err.println("  COLS " + a.columns() + "\n       " + b.columns());
      for (int k = 0; k < Math.min(a.rows().size(), b.rows().size()); k++) {
        var x = a.rows().get(k).cells();
        var y = b.rows().get(k).cells();
        if (!x.equals(y))
          System.err.println(
              "   Z "
                  + a.schema().columns().stream()
                      .filter(c -> !java.util.Objects.equals(x.content(c), y.content(c)))
                      .toList()
                  + "\n   A "
                  + x
                  + "\n   B "
                  + y);
      }
      if (a.rows().size() != b.rows().size())
        System.err.println("  ROWS " + a.rows().size() + " " + b.rows().size());
    }
    if (r0.tables().size() != disclosure.tables().size())
      System.err.println("TABLES " + form + r0.tables() + disclosure.tables());
    if (!r0.equals(disclosure)) {
      System.err.println("PROB " + Disclosures.parse(PrintedText.of(disclosure)).problems());
      System.err.println(PrintedText.of(disclosure));
    }
    if (!r0.form().equals(disclosure.form())) System.err.println("FORM " + form + r0.form());
    assertThat(Disclosures.parse(PrintedText.of(disclosure)).disclosure()).isEqualTo(disclosure);
  }

  @Property(tries = 5)
  void areThoseOfTheAnnotation(
      @ForAll @ValidDisclosure(form = "department-2020") Disclosure disclosure) {
    assertThat(disclosure.form()).contains("department-2020");
    assertThat(disclosure.kind()).contains(DisclosureKind.DEPARTMENT);
  }

  @Example
  void anUnknownFormIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureArbitraries.valid("unit-2014"))
        .withMessageContainingAll("unit-2014", "unit-2024");
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(DisclosureArbitraries.forms());
  }

  private static Disclosure disclosure(String form, Random random) {
    return DisclosureArbitraries.valid(form).generator(10).next(random).value();
  }
}
