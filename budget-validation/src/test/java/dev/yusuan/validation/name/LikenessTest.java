package dev.yusuan.validation.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "平顶山市政务大数据中心, 平顶山市政务大数据中心, SAME",
    "管理委员 会办公室, 管理委员会办公室, SAME",
    "大厅运行费(复印打印邮寄), 大厅运行费（复印打印邮寄）, SAME",
    "管理委员会办公室（本级）, 管理委员会办公室, SAME",
    "政务服务和大数据局, 焦作市政务服务和大数据管理局, SHORTENED",
    "焦作市政务服务和大数据管理局, 政务服务和大数据局, SHORTENED",
    "平顶山市政务大数据中心, 焦作市政务大数据中心, DIFFERENT",
    "综留劳务费, 综窗劳务费, DIFFERENT"
  })
  void harmlessVariantsAndShortNamesAreToldApart(String one, String other, Likeness likeness) {
    assertThat(Likeness.of(one, other)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({"综留劳务费, 综窗劳务费, 1", "应急演练, 演练, 2", "甲乙, 乙甲, 2", "kitten, sitting, 3", "'', 三个字, 3"})
  void distanceCountsWhatMustBeChanged(String one, String other, int distance) {
    assertThat(Likeness.distance(one, other)).isEqualTo(distance);
  }

  @Property
  void distanceIsWhatTheRecursionSays(
      @ForAll @Chars({'甲', '乙', '丙'}) @StringLength(max = 6) String one,
      @ForAll @Chars({'甲', '乙', '丙'}) @StringLength(max = 6) String other) {
    assertThat(Likeness.distance(one, other)).isEqualTo(recursion(one, other));
  }

  @Property
  void distanceIsCountedUpToTheMostThatIsAskedFor(
      @ForAll @Chars({'甲', '乙', '丙'}) @StringLength(max = 6) String one,
      @ForAll @Chars({'甲', '乙', '丙'}) @StringLength(max = 6) String other,
      @ForAll @IntRange(max = 6) int most) {
    assertThat(Likeness.distance(one, other, most))
        .isEqualTo(Math.min(recursion(one, other), most + 1));
  }

  private static int recursion(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    int changed =
        recursion(one.substring(1), other.substring(1))
            + (one.charAt(0) == other.charAt(0) ? 0 : 1);
    int removed = recursion(one.substring(1), other) + 1;
    int added = recursion(one, other.substring(1)) + 1;
    return Math.min(changed, Math.min(removed, added));
  }
}
