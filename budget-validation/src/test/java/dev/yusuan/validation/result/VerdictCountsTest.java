package dev.yusuan.validation.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.wording.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VerdictCountsTest {
  private static Check check(Verdict verdict) {
    return new BetweenCheck(
        verdict, Optional.empty(), ImmutableList.of(), new Wording("一次核对", "a check"));
  }

  @Property(tries = 100)
  void countsEveryVerdictByItself(@ForAll List<Verdict> verdicts) {
    VerdictCounts counts =
        VerdictCounts.of(verdicts.stream().map(VerdictCountsTest::check).toList());

    assertThat(Verdict.values())
        .allSatisfy(
            verdict ->
                assertThat(counts.count(verdict))
                    .isEqualTo(Collections.frequency(verdicts, verdict)));
  }

  @Test
  void tellsWhatOccurred() {
    assertThat(new VerdictCounts(12, 0, 0, 1, 0)).hasToString("12 EXACT, 1 INCONSISTENT");
    assertThat(new VerdictCounts(0, 0, 0, 0, 0)).hasToString("no checks");
  }
}
