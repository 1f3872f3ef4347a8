package dev.yusuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class DocumentsTest {
  @Provide
  Arbitrary<Table<?>> tables() {
    return Documents.tables();
  }

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Property(tries = 100)
  void generatedTablesHoldBlanksMarksZerosAndNegatives(@ForAll("tables") Table<?> table) {
    for (Row row : table.rows()) {
      for (Column<?, ?> column : table.schema().columns()) {
        Statistics.collect(content(row.cells(), column));
      }
    }
    Statistics.coverage(
        coverage -> {
          coverage.check("blank").percentage(share -> share > 10);
          coverage.check("mark").count(count -> count > 0);
          coverage.check("zero").count(count -> count > 0);
          coverage.check("negative").count(count -> count > 0);
          coverage.check("large").count(count -> count > 0);
        });
  }

  private static String content(Cells cells, Column<?, ?> column) {
    if (cells.isBlank(column)) {
      return "blank";
    }
    if (cells.mark(column).isPresent()) {
      return "mark";
    }
    Object value = cells.find(column).orElseThrow();
    if (value instanceof Amount amount) {
      return amount.isZero()
          ? "zero"
          : amount.unscaled() < 0
              ? "negative"
              : amount.unscaled() > 10_000_000_000L ? "large" : "amount";
    }
    return "other";
  }

  @Property(tries = 50)
  void generatedDisclosuresFindTheirTablesByKind(@ForAll("disclosures") Disclosure disclosure) {
    for (Table<?> table : disclosure.tables()) {
      assertThat(disclosure.get(table.kind())).isSameAs(table);
    }
  }
}
