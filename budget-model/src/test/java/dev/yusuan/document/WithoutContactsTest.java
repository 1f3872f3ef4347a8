package dev.yusuan.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.Contact;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WithoutContactsTest {
  private static final String MOBILE = "138" + "00000000";
  private static final Amount AMOUNT = Amount.parse("5.00", AmountUnit.TEN_THOUSAND_YUAN);

  @Test
  void cellsKeepAllButContacts() {
    Cells cells =
        Cells.builder(ProjectRow.SCHEMA)
            .put(ProjectRow.NAME, "系统维护（联系人：钱多多）")
            .put(ProjectRow.TOTAL, AMOUNT)
            .mark(ProjectRow.UNIT_FUNDS, new Mark("0391-663" + "0000转1"))
            .unplaced("联系人")
            .unplaced("孙晓晓")
            .build();

    Cells discreet = cells.withoutContacts();

    assertThat(discreet.find(ProjectRow.NAME)).hasValue("系统维护（联系人：＊＊＊）");
    assertThat(discreet.find(ProjectRow.TOTAL)).hasValue(AMOUNT);
    assertThat(discreet.mark(ProjectRow.UNIT_FUNDS)).hasValue(new Mark("＊＊＊"));
    assertThat(discreet.unplaced()).containsExactly("联系人", "＊＊＊");
    assertThat(cells.toString()).doesNotContain("钱多多", "孙晓晓", "663" + "0000");
  }

  @Test
  void cellsWithoutContactsAreTheSame() {
    Cells cells =
        Cells.builder(ProjectRow.SCHEMA)
            .put(ProjectRow.NAME, "电话")
            .put(ProjectRow.TOTAL, AMOUNT)
            .build();

    assertThat(cells.withoutContacts()).isEqualTo(cells);
  }

  @Test
  void typedContactsAndTargetsAreMasked() {
    Cells cells =
        Cells.builder(ProjectDeclarationRow.SCHEMA)
            .put(ProjectDeclarationRow.LEADER, Contact.of("钱多多"))
            .put(ProjectDeclarationRow.INDICATORS.target(), Target.parse("见" + MOBILE))
            .build();

    Cells discreet = cells.withoutContacts();

    assertThat(discreet.find(ProjectDeclarationRow.LEADER).map(Contact::printed)).hasValue("＊＊＊");
    assertThat(discreet.find(ProjectDeclarationRow.INDICATORS.target()).map(Target::printed))
        .hasValue("见＊＊＊");
  }

  @Test
  void titlesOfColumnsTellContactsAndStayDistinct() {
    Cells cells =
        Cells.builder(OtherRow.SCHEMA)
            .put(OtherRow.LABEL, "某项目")
            .put(OtherRow.SCHEMA.otherText(1), "买买提" + "阿不都")
            .build();
    Table<OtherRow> table =
        new Table<>(
            TableKind.OTHER,
            "某表 " + MOBILE,
            Optional.of("某局（联系人：钱多多）"),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(
                new PrintedColumn(OtherRow.LABEL, "项目"),
                new PrintedColumn(OtherRow.SCHEMA.otherText(1), "联系人"),
                new PrintedColumn(OtherRow.SCHEMA.otherText(2), "联系人：钱多多"),
                new PrintedColumn(OtherRow.SCHEMA.otherText(3), "联系人：孙晓晓")),
            ImmutableList.of(new OtherRow(cells)),
            ImmutableList.of("联系人", "孙晓晓"));

    Table<OtherRow> discreet = table.withoutContacts();

    assertThat(discreet.title()).isEqualTo("某表 ＊＊＊");
    assertThat(discreet.issuer()).hasValue("某局（联系人：＊＊＊）");
    assertThat(discreet.columns())
        .extracting(PrintedColumn::title)
        .containsExactly("项目", "联系人", "联系人：＊＊＊", "联系人：＊＊＊ (2)");
    assertThat(discreet.rows().get(0).find(OtherRow.SCHEMA.otherText(1))).hasValue("＊＊＊");
    assertThat(discreet.notes()).containsExactly("联系人", "＊＊＊");
  }

  @Test
  void issuersAndBlocksOfADisclosureAreMasked() {
    Disclosure disclosure =
        new Disclosure(
            Optional.of(new Issuer("某局 " + MOBILE, Optional.empty())),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(
                new UnrecognisedBlock(
                    Optional.empty(),
                    "联系人：钱多多",
                    ImmutableList.of(
                        ImmutableList.of("姓名", "电话"), ImmutableList.of("孙晓晓", MOBILE)))));

    Disclosure discreet = disclosure.withoutContacts();

    assertThat(discreet.issuer().map(Issuer::name)).hasValue("某局 ＊＊＊");
    assertThat(discreet.unrecognised().get(0).heading()).isEqualTo("联系人：＊＊＊");
    assertThat(discreet.unrecognised().get(0).lines().get(1)).containsExactly("＊＊＊", "＊＊＊");
    assertThat(disclosure.toString()).doesNotContain(MOBILE);
  }
}
