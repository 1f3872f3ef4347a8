package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.RevenueCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Percent;
import dev.yusuan.source.Box;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the library in records of a program, by a mapper that finds its modules. */
class RecordsOfProgramsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final JsonMapper KEEPING =
      JsonMapper.builder().addModule(new DisclosureModule(Contacts.KEEP)).build();
  private static final SourcePlace PLACE =
      new SourcePlace("第3页", 12, 3, 21, Optional.of(new Box(72, 90.5f, 40.25f, 12)), "1,314.20");
  private static final String MOBILE = "138" + "00000000";

  record Payment(
      Amount amount,
      Percent share,
      FunctionCode function,
      DepartmentEconomicCode departmental,
      GovernmentEconomicCode governmental,
      RevenueCode revenue,
      UnitCode unit,
      ProjectCode project,
      CellPath cell,
      TableKind<?> kind,
      Target target,
      Issuer issuer) {}

  private static final Payment PAYMENT =
      new Payment(
          Amount.parse("-1,127.40万元"),
          Percent.parse("3.50%"),
          FunctionCode.parse("2010301"),
          DepartmentEconomicCode.parse("30101"),
          GovernmentEconomicCode.parse("50101"),
          RevenueCode.parse("1030148"),
          UnitCode.parse("003001"),
          ProjectCode.parse("410000240000000000001"),
          CellPath.parse("OTHER.2[3].otherAmount.1"),
          TableKind.EXPENDITURE,
          Target.parse("≥98%"),
          Issuer.of("某办公室", UnitCode.parse("003001")));

  @Test
  void valuesAreTextsAsPrintedWithoutThousandsSeparators() throws IOException {
    String json = MAPPER.writeValueAsString(PAYMENT);

    assertThat(json)
        .isEqualTo(
            "{\"amount\":\"-1127.40万元\",\"share\":\"3.50%\",\"function\":\"2010301\","
                + "\"departmental\":\"30101\",\"governmental\":\"50101\",\"revenue\":\"1030148\","
                + "\"unit\":\"003001\",\"project\":\"410000240000000000001\","
                + "\"cell\":\"OTHER.2[3].otherAmount.1\",\"kind\":\"EXPENDITURE\","
                + "\"target\":\"≥98%\",\"issuer\":{\"name\":\"某办公室\",\"code\":\"003001\"}}");
    assertThat(MAPPER.readValue(json, Payment.class)).isEqualTo(PAYMENT);
  }

  @Test
  void valuesAreKeysOfMaps() throws IOException {
    Map<FunctionCode, Amount> sums =
        ImmutableMap.of(FunctionCode.parse("201"), Amount.parse("1.50亿元"));
    String json = MAPPER.writeValueAsString(sums);

    assertThat(json).isEqualTo("{\"201\":\"1.50亿元\"}");
    assertThat(MAPPER.readValue(json, new TypeReference<Map<FunctionCode, Amount>>() {}))
        .isEqualTo(sums);
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"2\":\"1元\"}", new TypeReference<Map<FunctionCode, Amount>>() {}))
        .withMessageContaining("a functional code as a key")
        .withMessageContaining("“2”");
  }

  /** Each line: a property, another value of it, and what the message says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          amount   | 12.5           | an amount with its unit, such as "12.50万元" as a text, found a number
          amount   | "12.5"         | 12.5
          amount   | "十二万元"      | 十二万元
          amount   | {}             | as a text, found an object
          share    | "a"            | not a percentage: “a”
          function | "301"          | “301”
          unit     | "03"           | it has 3, 6, 9 or 12 digits
          cell     | "EXPENDITURE"  | one looks like EXPENDITURE[3].basic.personnel
          kind     | "EXPENSES"     | no kind of table “EXPENSES”
          target   | " "            | a target prints something
          issuer   | {"name": ""}   | the name of the issuer
          """)
  void whatIsNoValueIsRefusedWithItsPath(String property, String value, String message)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = (ObjectNode) mapper.readTree(MAPPER.writeValueAsString(PAYMENT));
    json.set(property, mapper.readTree(value.strip()));

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> MAPPER.readValue(json.toString(), Payment.class))
        .withMessageContaining(message.strip())
        .satisfies(e -> assertThat(e.pointer()).startsWith("/" + property))
        .satisfies(e -> assertThat(e.getPath().get(0).getFieldName()).isEqualTo(property));
  }

  record Line(ExpenditureRow row) {}

  @Test
  void aRowByItselfIsRefused() {
    Line line = new Line(ExpenditureRow.builder().name("行政运行").build(AmountUnit.TEN_THOUSAND_YUAN));

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(line))
        .withMessageContaining("ExpenditureRow");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"row\":{\"name\":\"行政运行\"}}", Line.class))
        .withMessageContaining("ExpenditureRow");
  }

  record Sheet(String note, Table<ExpenditureRow> table) {}

  record AnySheet(Table<?> table, List<Table<?>> others) {}

  @Test
  void tablesStandInRecords() throws IOException {
    Table<ExpenditureRow> table = Samples.DISCLOSURE.expenditure();
    Sheet sheet = new Sheet("first", table);
    AnySheet any = new AnySheet(table, List.of(table));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(sheet), Sheet.class)).isEqualTo(sheet);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(any), AnySheet.class)).isEqualTo(any);
  }

  @Test
  void aTableOfOtherRowsIsRefused() throws JsonProcessingException {
    record OfRevenue(Table<RevenueRow> table) {}

    String json = MAPPER.writeValueAsString(new Sheet("", Samples.DISCLOSURE.expenditure()));

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> MAPPER.readValue(json.replace("\"note\":\"\",", ""), OfRevenue.class))
        .withMessageContaining("expected a table of RevenueRow, found one of the kind EXPENDITURE");
  }

  record Received(Problem problem, List<Problem> more) {}

  @Test
  void problemsStandInRecords() throws IOException {
    Problem problem =
        new Problem(
            ProblemCode.ROW_UNPLACED,
            Optional.of(PLACE),
            ImmutableMap.of("table", "T", "row", "4", "printed", "字".repeat(50)));
    Problem whole =
        new Problem(
            ProblemCode.IDENTITY_UNKNOWN, Optional.empty(), ImmutableMap.of("what", "fiscal-year"));
    Received received = new Received(problem, List.of(whole, problem));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(received), Received.class))
        .isEqualTo(received);
  }

  @Test
  void whatIsNoProblemIsRefused() throws IOException {
    String json =
        MAPPER.writeValueAsString(
            new Problem(
                ProblemCode.ROW_UNPLACED,
                Optional.of(PLACE),
                ImmutableMap.of("table", "T", "row", "4", "printed", "x")));

    for (String wrong :
        List.of(
            json.replace("row.unplaced", "row.lost"),
            json.replace("\"row\":\"4\",", ""),
            json.replace("\"row\":\"4\"", "\"row\":\"4\",\"more\":\"\""),
            json.replace("\"line\":12,", ""),
            json.replace("\"cell\":3", "\"cell\":0"),
            json.replace("12.0]", "12.0,1]"),
            json.replace("12.0]", "\"12\"]"))) {
      assertThat(wrong).isNotEqualTo(json);
      assertThatExceptionOfType(JsonFormatException.class)
          .as(wrong)
          .isThrownBy(() -> MAPPER.readValue(wrong, Problem.class));
      assertThat(
              WrittenSchema.PROBLEMS.faults(
                  "{\"format\":\"yusuan.problems/1\",\"problems\":[" + wrong + "]}"))
          .as(wrong)
          .isNotEmpty();
    }
  }

  record Inbox(String name, ReadResult read) {}

  @Test
  void whatWasReadStandsInRecords() throws IOException {
    ReadResult read =
        Disclosures.parse(
            """
            某市某局2024年部门预算公开
            支出预算表
            单位：万元
            科目编码	科目名称	合计	基本支出	项目支出
            	合计	30.00	10.00	20.00
            2010301	行政运行	30.00	10.00	20.00
            本年支出30.00万元。
            """);
    Inbox inbox = new Inbox("a.txt", read);
    assertThat(read.sources().size()).isGreaterThan(5);

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(inbox), Inbox.class)).isEqualTo(inbox);
  }

  @Property(tries = 20)
  void anyDisclosureStandsInWhatWasRead(@ForAll("disclosures") Disclosure disclosure)
      throws IOException {
    SourceMap.Builder sources = new SourceMap.Builder();
    disclosure.tables().stream()
        .filter(table -> !table.rows().isEmpty() && table.kind() != TableKind.OTHER)
        .forEach(
            table ->
                sources.put(
                    new CellPath(table.kind(), 1, table.schema().columns().get(0).id()),
                    PLACE,
                    Optional.of("sum")));
    sources.putStatement(0, PLACE);
    ReadResult read =
        new ReadResult(
            ImmutableList.of(
                new ReadResult.Part(disclosure, sources.build()),
                new ReadResult.Part(disclosure, SourceMap.NONE)),
            ImmutableList.of(),
            new Coverage(9, 4, 3, 2, 0));
    Inbox inbox = new Inbox("", read);

    assertThat(KEEPING.readValue(KEEPING.writeValueAsString(inbox), Inbox.class)).isEqualTo(inbox);
  }

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Test
  void contactsAreLeftOutUnlessTheyAreAskedFor() throws IOException {
    ReadResult read =
        Disclosures.parse(
            """
            某市某局2024年部门预算公开
            项目支出绩效目标申报表
            联系人	张三	联系电话	%s
            """
                .formatted(MOBILE));
    Problem problem =
        new Problem(
            ProblemCode.ROW_UNPLACED,
            Optional.of(PLACE.printing("电话" + MOBILE)),
            ImmutableMap.of("table", "T", "row", "4", "printed", "电话" + MOBILE));

    assertThat(MAPPER.writeValueAsString(read)).doesNotContain(MOBILE);
    assertThat(MAPPER.writeValueAsString(problem)).doesNotContain(MOBILE);
    assertThat(KEEPING.writeValueAsString(read)).contains(MOBILE);
    assertThat(KEEPING.readValue(KEEPING.writeValueAsString(problem), Problem.class))
        .isEqualTo(problem);
  }

  record Anything(Object value) {}

  @Test
  void valuesStandWhereAMapperStatesTypes() throws IOException {
    JsonMapper typed =
        JsonMapper.builder()
            .findAndAddModules()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType("dev.yusuan.").build(),
                ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE)
            .build();

    for (Object value : List.of(PAYMENT.amount(), Samples.DISCLOSURE)) {
      String json = typed.writeValueAsString(new Anything(value));

      assertThat(typed.readValue(json, Anything.class)).isEqualTo(new Anything(value));
    }
  }

  @Test
  void extensionsArePassedOver() throws IOException {
    String json =
        Samples.JSON
            .replace("\"fiscalYear\"", "\"extensions\": {\"a\": [{}, 1]}, \"fiscalYear\"")
            .replace("\"title\": \"支出", "\"extensions\": {}, \"title\": \"支出");

    assertThat(DisclosureJson.read(json)).isEqualTo(Samples.DISCLOSURE);
    assertThat(WrittenSchema.DISCLOSURE.faults(json)).isEmpty();
    String noObject = json.replace("\"extensions\": {}", "\"extensions\": []");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(noObject))
        .withMessageContaining("an object in “extensions”");
    assertThat(WrittenSchema.DISCLOSURE.faults(noObject)).isNotEmpty();
  }
}
