package dev.yusuan.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.table.ProjectDeclarationRow;
import org.junit.jupiter.api.Test;

class FieldsByLabelTest {
  private static final FormField NAME = field("项目名称");
  private static final FormField ANY = field("项目*");
  private static final FormField AGAIN = field("项目名称");

  private final FieldsByLabel fields = new FieldsByLabel(ImmutableList.of(NAME, ANY, AGAIN));

  private static FormField field(String label) {
    return new FormField(new LabelPattern(label), ProjectDeclarationRow.SCHEMA.columns().get(0));
  }

  @Test
  void givesAllThatFitInPrintedOrder() {
    assertThat(fields.of("项目名称")).containsExactly(NAME, ANY, AGAIN);
    assertThat(fields.of("项目负责人")).containsExactly(ANY);
    assertThat(fields.of("单位名称")).isEmpty();
  }

  @Test
  void looksUpThoseThatFitNothingElse() {
    FieldsByLabel whole = new FieldsByLabel(ImmutableList.of(NAME, AGAIN));

    assertThat(whole.of("项目名称")).containsExactly(NAME, AGAIN);
    assertThat(whole.of("项目")).isEmpty();
  }
}
