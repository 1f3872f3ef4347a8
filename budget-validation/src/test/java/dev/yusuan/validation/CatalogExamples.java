package dev.yusuan.validation;

import dev.yusuan.table.Table;
import java.util.List;

/** The examples of the rules on codes. */
final class CatalogExamples {
  private CatalogExamples() {}

  static List<RuleExample> examples() {
    return CatalogRulesTest.examples()
        .map(
            example ->
                new RuleExample(
                    (String) example.get()[0],
                    CatalogRulesTest.disclosure(2024, (Table<?>) example.get()[1]),
                    CatalogRulesTest.disclosure(2024, (Table<?>) example.get()[2])))
        .toList();
  }
}
