package dev.yusuan.examples.command;

import static dev.yusuan.io.render.TextGrid.Alignment.LEFT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormCatalog;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of a rule: what it demands, what that rests on, and where and how it is checked. */
final class RulePage {
  private final RuleDescription rule;
  private final AuditTexts texts;
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  private RulePage(RuleDescription rule, AuditTexts texts) {
    this.rule = rule;
    this.texts = texts;
  }

  static String of(RuleDescription rule, AuditTexts texts) {
    RulePage page = new RulePage(rule, texts);
    page.describe();
    Lines lines = new Lines();
    lines.title(texts.get("explain.rule", rule.id()));
    lines.grid(ImmutableList.of(LEFT, LEFT), page.rows);
    return lines.toString();
  }

  private void describe() {
    add("explain.severity", texts.severity(rule.severity()));
    add("explain.sentence", in(rule.sentence()));
    add("explain.formula", rule.formula().map(this::in).orElse(texts.get("explain.none")));
    add("explain.basis", in(rule.basis()));
    add("explain.tables", tables());
    add("explain.forms", forms());
    boolean figures = rule.formula().isPresent();
    add("explain.blank", texts.get(figures ? "explain.blank.figures" : "explain.blank.facts"));
    for (Verdict verdict : Verdict.values()) {
      rows.add(
          ImmutableList.of(
              verdict == Verdict.EXACT ? texts.get("explain.verdicts") : "",
              texts.get("explain." + verdict)));
    }
  }

  private String tables() {
    return rule.tables().isEmpty()
        ? texts.get("explain.any")
        : rule.tables().stream().map(TableKind::title).collect(Collectors.joining("  "));
  }

  private String forms() {
    ImmutableSet<TableKind<?>> needed = rule.tables();
    String forms =
        FormCatalog.forms().stream()
            .filter(form -> kinds(form).containsAll(needed))
            .map(Form::id)
            .collect(Collectors.joining("  "));
    return forms.isEmpty() ? texts.get("explain.none") : forms;
  }

  private static Set<TableKind<?>> kinds(Form form) {
    return form.tables().stream()
        .filter(FormTable::isTyped)
        .map(FormTable::kind)
        .collect(Collectors.toSet());
  }

  private String in(Wording wording) {
    return wording.in(texts.language());
  }

  private void add(String key, String text) {
    rows.add(ImmutableList.of(texts.get(key), text));
  }
}
