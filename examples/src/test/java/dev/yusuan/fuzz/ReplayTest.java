package dev.yusuan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Feeds what fuzzing starts from, and what it has found. */
class ReplayTest {
  private static final Path INPUTS = Path.of("src/test/resources/dev/yusuan/fuzz");

  @TestFactory
  Stream<DynamicTest> everyInputIsReadOrRefused() {
    return Arrays.stream(FuzzTarget.values())
        .map(target -> dynamicTest(target.name(), () -> replay(target)));
  }

  private static void replay(FuzzTarget target) throws Exception {
    List<Path> inputs = inputs(target);
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      try {
        target.feed(Files.readAllBytes(input));
      } catch (Exception | AssertionError broken) {
        throw new AssertionError(input.toString(), broken);
      }
    }
  }

  private static List<Path> inputs(FuzzTarget target) throws IOException {
    String name = target.name().charAt(0) + target.name().substring(1).toLowerCase(Locale.ROOT);
    try (Stream<Path> files = Files.list(INPUTS.resolve(name + "FuzzInputs/feed"))) {
      return files.sorted().toList();
    }
  }
}
