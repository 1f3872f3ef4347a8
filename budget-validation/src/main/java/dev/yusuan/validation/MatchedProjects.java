package dev.yusuan.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** The projects of a table of a disclosure by their names, to match those of another with. */
final class MatchedProjects {
  private final ImmutableListMultimap<String, PrintedProject> byName;

  private MatchedProjects(ImmutableListMultimap<String, PrintedProject> byName) {
    this.byName = byName;
  }

  static MatchedProjects in(PlacedDisclosure document, TableKind kind) {
    return new MatchedProjects(
        Multimaps.index(
            document.projects(kind).stream().filter(each -> !each.key().isEmpty()).toList(),
            PrintedProject::key));
  }

  /** Whether there are no projects with a name. */
  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The only project of the name and the unit of another; empty where there is none or several. */
  Optional<PrintedProject> match(PrintedProject project) {
    var namesakes =
        byName.get(project.key()).stream()
            .filter(each -> each.unit().mayBe(project.unit()))
            .limit(2)
            .toList();
    return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
  }
}
