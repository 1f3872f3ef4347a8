package dev.yusuan.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemMessagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"problems.properties", "problems_zh.properties"})
  void eachCodeHasATextWithItsArguments(String bundle) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Problem.class.getResourceAsStream(bundle)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    assertThat(
            texts.stringPropertyNames().stream()
                .filter(key -> !key.matches("(evidence|expected|heading|what|why)\\..*|title\\.")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(
              Pattern.compile("\\{([^}]*)}")
                  .matcher(texts.getProperty(code.id()))
                  .results()
                  .map(MatchResult::group)
                  .map(name -> name.substring(1, name.length() - 1)))
          .as(code.id())
          .containsExactlyInAnyOrderElementsOf(new TreeSet<>(code.arguments()));
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void tellsAllArgumentsInBothLanguages(ProblemCode code) {
    ImmutableMap<String, String> arguments = Maps.toMap(code.arguments(), name -> "‹" + name + "›");
    Problem problem = new Problem(code, Optional.empty(), arguments);

    assertThat(problem.message(Locale.CHINESE)).contains(arguments.values()).doesNotContain("{");
    assertThat(problem.message(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(problem.message(Locale.CHINESE));
    assertThat(problem.message(Locale.ENGLISH)).contains(arguments.values()).doesNotContain("{");
    assertThat(problem.message(Locale.GERMANY)).isEqualTo(problem.message(Locale.ENGLISH));
  }

  @Test
  void saysThatThereIsNoTitle() {
    Problem problem =
        new Problem(
            ProblemCode.UNIT_INFERRED,
            Optional.empty(),
            ImmutableMap.of("table", "OTHER", "title", "", "unit", "万元"));

    assertThat(problem.message(Locale.ENGLISH)).contains("“(no title)”");
    assertThat(problem.message(Locale.CHINESE)).contains("“（无标题）”");
  }

  @Test
  void doesNotReadPlaceholdersInArguments() {
    Problem problem =
        new Problem(
            ProblemCode.TEXT_UNTYPED,
            Optional.empty(),
            ImmutableMap.of("heading", "{lines} $1 \\", "lines", "3"));

    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("Under “{lines} $1 \\”, 3 lines are kept as printed and not typed.");
  }
}
