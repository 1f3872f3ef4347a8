package dev.yusuan.report;

import com.google.common.collect.ImmutableList;
import dev.yusuan.comparison.SideBySide;
import dev.yusuan.comparison.Uncompared;
import dev.yusuan.document.Issuer;
import dev.yusuan.report.content.ComparedDocuments;
import dev.yusuan.report.view.Texts;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.report.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a reader of a comparison must know: whose budgets they are, and what is left out. */
public final class ComparisonNotes {
  private static final int MOST = 12;

  private final Texts texts;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private ComparisonNotes(Texts texts) {
    this.texts = texts;
  }

  /** The notes in a language, one on a line. */
  public static ImmutableList<String> lines(ComparedDocuments compared, Locale language) {
    ComparisonNotes notes = new ComparisonNotes(Texts.in(language));
    notes.add(compared);
    return notes.lines.build();
  }

  private void add(ComparedDocuments compared) {
    List<String> issuers =
        compared.documents().stream()
            .map(SourceFile::disclosure)
            .flatMap(each -> each.withoutContacts().issuer().stream())
            .map(Issuer::name)
            .map(name -> name.replaceAll("\\s", ""))
            .distinct()
            .toList();
    if (issuers.size() > 1 && !compared.report().isConclusive()) {
      lines.add(texts.get("compare.issuers", listed(issuers)));
    }
    Uncompared left =
        SideBySide.of(compared.documents().stream().map(SourceFile::disclosure).toList())
            .uncompared();
    if (!left.tables().isEmpty()) {
      lines.add(texts.get("compare.left.tables", left.tables().size(), titles(left.tables())));
    }
    if (!left.columns().isEmpty()) {
      lines.add(texts.get("compare.left.columns", left.columns().size(), listed(left.columns())));
    }
    add("compare.left.untyped", left.untyped());
    add("compare.left.headings", left.headings());
    if (left.rows() > 0) {
      lines.add(texts.get("compare.left.rows", left.rows(), titles(left.tablesOfRows())));
    }
    lines.add(texts.get("compare.left.always"));
  }

  private String titles(List<TableKind<?>> tables) {
    return listed(tables.stream().<String>map(TableKind::title).toList());
  }

  private void add(String key, int count) {
    if (count > 0) {
      lines.add(texts.get(key, count));
    }
  }

  private String listed(List<String> names) {
    String first =
        names.stream()
            .limit(MOST)
            .map(Excerpt::of)
            .collect(Collectors.joining(texts.get("compare.and")));
    return names.size() > MOST ? texts.get("compare.more", first) : first;
  }
}
