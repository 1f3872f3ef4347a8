package dev.yusuan.io.recognise.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yusuan.io.vocabulary.KnownWords;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles of documents name, in the ways in which offices word and break them. */
class CoverTitlesTest {
  private static CoverTitles titles(String lines) {
    List<String> all = Splitter.on('/').splitToList(lines);
    return new CoverTitles(KnownWords.standard(), all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青山市财政局2024年部门预算公开情况说明",
        "青山市财政局2024年度部门预算",
        "2024年青山市财政局部门预算",
        "青山市财政局2024年预算公开说明",
        "青山市财政局2024年部门预算编制说明",
        "青山市财政局2024年部门预算公开文本",
        "青山市财政局2024年部门预算批复公开",
        "青山市财政局2024年部门预算及“三公”经费公开说明",
        "青山市财政局关于2024年部门预算公开的说明",
        "青山市财政局部门2024年预算公开",
        "青山市财政局2024年收支预算公开",
        "青山市财政局二〇二四年部门预算",
        "青山市财政局二O二四年部门预算",
        "青山市财政局二0二四年部门预算",
        "2024年部门预算公开（青山市财政局）",
        "附件1：青山市财政局2024年部门预算公开表",
        "青 山 市 财 政 局 2024 年 部 门 预 算",
        "青山市财政局/部门预算公开说明/（2024年）",
        "2024年度/青山市财政局/部门预算",
        "青山市财政局/2024年度/部门预算公开",
        "青山市/财政局/2024年部门预算",
        "青山市/财政局2024年预算",
        "青山市财政局2024年部门/预算公开情况说明",
        "二○二四年部门预算/青山市财政局",
        "2024年部门预算公开说明//青山市财政局/2024年2月",
        "青山市财政局/二〇二四年一月二十日/2024年部门预算公开",
        "青山市财政局文件/青财〔2024〕5号/关于公开青山市财政局2024年部门预算的说明/" + "青山市财政局2024年部门预算",
        "目录/第一部分 青山市财政局概况/第二部分 2024年部门预算表",
      })
  void findTheNameAndTheYear(String lines) {
    CoverTitles titles = titles(lines);

    assertThat(titles.issuer()).contains("青山市财政局");
    assertThat(titles.fiscalYear()).isEqualTo(OptionalInt.of(2024));
  }

  @ParameterizedTest
  @CsvSource({
    "中共青山市委办公室2022年度部门预算公开情况, 中共青山市委办公室",
    "青山市财政局（本级）2024年单位预算, 青山市财政局（本级）",
    "青山市发展和改革委员会（含所属单位）2024年部门预算, 青山市发展和改革委员会（含所属单位）",
    "青山市预算编审中心2024年部门预算, 青山市预算编审中心",
    "青山市公共信息资源中心2024年单位预算信息公开, 青山市公共信息资源中心",
    "青山大学2024年单位预算信息公开, 青山大学",
  })
  void keepTheWholeName(String title, String name) {
    assertThat(titles(title).issuer()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、2024年一般公共预算支出情况说明",
        "2024年收支预算总表",
        "第二部分 2024年部门预算表",
        "机关运行经费预算情况说明",
        "2024年政府性基金预算公开",
        "全市2024年预算",
        "青山市2024年预算公开",
        "2024年部门预算公开目录/目录",
        "内设机构概况",
        "第一部分 部门概况",
        "关于批复2024年部门预算的通知",
        "办公室概况/2024年部门预算",
        "8．2026年预算单位一般公共预算基本支出部门预算经济分类预算表",
        "2026年部门一般公共预算基本支出部门预算经济分类预算表",
      })
  void nameNobodyWhereNoOfficeIsNamed(String lines) {
    assertThat(titles(lines).issuer()).isEmpty();
  }
}
