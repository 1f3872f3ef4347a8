package dev.yusuan.examples.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.yusuan.document.Disclosure;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of JShell. */
class SessionTest {
  private static final Path SAMPLE = Path.of("data", "jiyuan-office-2024.txt");
  private static final String WITHOUT_UNIT =
      """
      某局2024年部门预算
      2024年部门支出预算表
      科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
      \t\t合计\t30.00\t18.00\t12.00
      2010301\t001001\t行政运行\t30.00\t18.00\t12.00
      """;

  private final List<Path> opened = new ArrayList<>();
  private final Session session =
      new Session(
          AuditTexts.in(Locale.CHINESE),
          new Browser() {
            @Override
            void open(Path page) {
              opened.add(page);
            }
          });

  @TempDir private Path folder;

  @Test
  void ranksTheRowsWithoutParts() throws IOException {
    Disclosure budget = session.read(SAMPLE).get(0);

    // Of 948.36万元 in 项目支出预算表: 445.00 are 46.9 %, 120.00 are 12.7 %.
    assertThat(Ranking.of(budget.projects(), 2, session.texts()).lines())
        .satisfiesExactly(
            header -> assertThat(header).contains("占合计"),
            first -> assertThat(first).matches(" *电子政务专项-济源市智慧城市数据中枢平台 +445\\.00万元 +46\\.9%"),
            second -> assertThat(second).matches(" *政务服务管理经费-政府机关工作经费 +120\\.00万元 +12\\.7%"));
    assertThat(Ranking.of(budget.projects(), -1, session.texts())).contains("没有可排序的金额");
    assertThat(
            Ranking.of(List.of(budget, budget), TableKind.PROJECT_EXPENDITURE, 2, session.texts()))
        .containsSubsequence("445.00万元", "2024", "445.00万元", "2024");
  }

  @Test
  void saysWhyATableThatIsPrintedWasNotTyped() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), WITHOUT_UNIT);
    Disclosure budget = session.read(file).get(0);

    assertThat(session.why(budget))
        .containsPattern("支出预算表 +印出，未能识别 +“2024年部门支出预算表”下4行，原样保留\n.*第2行.*单位")
        .containsPattern("收入预算表 +未印出\n");
    assertThatThrownBy(budget::expenditure)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("is printed under “2024年部门支出预算表”, but its 4 lines");
    assertThatThrownBy(budget::revenue).hasMessageContaining("no table REVENUE");
    assertThat(session.why(session.read(SAMPLE).get(0))).containsPattern("支出预算表 +已读出 +11行11栏\n");
  }

  @Test
  void tellsOfTablesOfNoKnownKindAndOfColumnsThatAreNotKnown() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            """
            某某市河道管理局2024年单位预算公开
            接待出行用车一览表
            单位：万元
            全部\t接待\t出行\t用车
            12.00\t2.00\t0.00\t10.00

            支出预算表
            单位：万元
            科目编码\t科目名称\t合计\t甲类支出
            201\t一般公共服务支出\t1.00\t1.00
            """);

    assertThat(session.why(session.read(file).get(0)))
        .containsPattern("支出预算表 +已读出 +1行4栏\n.*第9行.*“甲类支出”")
        .containsPattern("接待出行用车一览表 +表种不明 +1行4栏\n.*不属于已知表种");
  }

  @Test
  void theAccessorsThatHelpNamesGiveTheValuesOfTheirColumns() throws Exception {
    int named = 0;
    for (Table<?> table : session.read(SAMPLE).get(0).tables()) {
      ColumnAccessors accessors = ColumnAccessors.of(table.kind());
      for (Column<?, ?> column : table.schema().columns()) {
        String accessor = accessors.of(column);
        if (accessor.contains("find")) {
          continue;
        }
        named++;
        for (Row row : table.rows()) {
          assertThat(call(row, accessor))
              .as(table.kind() + " " + accessor)
              .isEqualTo(row.cells().find(column));
        }
      }
    }
    assertThat(named).isGreaterThan(50);
    assertThat(TableHelp.of(TableKind.EXPENDITURE, session.texts()))
        .containsPattern(
            "基本支出/人员经费/工资福利支出 +basic.personnel.wages"
                + " +row.basic\\(\\)\\.personnel\\(\\)\\.wages\\(\\)\n")
        .contains("row.basic().publicExpenses().goods()");
    assertThat(ExpenditureRow.GOODS.title()).isEqualTo("基本支出/公用经费/商品和服务支出");
  }

  private static Object call(Object row, String accessor) throws ReflectiveOperationException {
    Object value = row;
    for (String name : Splitter.on('.').split(accessor.replace("row.", "").replace("()", ""))) {
      value = value.getClass().getMethod(name).invoke(value);
    }
    return value;
  }

  @Test
  void tellsHowTheTablesAreCalled() {
    assertThat(session.help())
        .contains("read(\"a.pdf\")", "d.expenditure()  支出预算表\n", "d.projects()  项目支出预算表\n");
  }

  @Test
  void readsAFolderAndSaysWhatCannotBeRead() throws IOException {
    Files.copy(SAMPLE, folder.resolve("a.txt"));
    Files.writeString(folder.resolve("b.pdf"), "%PDF-1.4\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(session.readAll(folder, new PrintStream(out, true, UTF_8))).hasSize(1);
    assertThat(out.toString(UTF_8))
        .contains("a.txt  济源", " 2024：表12张，", "读不了 " + folder.resolve("b.pdf"));
    assertThatThrownBy(() -> session.read(folder.resolve("none.pdf")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("没有这个文件");
  }

  @Test
  void writesPagesAndOpensThem() throws IOException {
    Disclosure budget = session.read(SAMPLE).get(0);
    Disclosure other = Disclosure.builder().from(budget).fiscalYear(2023).build();

    Path page = session.chart(budget);
    Path comparison = session.chart(List.of(other, budget));

    assertThat(opened).containsExactly(page, comparison);
    assertThat(page).content().contains("2024年预算审核报告", "data/jiyuan-office-2024.txt");
    assertThat(comparison).content().contains("1（2023年）", "2（2024年）");
    assertThat(session.compare(List.of(other, budget))).contains("由1到2的变化", "不变");
  }
}
