package dev.yusuan.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.internal.DocumentReader;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A form that no place prints, added as the recipe in the guide for contributors says. */
class InventedFormTest {
  private static final String DOCUMENT =
      """
      某某镇 2025 年单位预算公开

      附表一

      2025年支出一览表

      填报单位：某某镇
      计量：元

      科目\t\t支出\t\t
      编码\t名称\t共计\t基本\t项目
      \t合计\t300.50\t100\t200.50
      201\t一般公共服务支出\t300.50\t100\t200.50
      20103\t政府办公厅（室）及相关机构事务\t300.50\t100\t200.50
      2010301\t行政运行\t300.50\t100\t200.50

      2025年三公经费一览表

      计量：元

      事项\t预算数
      三公合计\t30
      出国\t
      公车\t20
      接待\t10
      """;

  @Test
  void readsADocumentOfAFormThatIsOneFileOfDifferences() throws IOException {
    ReadResult result = DocumentReader.read(DOCUMENT, Limits.DEFAULT, forms());

    Disclosure disclosure = result.disclosure();
    assertThat(disclosure.form()).hasValue("invented");
    assertThat(result.coverage().isComplete()).isTrue();
    assertThat(result.problems()).noneMatch(problem -> problem.code().id().startsWith("row."));

    ImmutableList<ExpenditureRow> rows = disclosure.expenditure().rows();
    assertThat(rows.stream().map(row -> row.level().orElseThrow()))
        .containsExactly(RowLevel.TOTAL, RowLevel.CLASS, RowLevel.SECTION, RowLevel.ITEM);
    assertThat(rows.get(3).function()).hasValue(FunctionCode.parse("2010301"));
    assertThat(rows.get(3).total()).hasValue(Amount.parse("300.50", AmountUnit.YUAN));

    assertThat(disclosure.threePublic().rows().get(0).vehicles().total())
        .hasValue(Amount.parse("20", AmountUnit.YUAN));
    assertThat(disclosure.threePublic().rows().get(0).abroad()).isEmpty();
  }

  /** The forms of the library and the invented one, which extends the first of them. */
  private static ImmutableList<Form> forms() throws IOException {
    FormInheritance inheritance = new FormInheritance();
    inheritance.complete(json("unit-2024.json"));
    Form invented = FormFile.form(inheritance.complete(json("invented.json")));
    return ImmutableList.<Form>builder().addAll(FormCatalog.forms()).add(invented).build();
  }

  private static JsonNode json(String file) throws IOException {
    return new ObjectMapper()
        .readTree(Resources.toByteArray(Resources.getResource(FormCatalog.class, file)));
  }
}
