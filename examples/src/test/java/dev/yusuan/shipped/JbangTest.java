package dev.yusuan.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program for jbang, which the launcher of the JDK runs as well where the jars are there. */
class JbangTest {
  private static final Path PROGRAM = Path.of("jbang", "ReadFiles.java");
  private static final String DEPENDENCY = "//DEPS dev.yusuan:";

  @TempDir private Path folder;

  @Test
  void readsAndChecksAFileAndWritesItsFacts() throws IOException, InterruptedException {
    Path file = folder.resolve("a.txt");
    Files.copy(Path.of("data", "jiyuan-office-2024.txt"), file);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                PROGRAM.toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(told).isZero();
    assertThat(told).contains("12 tables", "1278 typed", "工资奖金津贴");
    assertThat(folder.resolve("a.txt.facts.csv")).exists();
  }

  @Test
  void namesTheArtifactsOfThisBuild() throws IOException {
    List<String> dependencies =
        Files.readAllLines(PROGRAM).stream().filter(line -> line.startsWith(DEPENDENCY)).toList();
    String bom = Files.readString(Path.of("..", "budget-model", "bom", "pom.xml"));
    String version = bom.substring(bom.indexOf("<version>") + 9, bom.indexOf("</version>"));

    assertThat(dependencies).isNotEmpty();
    for (String dependency : dependencies) {
      List<String> parts = List.of(dependency.substring(DEPENDENCY.length()).split(":"));
      assertThat(bom).contains("<artifactId>" + parts.get(0) + "</artifactId>");
      assertThat(parts.get(1)).isEqualTo(version);
    }
  }
}
