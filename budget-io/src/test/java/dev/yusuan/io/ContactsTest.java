package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.contact.Contact;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.ProjectDeclaration;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contacts are read into a type of their own and leave the library only when they are asked for.
 */
class ContactsTest {
  private static final String NAME = "钱多多";
  private static final String NUMBER = "138" + "0".repeat(8);
  private static final String OTHER_NAME = "孙晓晓";
  private static final String OTHER_NUMBER = "663" + "0".repeat(4);
  private static final String DOCUMENT =
      """
      某市某局2020年部门预算

      2020年部门支出总体情况表

      单位：万元

      科目编码\t\t\t单位代码\t单位（科目名称）\t总计\t基本支出\t\t\t\t项目支出
      类\t款\t项\t\t\t\t小计\t工资福利支出\t公用经费\t对个人和家庭的补助\t小计\t一般性项目\t专项资金
      \t\t\t\t合计\t5.0\t\t\t\t\t5.0\t5.0

      某市某局支出项目绩效目标表

      (2020 年)

      项目名称\t某项目（联系人：%s）
      单位编码\t074001\t资金用途\t业务类
      项目负责人\t%s\t联系人\t%s
      联系电话\t%s
      项目本年度金额\t5.00
      项目概况\t由某科负责，联系电话：%s。
      一级指标\t二级指标\t三级指标\t目标值
      产出目标\t数量\t咨询电话（手机：%s）接听次数\t≥5次
      """
          .formatted(NAME, NAME, OTHER_NAME, OTHER_NUMBER, OTHER_NUMBER, NUMBER);

  @TempDir Path directory;

  private final ReadResult read = Disclosures.parse(DOCUMENT);

  @Test
  void readsContactsIntoATypeOfTheirOwn() {
    ProjectDeclaration declaration = read.disclosure().projectDeclarations().get(0);
    assertThat(declaration.head().leader().map(Contact::printed)).hasValue(NAME);
    assertThat(declaration.head().contact().map(Contact::printed)).hasValue(OTHER_NAME);
    assertThat(declaration.head().telephone().map(Contact::printed)).hasValue(OTHER_NUMBER);
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void leavesThemOutOfEveryText() {
    assertNoContact(read.disclosure().toString());
    assertNoContact(read.disclosure().projectDeclarationRows().rows().toString());
    assertNoContact(read.disclosure().projectDeclarations().toString());
    assertNoContact(read.problems().toString());
    CellPath leader =
        new CellPath(TableKind.PROJECT_DECLARATION, 1, ProjectDeclarationRow.LEADER.id());
    assertNoContact(read.sources().find(leader).orElseThrow().printed());
  }

  @Test
  void leavesThemOutOfEveryFileUnlessTheyAreAskedFor() throws IOException {
    DisclosureJson.write(read.disclosure(), directory.resolve("disclosure.json"));
    FactsCsv.write("d", read.disclosure(), directory.resolve("facts.csv"));
    IndicatorsCsv.write("d", read.disclosure(), directory.resolve("indicators.csv"));
    ProblemsJson.write(read.problems(), directory.resolve("problems.json"));
    TablesCsv.write(read.disclosure(), directory.resolve("tables"));
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertNoContact(Files.readString(file, UTF_8));
      }
    }

    assertThat(DisclosureJson.toString(read.disclosure(), Contacts.KEEP))
        .contains(NAME, OTHER_NAME, NUMBER, OTHER_NUMBER);
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  @Test
  void masksWhatStandsBehindRepeatedAndUnknownLabelsOfSheets() throws IOException {
    String document =
        DOCUMENT
            .replace("项目负责人\t" + NAME, "项目负责人\t某人\t" + NAME + "\t项目负责人\t" + OTHER_NAME)
            .replace("项目本年度金额", "项目负责人\t" + NAME + "\n项目本年度金额")
            .concat("填报人\t" + NAME + "\t审核人\t" + OTHER_NAME + "\n");
    ReadResult damaged = Disclosures.parse(document);

    assertThat(damaged.coverage().isComplete()).isTrue();
    assertNoContact(damaged.problems().toString());
    assertNoContact(damaged.disclosure().projectDeclarationRows().rows().toString());
    assertNoContact(DisclosureJson.toString(damaged.disclosure()));
    assertThat(DisclosureJson.toString(damaged.disclosure(), Contacts.KEEP)).contains(OTHER_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系人：\t%s\t联系电话：\t%s",
        "填报人\t%s\t审核人\t%s",
        "负责人\t%s\t经办人\t%s",
        "项目联系人\t%s\t联系电话\t%s",
        "联系人及电话\t%s %s\t\t",
        "姓名\t%s\t联系人电话\t%s",
        "联系 人\t%s\t联系 电话\t%s"
      })
  void masksLinesOfSheetsThatTheFormDoesNotHave(String line) {
    String printed =
        line.startsWith("姓名")
            ? line.formatted("某", OTHER_NUMBER)
            : line.formatted(NAME, OTHER_NUMBER);
    ReadResult read = Disclosures.parse(DOCUMENT.replace("项目本年度金额", printed + "\n项目本年度金额"));
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.problems().toString()).doesNotContain(OTHER_NUMBER);
    assertThat(DisclosureJson.toString(read.disclosure())).doesNotContain(OTHER_NUMBER, NAME);
    assertThat(read.disclosure().projectDeclarationRows().rows().toString())
        .doesNotContain(OTHER_NUMBER, NAME);
  }

  private static void assertNoContact(String text) {
    assertThat(text).doesNotContain(NAME, OTHER_NAME, NUMBER, OTHER_NUMBER);
  }
}
