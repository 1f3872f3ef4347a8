package dev.yusuan.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures, codes, things and words stay as printed, and rows stay rows, whatever their name. */
class NothingElseMaskedTest {
  private static final String PROJECTS =
      """
      某市某局2024年单位预算

      2024年项目支出预算表

      单位名称：某市某局

      单位：万元

      单位代码\t单位（项目）名称\t项目类型\t合计\t本年拨款\t\t\t上年结转结余\t\t\t财政专户管理资金\t单位资金
      \t\t\t\t一般公共预算\t政府性基金预算\t国有资本经营预算\t一般公共预算\t政府性基金预算\t国有资本经营预算\t\t
      \t\t合计\t5.00\t5.00
      003001\t某市某局\t\t5.00\t5.00
      003001\t%s\t其他运转类\t2.00\t2.00
      003001\t系统维护\t特定目标类\t3.00\t3.00
      """;

  @Test
  void figuresCodesAndWordsStayInEveryPlace() {
    List<String> masked = new ArrayList<>();
    for (String text : NeverMasked.texts()) {
      for (Map.Entry<String, String> document : Places.ofText(text).entrySet()) {
        Disclosure disclosure = Disclosures.parse(document.getValue()).disclosure();
        if (!DisclosureJson.toString(disclosure)
            .equals(DisclosureJson.toString(disclosure, Contacts.KEEP))) {
          masked.add(text + " at " + document.getKey());
        }
      }
    }
    assertThat(masked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话", "手机", "传真", "座机", "负责人", "项目负责人", "联系人", "联系电话", "姓名", "审核", "会计", "法人", "联系方式",
        "手机：20部", "电话（传真）", "身份证", "邮箱"
      })
  void rowsStayRowsWhateverTheirName(String name) {
    ReadResult plain = Disclosures.parse(PROJECTS.formatted("某项"));
    ReadResult named = Disclosures.parse(PROJECTS.formatted(name));

    Table<ProjectRow> projects = named.disclosure().projects();
    assertThat(projects.rows()).hasSize(4);
    assertThat(projects.rows().get(2).name()).hasValue(name);
    assertThat(projects.rows().get(2).kind()).hasValue("其他运转类");
    assertThat(projects.rows().get(2).total()).hasToString("Optional[2.00万元]");
    assertThat(named.problems()).hasSameSizeAs(plain.problems());
    assertThat(named.coverage()).isEqualTo(plain.coverage());
    assertThat(named.disclosure().withoutContacts()).isEqualTo(named.disclosure());
    assertThat(failed(named)).isEqualTo(failed(plain)).isZero();
  }

  private static int failed(ReadResult read) {
    Report report = Validator.standard().check(read.disclosure());
    return report.failed().size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话\t12,000.00",
        "电话\t2.00\t联系人\t",
        "手机\t打印机\n20\t5",
        "手机\t打印机\t金额\n20\t5\t3.00",
        "合计\t139" + "00000000",
        "负责人\t2010306",
        "序号\t设备\t数量\n1\t手机\t20部",
        "质量\t电话\t≥70"
      })
  void linesOfFiguresAndCodesStay(String lines) {
    for (String document : Places.ofLines(lines).values()) {
      ReadResult read = Disclosures.parse(document);
      assertThat(read.coverage().isComplete()).isTrue();
      assertThat(read.disclosure().withoutContacts()).isEqualTo(read.disclosure());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目编码\t项目名称\n138" + "00004713\t某项目",
        "金额（元）\t备注\n139" + "00000000\t无",
        "项目\t财政拨款\n某项目\t139" + "00000000"
      })
  void numbersBelowTitlesOfCodesAndFiguresStay(String lines) {
    Map<String, String> documents = Places.ofLines(lines);
    for (String place : List.of("[block]", "[paragraph]")) {
      Disclosure disclosure = Disclosures.parse(documents.get(place)).disclosure();
      assertThat(disclosure.withoutContacts()).isEqualTo(disclosure);
    }
  }

  @Test
  void anIndicatorCalledLikeALabelStaysInItsTable() {
    Disclosure disclosure =
        Disclosures.parse(Places.ofLines("\t质量\t电话\t≥70").get("[sheet-row]")).disclosure();
    assertThat(disclosure.projectDeclarations().get(0).indicators())
        .hasSize(2)
        .last()
        .hasToString("产出目标 质量 电话 ≥70");
  }

  @Test
  void aDocumentWithoutPersonsIsTheSameWithoutContacts() {
    Disclosure disclosure = Disclosures.parse(Places.unit()).disclosure();
    assertThat(disclosure.withoutContacts()).isEqualTo(disclosure);
    assertThat(disclosure.tables())
        .zipSatisfy(
            disclosure.withoutContacts().tables(),
            (table, discreet) -> assertThat(discreet).isSameAs(table));
    assertThat(ImmutableList.copyOf(disclosure.unrecognised())).isNotEmpty();
  }
}
