package dev.yusuan.io.narrative.noun;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.ClassName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes that the catalogue of 2024 gives to classes by their names and levels. */
class ClassCodesTest {
  private static final ClassCodes CODES = ClassCodes.of(Optional.of(2024));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          教育支出/类                            | 205
          教育/类                                |
          预备费/类                              | 227
          教育支出/                              | 205
          教育支出/款                            |
          普通教育/款                            |
          行政运行/2040601                       | 2040601
          行政运行/2040699                       |
          行政运行/                              |
          公共安全支出/类 司法/款                | 20406
          公共安全支出/类 司法/款 行政运行/项    | 2040601
          公共安全支出/ 司法/ 行政运行/          | 2040601
          公共安全/类 司法支出/款 行政运行/项    | 2040601
          公共安全支出/类 司法/项                |
          教育支出/类 司法/款 行政运行/项        |
          司法/款 行政运行/项                    | 2040601
          公共安全支出/类 行政运行/项            |
          """)
  void ofNames(String names, String code) {
    ImmutableList<ClassName> classes =
        Splitter.on(' ')
            .splitToStream(names)
            .map(name -> Splitter.on('/').splitToList(name))
            .map(name -> new ClassName(name.get(0), name.get(1)))
            .collect(ImmutableList.toImmutableList());

    assertThat(CODES.find(classes).map(Object::toString)).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void ofTheLatestEditionWhereNoYearIsKnown() {
    assertThat(ClassCodes.of(Optional.empty()).ofClass("教育支出").map(Object::toString))
        .contains("205");
  }
}
