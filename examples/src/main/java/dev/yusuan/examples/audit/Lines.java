package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.render.TextGrid;
import dev.yusuan.io.render.TextGrid.Alignment;
import java.util.List;

/** Collects the lines of a report: titles, and what stands below them, set in. */
public final class Lines {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  /** Adds a title, after a blank line if it is not the first. */
  public void title(String title) {
    if (text.length() > 0) {
      blank();
    }
    text.append(TextGrid.printable(title)).append('\n');
  }

  /** Adds a line below the title. */
  public void add(String line) {
    text.append(INDENT).append(TextGrid.printable(line)).append('\n');
  }

  /** Adds aligned lines below the title. */
  public void grid(ImmutableList<Alignment> alignment, List<ImmutableList<String>> rows) {
    new TextGrid(alignment, ImmutableList.copyOf(rows)).lines().forEach(this::add);
  }

  /** Says how many more there are, if any, and where all of them stand. */
  public void rest(int more, String where, AuditTexts texts) {
    if (more > 0) {
      add(texts.get("rest", more, where));
    }
  }

  /** Adds a blank line. */
  public void blank() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
