package dev.yusuan.testkit.form;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormCatalog;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a disclosure with the titles and columns of a form (按表式编制). */
public final class FormTables {
  private FormTables() {}

  /** The ids of all forms. */
  public static ImmutableList<String> ids() {
    return FormCatalog.forms().stream().map(Form::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * Who prints a form: departments or units.
   *
   * @throws IllegalArgumentException if there is no such form
   */
  public static DisclosureKind kind(String id) {
    return form(id).issuerLevel() == RowLevel.DEPARTMENT
        ? DisclosureKind.DEPARTMENT
        : DisclosureKind.UNIT;
  }

  /**
   * The disclosure in a form: of its tables those that the form types, in the order of the form.
   *
   * @throws IllegalArgumentException if there is no such form
   */
  public static Disclosure of(Disclosure budget, String id) {
    Map<String, String> words = new HashMap<>();
    List<Table<?>> tables = new ArrayList<>();
    for (FormTable layout : form(id).tables()) {
      Optional<? extends Table<?>> table = budget.find(layout.kind());
      if (layout.isTyped() && table.isPresent()) {
        FormLayout inForm = new FormLayout(table.get(), layout);
        tables.add(inForm.table(table.get()));
        if (layout.kind().equals(TableKind.EXPENDITURE)) {
          words.putAll(inForm.words());
        }
      }
    }
    tables.replaceAll(table -> withKinds(table, words));
    return Disclosure.builder()
        .from(budget)
        .issuer(
            printsUnits(tables)
                ? budget.issuer()
                : budget.issuer().map(issuer -> Issuer.of(issuer.name())))
        .form(id)
        .tables(tables)
        .build();
  }

  private static boolean printsUnits(List<Table<?>> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> column.column().type() == (Object) CellType.UNIT_CODE);
  }

  /** The kinds of projects (项目类型) are called as the columns of their amounts are. */
  private static Table<?> withKinds(Table<?> table, Map<String, String> words) {
    if (!table.kind().equals(TableKind.PROJECT_EXPENDITURE)) {
      return table;
    }
    Table<?> worded = table;
    for (int row = 0; row < table.rows().size(); row++) {
      Cells cells = table.rows().get(row).cells();
      Optional<String> word = cells.find(ProjectRow.KIND).map(words::get);
      if (word.isPresent()) {
        worded =
            worded.withCells(row, cells.toBuilder().replace(ProjectRow.KIND, word.get()).build());
      }
    }
    return worded;
  }

  static Optional<Form> find(String id) {
    return FormCatalog.forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  private static Form form(String id) {
    return find(id)
        .orElseThrow(
            () -> new IllegalArgumentException("no form “" + id + "”; there are " + ids()));
  }
}
