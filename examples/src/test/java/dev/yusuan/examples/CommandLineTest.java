package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "audit a.txt --out|--out 后面没有目录",
        "audit a.txt --out o --out p|--out 写了两次",
        "audit a.txt --output o|不认识的选项：--output",
        "audit x/a.txt y/A.md --out o|两个文件的结果会写入同一目录“A”：x/a.txt 和 y/A.md",
        "audit a.txt a.txt --out o|两个文件的结果会写入同一目录“a”：a.txt 和 a.txt",
      })
  void explainsWrongUsageAndExitsWith2(String arguments, String message) {
    Run run = Run.of((Object[]) arguments.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(message + "\n" + CommandLine.USAGE);
  }

  @Test
  void refusesAnEmptyPath() {
    assertThat(Run.of("audit", "", "--out", "o").err()).startsWith("路径无法使用：“”");
  }

  @Test
  void printsTheUsageWhenAskedForHelp() {
    assertThat(Run.of("--help")).isEqualTo(new Run(0, CommandLine.USAGE, ""));
  }

  @Test
  void takesFilesOnBothSidesOfTheOption() throws UsageException {
    CommandLine commandLine =
        CommandLine.parse(List.of("audit", "a.txt", "--out", "o", "b.txt"), Path.of("w"));

    assertThat(commandLine.files()).containsExactly(Path.of("w/a.txt"), Path.of("w/b.txt"));
    assertThat(commandLine.out()).isEqualTo(Path.of("w/o"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a",
    "x/a.tar.gz, a.tar",
    "a, a",
    ".hidden, .hidden",
    "x/.., ''",
    "预算.txt, 预算"
  })
  void namesTheResultsAfterTheFileWithoutItsExtension(Path file, String name) {
    Path absolute = Path.of("/").resolve(file);

    assertThat(CommandLine.resultName(absolute)).isEqualTo(name);
  }
}
