package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of a project and its performance targets (支出项目绩效目标申报表).
 *
 * @param head the row with its name, contacts, funds and texts
 * @param indicators the indicators, each with its branches, in printed order
 */
public record ProjectDeclaration(ProjectDeclarationRow head, ImmutableList<Indicator> indicators) {

  static ImmutableList<ProjectDeclaration> of(List<ProjectDeclarationRow> rows) {
    ImmutableList.Builder<ProjectDeclaration> declarations = ImmutableList.builder();
    List<ProjectDeclarationRow> own = new ArrayList<>();
    for (ProjectDeclarationRow row : rows) {
      if (row.level().isPresent() && !own.isEmpty()) {
        declarations.add(one(own));
        own.clear();
      }
      own.add(row);
    }
    if (!own.isEmpty()) {
      declarations.add(one(own));
    }
    return declarations.build();
  }

  private static ProjectDeclaration one(List<ProjectDeclarationRow> rows) {
    return new ProjectDeclaration(
        rows.get(0), IndicatorTree.indicators(rows, ProjectDeclarationRow.INDICATORS));
  }

  /**
   * The rows of declarations, one below the other; {@link Disclosure#projectDeclarations()} gives
   * them again.
   *
   * @throws IllegalArgumentException if the table cannot print the indicators as they are
   */
  public static ImmutableList<ProjectDeclarationRow> rows(List<ProjectDeclaration> declarations) {
    ImmutableList.Builder<ProjectDeclarationRow> rows = ImmutableList.builder();
    declarations.forEach(declaration -> rows.addAll(declaration.rows()));
    return rows.build();
  }

  private ImmutableList<ProjectDeclarationRow> rows() {
    Cells cells = IndicatorTree.without(ProjectDeclarationRow.INDICATORS, head.cells()).build();
    Cells.Builder first = cells.toBuilder();
    if (cells.isBlank(ProjectDeclarationRow.LEVEL)) {
      first.put(
          ProjectDeclarationRow.LEVEL, head.name().isPresent() ? RowLevel.ITEM : RowLevel.TOTAL);
    }
    ImmutableList.Builder<ProjectDeclarationRow> rows = ImmutableList.builder();
    rows.add(new ProjectDeclarationRow(first.build()));
    IndicatorTree.rows(ProjectDeclarationRow.SCHEMA, ProjectDeclarationRow.INDICATORS, indicators)
        .forEach(row -> rows.add(new ProjectDeclarationRow(row.build())));
    return rows.build();
  }

  /** 项目名称; empty where none is printed. */
  public Optional<String> name() {
    return head.name();
  }

  /** The name, the amount of the year, and how many indicators there are. */
  @Override
  public String toString() {
    return name().map(Excerpt::of).orElse("（未写明项目）")
        + head.thisYear().total().map(amount -> " " + amount).orElse("")
        + ": "
        + indicators.size()
        + " indicators";
  }
}
