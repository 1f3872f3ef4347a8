package dev.yusuan.validation.checked;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.MeasuredProject;
import dev.yusuan.validation.printed.PrintedIndicator;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.printed.SwappedTargets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure while it is checked: what several rules ask of its tables is found out once. It
 * lives for one check, in one thread.
 */
public final class CheckedDisclosure {
  private final Disclosure disclosure;
  private final Map<TableKind<?>, CheckedTable> tables = new TreeMap<>();

  private @Nullable ImmutableList<PrintedIndicator> indicators;
  private @Nullable ImmutableList<MeasuredProject> measuredProjects;
  private @Nullable SwappedTargets swappedTargets;

  public CheckedDisclosure(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  public Disclosure disclosure() {
    return disclosure;
  }

  /** The table of the given kind; empty where the document prints none that could be read. */
  public Optional<CheckedTable> find(TableKind<?> kind) {
    @Nullable CheckedTable known = tables.get(kind);
    return known == null ? disclosure.find(kind).map(this::add) : Optional.of(known);
  }

  /** All indicators that it prints, table by table. */
  public ImmutableList<PrintedIndicator> indicators() {
    ImmutableList<PrintedIndicator> known = indicators;
    if (known == null) {
      known = ImmutableList.copyOf(PrintedIndicators.in(disclosure));
      indicators = known;
    }
    return known;
  }

  /** The projects with their indicators. */
  public ImmutableList<MeasuredProject> measuredProjects() {
    ImmutableList<MeasuredProject> known = measuredProjects;
    if (known == null) {
      known = MeasuredProject.in(disclosure);
      measuredProjects = known;
    }
    return known;
  }

  /** The targets of indicators that seem to be exchanged. */
  public SwappedTargets swappedTargets() {
    SwappedTargets known = swappedTargets;
    if (known == null) {
      known = SwappedTargets.in(measuredProjects());
      swappedTargets = known;
    }
    return known;
  }

  private CheckedTable add(Table<?> table) {
    CheckedTable added = new CheckedTable(table);
    tables.put(table.kind(), added);
    return added;
  }
}
