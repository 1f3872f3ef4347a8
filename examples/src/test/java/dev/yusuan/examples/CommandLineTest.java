package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Severity;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.command.Inputs;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.money.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
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
        "audit a.txt --out o --profile all|没有方案“all”；现有 [standard, arithmetic, strict, exact]",
        "audit a.txt --out o --profile no.json|方案文件 no.json 无法使用：没有这个文件",
        "audit a.txt --out o --words .|词表 . 读不了：是目录，不是文件",
        "audit a.txt --out o -j 0|-j 须为 1 至 64 的整数，不能是 0",
        "audit a.txt --out o --jobs many|-j 须为 1 至 64 的整数，不能是 many",
        "compare|没有写要审核的文件",
        "convert a.txt --to xml|--to 只能是 text、json、csv、print 或 xlsx，不能是 xml",
        "rules --profile all|没有方案“all”；现有 [standard, arithmetic, strict, exact]",
        "audit a.txt --out o --lang en --format xml|--format is text, json, csv or sarif, not xml",
        "check --lang en|Unknown command: check",
        "audit --lang en --out|--out has no value",
      })
  void explainsWrongUsageAndExitsWith2(String arguments, String message) {
    Run run = Run.of((Object[]) arguments.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(2).first().isEqualTo(message);
    assertThat(run.err()).contains("yusuan", " --help");
  }

  @Test
  void saysThatNoFileMatchesAPattern() {
    Run run = Run.of("audit", "no*.pdf", "--out", "o");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("读不了 no*.pdf：没有相符的文件\n");
  }

  @Test
  void takesAFileThatIsNamedTwiceOnce(@TempDir Path folder) {
    Run run = Run.of("audit", Run.SAMPLE, Run.SAMPLE, "--out", folder);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).filteredOn(line -> line.startsWith("文件 ")).hasSize(1);
  }

  @Test
  void saysThatAFileStandsWhereTheFolderOfResultsIsToBe(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("results"), "");

    assertThat(Run.of("audit", Run.SAMPLE, "--out", file).err())
        .isEqualTo("写不出 " + file.resolve("jiyuan-office-2024") + "：" + file + " 已存在，且不是目录\n");
  }

  @Test
  void refusesAnEmptyPath() {
    assertThat(Run.of("audit", "", "--out", "o").err()).startsWith("路径无法使用：“”");
  }

  @Test
  void printsHowItIsUsedInBothLanguages() {
    Run chinese = Run.of("audit", "--help");
    Run english = Run.of("audit", "--help", "--lang", "en");

    assertThat(chinese.status()).isZero();
    assertThat(english.status()).isZero();
    assertThat(chinese.out()).contains("用法：yusuan audit ", "结果目录", "取最重的：5、3、1、4、0");
    assertThat(english.out())
        .contains("Usage: yusuan audit ", "Folder of the results", "gravest counts: 5, 3, 1, 4, 0");
    assertThat(english.out()).doesNotContainPattern("\\p{IsHan}");
    assertThat(Run.of("--help").out())
        .contains("audit", "compare", "rules", "convert", "words", "completion");
    assertThat(Run.of("help", "rules").out()).contains("用法：yusuan rules ", "--explain");
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).startsWith("yusuan ");
  }

  @Test
  void completesItselfInShells() {
    assertThat(Run.of("completion").out()).contains("complete -F", "compare", "--profile");
  }

  @Test
  void everyCommandAndOptionIsDescribedInBothLanguages() {
    for (String language : List.of("zh", "en")) {
      for (String command : List.of("audit", "compare", "rules", "convert", "words")) {
        assertThat(
                Run.of(command, "--help", "--lang", language)
                    .out()
                    .replaceAll("\n {20,}", "  ")
                    .lines())
            .as(command + " " + language)
            .noneMatch(line -> line.matches(" *(-[a-zA-Z], )?--?[-=a-zA-Z|]+ *"));
      }
    }
  }

  @Test
  void namesTheRulesMostLikeAnUnknownOne() {
    Run run = Run.of("rules", "--explain", "revenue.row.sum");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("没有规则“revenue.row.sum”；相近的有 revenue.rows.sum, ");
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
    for (String bundle :
        List.of("dev.yusuan.examples.audit.texts", "dev.yusuan.examples.command.usage")) {
      assertThat(keys(bundle, Locale.CHINESE)).as(bundle).isEqualTo(keys(bundle, Locale.ROOT));
    }
  }

  private static Set<String> keys(String bundle, Locale language) {
    return new TreeSet<>(ResourceBundle.getBundle(bundle, language).keySet());
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

    assertThat(Inputs.resultName(absolute)).isEqualTo(name);
  }
}
