package dev.yusuan.examples.comparison;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.validation.report.ReportText;

/** Tells a comparison: the documents, what differs, and what the rules between them found. */
final class ComparisonText {
  private final AuditTexts texts;
  private final Lines lines = new Lines();

  ComparisonText(Comparison comparison, AuditTexts texts) {
    this.texts = texts;
    lines.title(texts.get("compare.documents"));
    for (int i = 0; i < comparison.documents().size(); i++) {
      var file = comparison.documents().get(i);
      lines.add(document(i + 1, file.disclosure(), file.name()));
    }
    if (comparison.isPair()) {
      new ChangeLines(texts).add(comparison.changes(), lines);
    } else {
      new BesideLines(texts).add(comparison, lines);
    }
    comparison.notes(texts.language()).forEach(lines::add);
    lines.title(texts.get("checks"));
    ReportText.lines(comparison.report(), texts.language()).forEach(lines::add);
  }

  private String document(int number, Disclosure disclosure, String file) {
    return texts.get(
        "compare.document",
        number,
        disclosure.withoutContacts().issuer().map(Issuer::name).orElse(texts.get("unstated")),
        disclosure.fiscalYear().isPresent()
            ? Integer.toString(disclosure.fiscalYear().getAsInt())
            : texts.get("unstated"),
        disclosure.tables().size(),
        file);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
