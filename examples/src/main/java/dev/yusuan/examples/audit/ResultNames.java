package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the files of results, in the order in which they are put in place. */
final class ResultNames {
  static final String TABLES = "tables";
  static final String INDEX = TABLES + "/index.csv";
  static final String DISCLOSURE = "disclosure.json";
  static final String FACTS = "facts.csv";
  static final String STATEMENTS = "statements.csv";
  static final String INDICATORS = "indicators.csv";
  static final String WORKBOOK = "data.xlsx";
  static final String PROBLEMS = "problems.json";
  static final String REPORT = "report.html";

  /** The files of tables: of each kind, and further ones of it by number. */
  private static final Pattern TABLE =
      Pattern.compile(
          TableKind.values().stream()
              .map(TableKind::name)
              .collect(Collectors.joining("|", "(?:", ")(?:\\.[0-9]{1,9})?\\.csv")));

  private ResultNames() {}

  /** All files of two sets; what names others comes behind them. */
  static ImmutableList<String> in(Path oldFolder, Path newFolder) throws IOException {
    Set<String> tables = new TreeSet<>();
    tables.addAll(tables(oldFolder.resolve(TABLES)));
    tables.addAll(tables(newFolder.resolve(TABLES)));
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.addAll(tables).add(INDEX, FACTS, STATEMENTS, INDICATORS);
    for (ReportFormat format : ReportFormat.values()) {
      names.add(format.fileName());
    }
    return names.addAll(InspectionFiles.NAMES).add(WORKBOOK, PROBLEMS, REPORT, DISCLOSURE).build();
  }

  private static ImmutableList<String> tables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> TABLE.matcher(name).matches())
          .map(name -> TABLES + "/" + name)
          .collect(ImmutableList.toImmutableList());
    }
  }
}
