package dev.yusuan.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin knows of each type whether it may be null: none is a platform type. */
class KotlinTest {
  private static final Path PROGRAM = Path.of("kotlin", "Budget.kt");

  @TempDir private Path folder;

  @Test
  void aProgramCompilesWithoutAWarning() throws Exception {
    // The virtual machine may warn of the compiler itself, in other words than it.
    assertThat(printedFor(PROGRAM))
        .noneMatch(line -> line.contains("warning: ") || line.contains("error: "));
    assertThat(folder.resolve("classes").resolve("BudgetKt.class")).exists();
  }

  /** Of a platform type, the compiler would let all of them pass. */
  @Test
  void nullIsRefusedWhereNoneIsTaken() throws Exception {
    Path wrong = folder.resolve("Wrong.kt");
    Files.writeString(
        wrong,
        """
        fun unit(amount: dev.yusuan.money.Amount?) = amount.unit()
        fun parsed(text: String?) = dev.yusuan.money.Amount.parse(text)
        fun named() = dev.yusuan.document.Issuer.of(null)
        fun read() = dev.yusuan.io.Disclosures.parse(null)
        fun checked() = dev.yusuan.validation.Validator.standard().check(null)
        fun row() = dev.yusuan.table.ExpenditureRow.builder().name(null)
        """,
        UTF_8);

    List<String> errors =
        printedFor(wrong).stream().filter(line -> line.contains(": error: ")).toList();

    assertThat(errors).hasSize(6);
    for (int i = 0; i < errors.size(); i++) {
      assertThat(errors.get(i)).contains("Wrong.kt:" + (i + 1) + ":");
    }
  }

  /** What the compiler prints, which runs in a process of its own. */
  private List<String> printedFor(Path source) throws IOException, InterruptedException {
    List<String> ofTests =
        Splitter.on(File.pathSeparatorChar).splitToList(System.getProperty("java.class.path"));
    List<Path> classPath = new ArrayList<>(RuntimePath.entries());
    ofTests.stream()
        .filter(entry -> entry.contains("kotlin-stdlib"))
        .forEach(entry -> classPath.add(Path.of(entry)));
    return JavaProgram.ofThisJdk()
        .printed(
            "java",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            String.join(File.pathSeparator, ofTests),
            "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
            "-Werror",
            "-no-stdlib",
            "-no-reflect",
            "-jvm-target",
            "17",
            "-cp",
            RuntimePath.joined(classPath),
            "-d",
            folder.resolve("classes"),
            source);
  }
}
