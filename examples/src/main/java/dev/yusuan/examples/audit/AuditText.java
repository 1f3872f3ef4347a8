package dev.yusuan.examples.audit;

import static dev.yusuan.io.render.TextGrid.Alignment.LEFT;
import static dev.yusuan.io.render.TextGrid.Alignment.RIGHT;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.table.Table;
import dev.yusuan.text.Excerpt;
import java.util.List;

/** The report of an audit for the terminal. */
final class AuditText {
  private static final int MAX_BLOCKS = 8;

  private final Disclosure disclosure;
  private final int masked;
  private final AuditTexts texts;
  private final Lines lines = new Lines();

  private AuditText(Disclosure printed, AuditTexts texts) {
    this.disclosure = printed.withoutContacts();
    this.masked =
        Streams.zip(
                printed.unrecognised().stream(),
                disclosure.unrecognised().stream(),
                AuditText::contacts)
            .mapToInt(Integer::intValue)
            .sum();
    this.texts = texts;
  }

  static String of(Audit audit, ResultFolder results, AuditTexts texts) {
    AuditText text = new AuditText(audit.disclosure(), texts);
    text.lines.title(
        audit.read().parts().size() == 1
            ? texts.get("file", audit.file())
            : texts.get("file.part", audit.file(), audit.number(), audit.read().parts().size()));
    text.identity();
    text.tables();
    if (audit.number() == 1) {
      text.coverage(audit.read().coverage());
    }
    text.unrecognised();
    if (audit.number() == 1) {
      ProblemLines.add(text.lines, audit.read().problems(), texts);
    }
    CheckLines.add(text.lines, audit, texts);
    text.lines.title(texts.get("results", results.folder()));
    text.lines.add(results.names());
    text.lines.blank();
    return text.lines.toString();
  }

  private void identity() {
    String unstated = texts.get("unstated");
    lines.grid(
        ImmutableList.of(LEFT, LEFT),
        List.of(
            ImmutableList.of(
                texts.get("identity.issuer"),
                disclosure.issuer().map(AuditText::issuer).orElse(unstated)),
            ImmutableList.of(
                texts.get("identity.year"),
                disclosure.fiscalYear().isPresent()
                    ? texts.get("year", disclosure.fiscalYear().getAsInt())
                    : unstated),
            ImmutableList.of(
                texts.get("identity.kind"),
                disclosure.kind().map(kind -> texts.get("kind." + kind)).orElse(unstated)),
            ImmutableList.of(
                texts.get("identity.form"), disclosure.form().orElse(texts.get("unknown.form")))));
  }

  private static String issuer(Issuer issuer) {
    return issuer.name() + issuer.code().map(code -> "  " + code).orElse("");
  }

  private void tables() {
    lines.title(texts.get("tables", disclosure.tables().size()));
    if (disclosure.tables().isEmpty()) {
      return;
    }
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(
        ImmutableList.of(
            texts.get("tables.title"),
            texts.get("tables.rows"),
            texts.get("tables.columns"),
            texts.get("tables.unit")));
    for (Table<?> table : disclosure.tables()) {
      rows.add(
          ImmutableList.of(
              title(table.title()),
              Integer.toString(table.rows().size()),
              Integer.toString(table.columns().size()),
              table.unit().symbol()));
    }
    lines.grid(ImmutableList.of(LEFT, RIGHT, RIGHT, LEFT), rows.build());
  }

  private String title(String printed) {
    return printed.isEmpty() ? texts.get("blocks.untitled") : Excerpt.of(printed);
  }

  private void coverage(Coverage coverage) {
    lines.title(texts.get("cells", coverage.cells()));
    lines.grid(
        ImmutableList.of(LEFT, RIGHT),
        List.of(
            counted("cells.typed", coverage.typed()),
            counted("cells.headings", coverage.headings()),
            counted("cells.notes", coverage.notes()),
            counted("cells.unrecognised", coverage.unrecognised())));
    lines.add(texts.get(coverage.isComplete() ? "cells.complete" : "cells.incomplete"));
  }

  private ImmutableList<String> counted(String key, int count) {
    return ImmutableList.of(texts.get(key), Integer.toString(count));
  }

  private void unrecognised() {
    List<UnrecognisedBlock> blocks =
        disclosure.unrecognised().stream()
            .sorted(comparingInt((UnrecognisedBlock block) -> block.lines().size()).reversed())
            .toList();
    lines.title(texts.get("blocks", blocks.size()));
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (UnrecognisedBlock block : blocks.subList(0, Math.min(MAX_BLOCKS, blocks.size()))) {
      rows.add(
          ImmutableList.of(
              title(block.heading()), texts.get("blocks.lines", block.lines().size())));
    }
    lines.grid(ImmutableList.of(LEFT, RIGHT), rows.build());
    lines.rest(blocks.size() - MAX_BLOCKS, "disclosure.json", texts);
    if (masked > 0) {
      lines.add(texts.get("blocks.contacts", masked, ContactMask.MASK));
    }
  }

  private static int contacts(UnrecognisedBlock printed, UnrecognisedBlock discreet) {
    int masked = 0;
    for (int line = 0; line < printed.lines().size(); line++) {
      for (int cell = 0; cell < printed.lines().get(line).size(); cell++) {
        String text = printed.lines().get(line).get(cell);
        masked += text.equals(discreet.lines().get(line).get(cell)) ? 0 : 1;
      }
    }
    return masked;
  }
}
