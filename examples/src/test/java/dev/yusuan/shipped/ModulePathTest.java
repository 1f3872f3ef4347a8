package dev.yusuan.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is a module, and knows the library as modules only: {@code examples/modules}. It
 * runs in processes of its own, as this JVM has everything on its class path.
 */
class ModulePathTest {
  private static final Path SOURCES = Path.of("modules");
  private static final Path SAMPLE = Path.of("data", "jiyuan-office-2024.txt");
  private static final String MAIN = "outside/outside.Program";
  private static final JavaProgram JDK = JavaProgram.ofThisJdk();

  /** What it prints of the disclosure that it builds. */
  private static final List<String> OF_BUILT =
      List.of("three-public.total.sum", "JSON true", "Jackson true", "CSV true");

  @TempDir private Path folder;
  private Path results;
  private Path program;
  private ReadableFiles files;

  @BeforeEach
  void compilesTheProgram() throws Exception {
    results = Files.createDirectory(folder.resolve("results"));
    files = new ReadableFiles(folder);
    Files.writeString(
        results.resolve("profile.json"),
        """
        {"id": "mine", "title": {"zh": "算术", "en": "sums"}, "extends": "arithmetic"}\
        """);
    program = folder.resolve("program");
    List<String> printed =
        JDK.run(
            "javac",
            "-encoding",
            "UTF-8",
            "-Xlint:all",
            "-Werror",
            "-p",
            RuntimePath.joined(RuntimePath.entries()),
            "-d",
            program,
            SOURCES.resolve("module-info.java"),
            SOURCES.resolve("outside/Program.java"));
    assertThat(printed).isEmpty();
  }

  @Test
  void everythingWorksOnTheModulePath() throws Exception {
    List<String> printed =
        JDK.java(
            "-p",
            RuntimePath.joined(withProgram()),
            "--add-modules",
            "dev.yusuan.io.html,dev.yusuan.io.office,dev.yusuan.io.pdf",
            "-m",
            MAIN,
            results,
            SAMPLE,
            files.text(),
            files.page(),
            files.workbook("xls"),
            files.workbook("xlsx"),
            files.workbook("doc"),
            files.workbook("docx"),
            files.pdf());

    assertThat(printed).startsWith(OF_BUILT.toArray(String[]::new));
    assertThat(printed.subList(OF_BUILT.size(), printed.size()))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("jiyuan-office-2024.txt: 278 rows, "),
            line -> assertThat(line).startsWith("table.txt: 1 rows, "),
            line -> assertThat(line).startsWith("table.html: 1 rows, "),
            line -> assertThat(line).startsWith("table.xls: 4 rows, "),
            line -> assertThat(line).startsWith("table.xlsx: 4 rows, "),
            line -> assertThat(line).startsWith("table.doc: 4 rows, "),
            line -> assertThat(line).startsWith("table.docx: 4 rows, "),
            line -> assertThat(line).startsWith("line.pdf: 0 rows, 1 blocks"));
    assertThat(results)
        .isDirectoryContaining("glob:**/disclosure.json")
        .isDirectoryContaining("glob:**/facts.csv")
        .isDirectoryContaining("glob:**/findings.json");
  }

  /**
   * No image can hold automatic modules. Apache PDFBox is made of them, and Apache POI needs two,
   * so what reads PDF and office files stays on the module path of the image.
   */
  @Test
  void anImageHoldsWhatIsMadeOfExplicitModulesAndRunsTheRest() throws Exception {
    assumeTrue(canLink(), "this JDK can link no images: it has no jmods");
    Path home = folder.resolve("image");
    JDK.run(
        "jlink",
        "-p",
        RuntimePath.joined(withProgram()),
        "--add-modules",
        "outside,dev.yusuan.io.html,java.desktop,jdk.unsupported",
        "--output",
        home);
    JavaProgram image = new JavaProgram(home);

    assertThat(image.java("-m", MAIN, results, SAMPLE, files.text(), files.page()))
        .startsWith(OF_BUILT.toArray(String[]::new))
        .hasSize(OF_BUILT.size() + 3)
        .anyMatch(line -> line.startsWith("table.html: 1 rows, "));
    assertThat(
            image.java(
                "-p",
                RuntimePath.joined(RuntimePath.entries()),
                "--add-modules",
                "dev.yusuan.io.office,dev.yusuan.io.pdf",
                "-m",
                MAIN,
                results,
                files.pdf(),
                files.workbook("xlsx")))
        .hasSize(OF_BUILT.size() + 2)
        .anyMatch(line -> line.startsWith("line.pdf: 0 rows, 1 blocks"))
        .anyMatch(line -> line.startsWith("table.xlsx: 4 rows, "));
  }

  private List<Path> withProgram() throws IOException {
    List<Path> modules = new ArrayList<>(RuntimePath.entries());
    modules.add(program);
    return modules;
  }

  /** Whether the JDK has the modules that images are made of, or makes them of itself. */
  private static boolean canLink() throws Exception {
    return Files.isDirectory(JDK.home().resolve("jmods"))
        || JDK.run("jlink", "--help").stream()
            .anyMatch(line -> line.strip().endsWith("run-time image enabled"));
  }
}
