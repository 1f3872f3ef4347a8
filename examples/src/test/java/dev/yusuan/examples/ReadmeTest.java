package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Runs what the README shows, in English and in Chinese. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path CHINESE = Path.of("../.github/README.zh.md");
  static final List<Path> PAGES = List.of(README, CHINESE);

  @Test
  void theSnippetIsPartOfAProgramThatRuns() throws IOException {
    String program =
        Files.readString(Path.of("src/main/java/dev/yusuan/examples/ReadAndCheck.java"));

    assertThat(program.lines().map(String::strip).toList())
        .containsSequence(block("java").lines().map(String::strip).toList());

    String printed = printedBy(() -> ReadAndCheck.main(new String[] {Run.SAMPLE.toString()}));
    assertThat(printed).contains("行政运行 Optional[1,127.40万元]");
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void theMainJobPrintsWhatIsShown(Path page) throws IOException {
    List<String> shown =
        block(page, "text")
            .lines()
            .filter(line -> !line.contains("……") && !line.isBlank())
            .toList();

    // Run at the root, the paths begin with the folder of the module.
    assertThat(Run.of().out().lines().map(line -> line.replace(" data/", " examples/data/")))
        .map(line -> line.replace(" target/", " examples/target/"))
        .containsAll(shown);
  }

  @Test
  void theJShellSessionPrintsWhatIsShown() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    StringBuilder session = new StringBuilder();
    PrintStream standardOut = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try (JShell shell =
        JShell.builder().executionEngine(new LocalExecutionControlProvider(), null).build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      eval(shell, "import java.nio.file.*;");
      eval(shell, Files.readString(Path.of("jshell/yusuan.jsh")));
      for (String line : block("jshell").lines().toList()) {
        if (line.startsWith("jshell> ")) {
          session.append(eval(shell, line.substring(8).replace("examples/data", "data")));
          session.append(printed.toString(UTF_8));
          printed.reset();
        }
      }
    } finally {
      System.setOut(standardOut);
    }
    List<String> shown =
        block("jshell").lines().filter(line -> !line.startsWith("jshell> ")).toList();

    assertThat(shown).isNotEmpty();
    for (String line : shown) {
      String result = line.contains(" ==> ") ? line.substring(line.indexOf(" ==> ") + 5) : line;
      assertThat(session.toString()).contains(result);
    }
  }

  private static String eval(JShell shell, String source) {
    StringBuilder values = new StringBuilder();
    String rest = source;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(next.source())) {
        assertThat(event.status()).as(event.toString()).isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).isNull();
        values.append(event.value()).append('\n');
      }
      rest = next.remaining();
    }
    return values.toString();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void filesThatAreLinkedExist(Path page) throws IOException {
    List<String> links =
        Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)")
            .matcher(Files.readString(page))
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(links).isNotEmpty().allMatch(link -> Files.exists(page.resolveSibling(link)));
  }

  private static String block(String language) throws IOException {
    return block(README, language);
  }

  private static String block(Path page, String language) throws IOException {
    var matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(page));
    assertThat(matcher.find()).as("a block of " + language).isTrue();
    return matcher.group(1);
  }

  private static String printedBy(Program program) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standardOut = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(standardOut);
    }
    return printed.toString(UTF_8);
  }

  private interface Program {
    void run() throws IOException;
  }
}
