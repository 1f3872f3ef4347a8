package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableKindTest {
  @Test
  void theKindsAreTheConstantsInTheirOrderByTheirNames() {
    List<String> constants =
        Arrays.stream(TableKind.class.getFields())
            .filter(field -> field.getType() == TableKind.class)
            .map(Field::getName)
            .toList();

    assertThat(TableKind.values()).extracting(TableKind::name).containsExactlyElementsOf(constants);
    assertThat(TableKind.values())
        .allSatisfy(kind -> assertThat(kind).isSameAs(TableKind.values().get(kind.ordinal())))
        .allSatisfy(kind -> assertThat(TableKind.valueOf(kind.name())).isSameAs(kind));
  }

  @Test
  void theyComeInTheirOrder() {
    List<TableKind<?>> sorted = new ArrayList<>(TableKind.values().reverse());
    sorted.sort(null);

    assertThat(sorted).isEqualTo(TableKind.values());
  }

  @Test
  void aNameThatNoKindHasIsRefusedWithThoseThatThereAre() {
    assertThat(TableKind.find("EXPENDITURES")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableKind.valueOf("EXPENDITURES"))
        .withMessageContaining("“EXPENDITURES”")
        .withMessageContaining("GOVERNMENT_FUND_EXPENDITURE");
  }
}
