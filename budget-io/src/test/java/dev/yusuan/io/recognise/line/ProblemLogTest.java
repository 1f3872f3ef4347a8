package dev.yusuan.io.recognise.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What problems quote of rows with names. */
class ProblemLogTest {
  @Test
  void masksANameThatAnotherBeginsWith() {
    Line row = Lines.of(TextFrontEnd.parse("某项目\t欧阳\t欧阳甲\n", "a.txt", Limits.DEFAULT), 10).get(0);
    ProblemLog log = new ProblemLog(10);

    log.add(
        ProblemCode.ROW_UNPLACED,
        row,
        -1,
        ContactHeader.of(List.of("项目名称", "负责人", "联系人")),
        "某表",
        "1",
        "某项目 | 欧阳 | 欧阳甲");

    ImmutableList<String> told =
        log.inPrintedOrder().stream()
            .map(problem -> problem.toString() + problem.place())
            .collect(ImmutableList.toImmutableList());
    assertThat(told).singleElement().asString().contains("某项目").doesNotContain("欧阳", "甲");
  }
}
