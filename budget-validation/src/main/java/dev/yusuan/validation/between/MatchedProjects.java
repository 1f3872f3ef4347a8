package dev.yusuan.validation.between;

import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.Namesakes;
import dev.yusuan.validation.printed.PrintedProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects of a table of a disclosure by their names, to match those of another with. */
public final class MatchedProjects {
  private final Map<String, Namesakes> byName = new HashMap<>();

  private MatchedProjects() {}

  static MatchedProjects in(PlacedDisclosure document, TableKind<?> kind) {
    MatchedProjects projects = new MatchedProjects();
    for (PrintedProject project : document.projects(kind)) {
      if (!project.key().isEmpty()) {
        projects.byName.computeIfAbsent(project.key(), name -> new Namesakes()).add(project);
      }
    }
    return projects;
  }

  /** The only project of the name and the unit of another; empty where there is none or several. */
  Optional<PrintedProject> match(PrintedProject project) {
    Namesakes namesakes = byName.get(project.key());
    List<PrintedProject> found = namesakes == null ? List.of() : namesakes.of(project.unit());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
