package dev.yusuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPathTest {
  @Provide
  Arbitrary<CellPath> paths() {
    return Arbitraries.of(Documents.typedKinds())
        .flatMap(
            kind ->
                Combinators.combine(
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.of(kind.schema().columns()).map(Column::id))
                    .as((row, column) -> new CellPath(kind, row, column)));
  }

  @Property
  void parsingWhatIsPrintedGivesTheSamePath(@ForAll("paths") CellPath path) {
    assertThat(CellPath.parse(path.toString())).isEqualTo(path);
  }

  @Test
  void looksLikeAnIndexAndAName() {
    assertThat(CellPath.parse("EXPENDITURE[3].basic.personnel.wages"))
        .isEqualTo(new CellPath(TableKind.EXPENDITURE, 3, "basic.personnel.wages"))
        .hasToString("EXPENDITURE[3].basic.personnel.wages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "EXPENDITURE",
        "EXPENDITURE[3]",
        "EXPENDITURE[3].",
        "EXPENDITURE[-1].total",
        "EXPENDITURE[x].total",
        "EXPENSES[3].total",
        "expenditure[3].total",
        "EXPENDITURE[3].合计",
        "EXPENDITURE[9999999999].total"
      })
  void refusesWhatIsNoPath(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CellPath.parse(text));
  }
}
