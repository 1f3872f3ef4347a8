package dev.yusuan.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of all rules in the README against the rules. {@code -Dyusuan.golden=write} writes it
 * anew.
 */
class RulesPageTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- rules -->\n";
  private static final String END = "<!-- end of rules -->";

  @Test
  void pageOfTheRulesIsFresh() throws IOException {
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      String readme = Files.readString(README, UTF_8);
      Files.writeString(README, before(readme) + page() + after(readme), UTF_8);
    }
    String readme = Files.readString(README, UTF_8);

    assertThat(readme.substring(before(readme).length(), readme.indexOf(END))).isEqualTo(page());
  }

  @Test
  void pageHasALineForEachRule() {
    assertThat(page().lines().filter(line -> line.startsWith("| `")))
        .hasSize(Validator.standard().rules().size() + Validator.standard().betweenRules().size());
  }

  private static String before(String readme) {
    return readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
  }

  private static String after(String readme) {
    return readme.substring(readme.indexOf(END));
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    for (TableKind<?> kind : TableKind.values()) {
      add(
          page,
          kind.title() + " `" + kind + "`",
          rule -> rule.tables().size() == 1 && rule.tables().contains(kind));
    }
    add(page, "各表之间", rule -> rule.tables().size() > 1);
    add(page, "不限于某表", rule -> rule.tables().isEmpty());
    add(
        page,
        "各文件之间",
        Validator.standard().betweenRules().stream().map(BetweenRule::description).toList());
    return page.toString();
  }

  private static void add(StringBuilder page, String title, Predicate<RuleDescription> belongs) {
    Stream<RuleDescription> all = Validator.standard().rules().stream().map(Rule::description);
    add(page, title, all.filter(belongs).toList());
  }

  private static void add(StringBuilder page, String title, List<RuleDescription> rules) {
    if (rules.isEmpty()) {
      return;
    }
    page.append("\n### ").append(title).append("\n\n");
    page.append("| id | severity | 规则 | 公式 | 依据 |\n|---|---|---|---|---|\n");
    for (RuleDescription rule : rules) {
      page.append("| `").append(rule.id()).append("` | ");
      page.append(rule.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(cell(rule.sentence())).append(" | ");
      page.append(rule.formula().map(RulesPageTest::cell).orElse("")).append(" | ");
      page.append(cell(rule.basis())).append(" |\n");
    }
    page.append('\n');
  }

  private static String cell(Wording wording) {
    return wording.chinese().replace("|", "\\|");
  }
}
