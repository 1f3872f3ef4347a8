package dev.yusuan.examples;

import static dev.yusuan.io.render.TextGrid.Alignment.LEFT;
import static dev.yusuan.io.render.TextGrid.Alignment.RIGHT;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.table.Table;
import dev.yusuan.text.ContactMask;
import dev.yusuan.text.Excerpt;
import java.nio.file.Path;
import java.util.List;

/** The report of an audit for the terminal, in Chinese. */
final class AuditText {
  private static final int MAX_BLOCKS = 8;

  private final Disclosure disclosure;
  private final Lines lines = new Lines();

  private AuditText(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  static String of(Audit audit, Path folder) {
    AuditText text = new AuditText(audit.read().disclosure());
    text.identity(audit.file());
    text.tables();
    text.coverage(audit.read().coverage());
    text.unrecognised();
    ProblemLines.add(text.lines, audit.read().problems());
    CheckLines.add(text.lines, audit);
    text.results(folder);
    return text.lines.toString();
  }

  private void identity(Path file) {
    lines.title("文件 " + file);
    lines.grid(
        ImmutableList.of(LEFT, LEFT),
        List.of(
            ImmutableList.of("公开单位", disclosure.issuer().map(AuditText::issuer).orElse("（未写明）")),
            ImmutableList.of(
                "预算年度",
                disclosure.fiscalYear().isPresent()
                    ? disclosure.fiscalYear().getAsInt() + "年"
                    : "（未写明）"),
            ImmutableList.of("公开范围", disclosure.kind().map(DisclosureKind::title).orElse("（未写明）")),
            ImmutableList.of("表式", disclosure.form().orElse("（未认出）"))));
  }

  private static String issuer(Issuer issuer) {
    return issuer.name() + issuer.code().map(code -> "  " + code).orElse("");
  }

  private void tables() {
    lines.title("已识别的表 " + disclosure.tables().size() + " 张");
    if (disclosure.tables().isEmpty()) {
      return;
    }
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(ImmutableList.of("表名", "行数", "栏数", "单位"));
    for (Table<?> table : disclosure.tables()) {
      rows.add(
          ImmutableList.of(
              table.title(),
              Integer.toString(table.rows().size()),
              Integer.toString(table.columns().size()),
              table.unit().symbol()));
    }
    lines.grid(ImmutableList.of(LEFT, RIGHT, RIGHT, LEFT), rows.build());
  }

  private void coverage(Coverage coverage) {
    lines.title("单元格 " + coverage.cells() + " 个");
    lines.grid(
        ImmutableList.of(LEFT, RIGHT),
        List.of(
            ImmutableList.of("读入表内", Integer.toString(coverage.typed())),
            ImmutableList.of("表头与标题", Integer.toString(coverage.headings())),
            ImmutableList.of("表注", Integer.toString(coverage.notes())),
            ImmutableList.of("未识别，原样保留", Integer.toString(coverage.unrecognised()))));
    lines.add(coverage.isComplete() ? "全部有着落" : "有单元格没有着落，请报告这个缺陷");
  }

  private void unrecognised() {
    List<UnrecognisedBlock> blocks =
        disclosure.unrecognised().stream()
            .sorted(comparingInt((UnrecognisedBlock block) -> block.lines().size()).reversed())
            .toList();
    lines.title("未识别的内容 " + blocks.size() + " 段");
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (UnrecognisedBlock block : blocks.subList(0, Math.min(MAX_BLOCKS, blocks.size()))) {
      rows.add(
          ImmutableList.of(
              block.heading().isEmpty() ? "（无标题）" : Excerpt.of(block.heading()),
              block.lines().size() + " 行"));
    }
    lines.grid(ImmutableList.of(LEFT, RIGHT), rows.build());
    lines.rest(blocks.size() - MAX_BLOCKS, "disclosure.json");
    long masked = blocks.stream().mapToLong(AuditText::contacts).sum();
    if (masked > 0) {
      lines.add("其中联系人信息 " + masked + " 处，写出时以 " + ContactMask.MASK + " 代替");
    }
  }

  private static long contacts(UnrecognisedBlock block) {
    long masked = 0;
    for (ImmutableList<String> line : block.lines()) {
      ImmutableList<String> discreet = ContactMask.maskLine(line);
      for (int i = 0; i < line.size(); i++) {
        masked += line.get(i).equals(discreet.get(i)) ? 0 : 1;
      }
    }
    return masked;
  }

  private void results(Path folder) {
    lines.title("结果写入 " + folder);
    lines.add(
        "disclosure.json  facts.csv  indicators.csv  tables/*.csv  findings.json  problems.json");
    lines.blank();
  }
}
