package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Severity;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.money.Verdict;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private static final AuditTexts CHINESE = AuditTexts.in(Locale.CHINESE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check a.txt|不认识的命令：check",
        "audit|没有写要审核的文件",
        "audit --out o|没有写要审核的文件",
        "audit a.txt|没有写 --out 目录",
        "audit a.txt --out|--out 后面没有写值",
        "audit a.txt --out o --out p|--out 写了两次",
        "audit a.txt --output o|不认识的选项：--output",
        "audit a.txt --out o --lang fr|--lang 只能是 zh 或 en，不能是 fr",
        "audit a.txt --out o --format xml|--format 只能是 text、json、csv 或 sarif，不能是 xml",
        "audit a.txt --out o --csv excel|--csv 只能是 exact 或 spreadsheet，不能是 excel",
        "audit a.txt --out o --csv exact --csv exact|--csv 写了两次",
        "audit a.txt --out o --fail-on note|--fail-on 只能是 warning 或 reading，不能是 note",
        "audit a.txt --out o --profile all|没有方案“all”；现有 [standard, arithmetic, strict]",
        "audit a.txt --out o --profile no.json|方案文件 no.json 无法使用：没有这个文件",
        "audit a.txt --explain revenue.rows.sum|--explain 不与 a.txt 同用",
        "audit --out o --explain revenue.rows.sum|--explain 不与 --out 同用",
        "audit a.txt --out o --lang en --format xml|--format is text, json, csv or sarif, not xml",
        "check --lang en|Unknown command: check",
        "audit --lang en --out|--out has no value",
        "audit x/a.txt y/A.md --out o|两个文件的结果会写入同一目录“A”：x/a.txt 和 y/A.md",
        "audit a.txt a.txt --out o|两个文件的结果会写入同一目录“a”：a.txt 和 a.txt",
      })
  void explainsWrongUsageAndExitsWith2(String arguments, String message) {
    Run run = Run.of((Object[]) arguments.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(message + "\n" + usage(arguments.contains("--lang en")));
  }

  @Test
  void refusesAnEmptyPath() {
    assertThat(Run.of("audit", "", "--out", "o").err()).startsWith("路径无法使用：“”");
  }

  @Test
  void printsTheUsageWhenAskedForHelp() {
    assertThat(Run.of("--help")).isEqualTo(new Run(0, usage(false), ""));
    assertThat(Run.of("--help", "--lang", "en")).isEqualTo(new Run(0, usage(true), ""));
    assertThat(usage(true))
        .startsWith("Usage:\n  mvn -q compile exec:java\n")
        .endsWith("the gravest counts: 5, 3, 1, 4, 0\n");
    assertThat(usage(false))
        .startsWith("用法：\n  mvn -q compile exec:java\n")
        .endsWith("取最重的：5、3、1、4、0\n");
  }

  @Test
  void takesFilesOnBothSidesOfTheOption() throws UsageException {
    Command command =
        new CommandLine(Path.of("w"), CHINESE)
            .parse(List.of("audit", "a.txt", "--out", "o", "b.txt"));

    assertThat(command)
        .isEqualTo(
            new Command.AuditFiles(
                ImmutableList.of(Path.of("w/a.txt"), Path.of("w/b.txt")),
                Disclosures.reader(),
                Profiles.get("standard"),
                ImmutableSet.of(),
                new Command.Output(
                    Path.of("w/o"), ImmutableSet.of(ReportFormat.JSON), CsvProfile.EXACT)));
  }

  @Test
  void namesTheRulesMostLikeAnUnknownOne() {
    Run run = Run.of("audit", "--explain", "revenue.row.sum");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("没有规则“revenue.row.sum”；相近的有 revenue.rows.sum, ");
  }

  @Test
  void refusesTwinsThatAreOneFolderOnSomeSystems() {
    String composed = "caf\u00E9.txt";
    String decomposed = "cafe\u0301.txt";

    Run run = Run.of("audit", "x/" + composed, "y/" + decomposed, "--out", "o");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("两个文件的结果会写入同一目录");
    assertThat(Run.of("audit", "trail..txt", "trail_.txt", "--out", "o").status()).isEqualTo(2);
  }

  @Test
  void hasATextForWhateverValueIsTold() {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      AuditTexts texts = AuditTexts.in(language);
      for (Reason reason : Reason.values()) {
        assertThat(new FailureText(texts).ofReading(new UnreadableSourceException(reason, "")))
            .isNotEmpty();
      }
      for (FileFormat format : FileFormat.values()) {
        assertThat(
                new FailureText(texts)
                    .ofReading(new UnreadableSourceException(Reason.FORMAT, "", format)))
            .contains(format.displayName(language));
      }
      for (DisclosureKind kind : DisclosureKind.values()) {
        assertThat(texts.get("kind." + kind)).isNotEmpty();
      }
      for (Severity severity : Severity.values()) {
        assertThat(texts.severity(severity)).isNotEmpty();
      }
      for (Verdict verdict : Verdict.values()) {
        assertThat(texts.get("explain." + verdict)).isNotEmpty();
      }
    }
  }

  @Test
  void hasTheSameTextsInBothLanguages() {
    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ROOT));
  }

  private static Set<String> keys(Locale language) {
    return new TreeSet<>(ResourceBundle.getBundle("dev.yusuan.examples.audit", language).keySet());
  }

  private static String usage(boolean english) {
    return (english ? AuditTexts.in(Locale.ENGLISH) : CHINESE).get("usage");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a",
    "x/a.tar.gz, a.tar",
    "a, a",
    ".hidden, .hidden",
    "x/.., ''",
    "预算.txt, 预算",
    "'. .txt', __",
    "..., __",
    "trail..txt, trail_",
    "'blank .txt', blank_",
    "'two . ..txt', two____",
    "' a.b', ' a'"
  })
  void namesTheResultsAfterTheFileWithoutItsExtension(Path file, String name) {
    Path absolute = Path.of("/").resolve(file);

    assertThat(CommandLine.resultName(absolute)).isEqualTo(name);
  }
}
