package dev.yusuan.io.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.testing.SmallDisclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedTest {
  @TempDir private Path directory;

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  /**
   * Generated sentences state nothing that their text prints, so they are taken as they are read.
   */
  @Property
  void whatIsPrintedIsReadBackAsItWas(@ForAll("disclosures") Disclosure generated) {
    ReadResult read = Disclosures.parse(Printed.text(Printed.sheetsStating(generated)));
    Disclosure disclosure = saying(generated, read.disclosure());

    assertThat(ReadBack.difference(disclosure, read)).isEmpty();
    assertThat(read.disclosures()).isEqualTo(List.of(disclosure));
    assertThat(read.problems()).isEmpty();
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(Disclosures.parse(Printed.text(disclosure, Contacts.KEEP)).disclosures())
        .isEqualTo(List.of(disclosure));
  }

  /** Lines that are not recognised may state what the disclosure does not hold. */
  @Property
  void whatWouldNotBeReadBackIsRefused(@ForAll("disclosures") Disclosure disclosure) {
    String text;
    try {
      text = Printed.text(disclosure, Contacts.KEEP);
    } catch (UnprintableException refused) {
      String stating = Printed.text(Printed.sheetsStating(disclosure));
      assertThat(Disclosures.parse(stating).disclosure().narrative())
          .isNotEqualTo(disclosure.narrative());
      assertThat(refused).hasMessageContaining("sentences");
      return;
    }
    assertThat(Disclosures.parse(text).disclosures()).isEqualTo(List.of(disclosure));
  }

  private static Disclosure saying(Disclosure disclosure, Disclosure sentences) {
    return new Disclosure(
        disclosure.issuer(),
        disclosure.fiscalYear(),
        disclosure.kind(),
        disclosure.form(),
        disclosure.date(),
        disclosure.tables(),
        disclosure.unrecognised(),
        sentences.narrative());
  }

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void publishedDisclosuresComeBackFromPrint(String name) throws IOException {
    Disclosure disclosure = Disclosures.read(PublishedBudgets.file(name)).disclosure();
    Path file = directory.resolve("printed.txt");

    Printed.write(disclosure, file, Contacts.KEEP);
    assertThat(Disclosures.read(file).disclosures()).isEqualTo(List.of(disclosure));

    Printed.write(disclosure, file);
    assertThat(Disclosures.read(file).disclosures())
        .isEqualTo(List.of(disclosure.withoutContacts()));
  }

  @Test
  void blanksZerosMarksAndDecimalsComeBackAsTheyAre() {
    Table<ExpenditureRow> table =
        Table.builder(TableKind.EXPENDITURE, AmountUnit.TEN_THOUSAND_YUAN)
            .title("部门支出总体情况表")
            .row(ExpenditureRow.builder().name("合计").total(Amount.parse("12.50万元")))
            .row(ExpenditureRow.builder().function("201").name("一般公共服务支出"))
            .row(
                ExpenditureRow.builder()
                    .function("2010301")
                    .name("行政运行")
                    .total(Amount.parse("0万元")))
            .row(
                ExpenditureRow.builder()
                    .function("2010302")
                    .name("一般行政管理事务")
                    .total(Amount.parse("0.00万元")))
            .row(
                ExpenditureRow.builder()
                    .function("2010303")
                    .name("机关服务")
                    .mark(ExpenditureRow.TOTAL, "—"))
            .build();
    Disclosure disclosure = Disclosure.builder().addTables(table).build();

    assertThat(Disclosures.parse(Printed.text(disclosure, Contacts.KEEP)).disclosure())
        .isEqualTo(disclosure);
  }

  /** The form of a document is kept where its words say what is meant. */
  @Test
  void aDisclosureIsPrintedAsDocumentsPrintTheirs() {
    Table<OtherRow> table =
        Table.builder(TableKind.OTHER, AmountUnit.YUAN)
            .title("某市水利局河道清淤经费表")
            .columns(OtherRow.LABEL)
            .columns(
                ImmutableList.of(
                    new PrintedColumn(OtherRow.SCHEMA.otherAmount(1), "清淤经费/上半年"),
                    new PrintedColumn(OtherRow.SCHEMA.otherAmount(2), "清淤经费/下半年")))
            .asPrinted();

    assertThat(Printed.text(Printed.sheetsAsPrinted(Disclosure.builder().addTables(table).build())))
        .isEqualTo(
            """
            预算公开印本\t照原样

            某市水利局河道清淤经费表
            单位：元
            项目\t清淤经费\t
            \t上半年\t下半年

            """);
  }

  @Test
  void whatWordsTellIsNotStated() {
    Disclosure disclosure = SmallDisclosure.of();
    ReadResult read = Disclosures.parse(Printed.text(Printed.sheetsAsPrinted(disclosure)));

    assertThat(ReadBack.difference(disclosure, read)).isEmpty();
    assertThat(Printed.text(disclosure, Contacts.KEEP))
        .isEqualTo(Printed.text(Printed.sheetsAsPrinted(disclosure)))
        .doesNotContain("栏目");
  }

  @Test
  void aPrintedFormThatWasChangedByHandSaysSo() throws IOException {
    String name = PublishedBudgets.all().get(0);
    Disclosure disclosure = Disclosures.read(PublishedBudgets.file(name)).disclosure();
    String text = Printed.text(Printed.sheetsStating(disclosure));
    String changed = text.replaceFirst("\n栏目\t", "\n栏目\t无此栏\t");

    ReadResult read = Disclosures.parse(changed);

    assertThat(changed).isNotEqualTo(text);
    assertThat(read.problems().stream().map(Problem::code)).contains(ProblemCode.PRINT_MALFORMED);
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void nothingIsWrittenOfWhatIsRefused() throws IOException {
    Disclosure disclosure =
        Documents.disclosures()
            .sampleStream()
            .filter(PrintedTest::isRefused)
            .findFirst()
            .orElseThrow();
    Path file = directory.resolve("refused.txt");

    assertThatThrownBy(() -> Printed.write(disclosure, file, Contacts.KEEP))
        .isInstanceOf(UnprintableException.class);
    assertThat(Files.exists(file)).isFalse();
  }

  private static boolean isRefused(Disclosure disclosure) {
    Disclosure read =
        Disclosures.parse(Printed.text(Printed.sheetsStating(disclosure))).disclosure();
    return !read.narrative().equals(disclosure.narrative());
  }
}
