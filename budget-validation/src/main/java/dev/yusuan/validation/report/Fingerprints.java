package dev.yusuan.validation.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.LineCheck;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fingerprints of findings (指纹), by which they are known again in a later edition of the document:
 * made of the rule, the tables and columns, and what names the row – its level, codes and labels –,
 * and not of its number or its figures; of a sentence, its headings and its subject; between
 * disclosures, of the rule, tables and columns only. Of findings that agree in all that, the second
 * and further ones bear an ordinal, as in {@code …-2}.
 */
public final class Fingerprints {
  private static final int LENGTH = 32;
  private static final char END = '\0';
  private static final ImmutableSet<CellType<?>> KEYS =
      ImmutableSet.of(
          CellType.LEVEL,
          CellType.UNIT_CODE,
          CellType.FUNCTION_CODE,
          CellType.DEPARTMENT_ECONOMIC_CODE,
          CellType.GOVERNMENT_ECONOMIC_CODE,
          CellType.PROJECT_CODE);

  private final Disclosure disclosure;
  private final Map<Finding, String> byFinding = new HashMap<>();

  private Fingerprints(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** The fingerprints of all findings of a report on a disclosure. */
  public static Fingerprints of(Report report, Disclosure disclosure) {
    Fingerprints fingerprints = new Fingerprints(disclosure);
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : report.findings()) {
      String hash = fingerprints.hash(finding);
      int ordinal = seen.merge(hash, 1, Integer::sum);
      fingerprints.byFinding.putIfAbsent(finding, ordinal == 1 ? hash : hash + "-" + ordinal);
    }
    return fingerprints;
  }

  /**
   * The fingerprint of a finding: hexadecimal digits, and an ordinal where it needs one.
   *
   * @throws IllegalArgumentException if the finding is not of the report
   */
  public String of(Finding finding) {
    String fingerprint = byFinding.get(finding);
    if (fingerprint == null) {
      throw new IllegalArgumentException("not a finding of the report: " + finding);
    }
    return fingerprint;
  }

  private String hash(Finding finding) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, finding.rule().id());
    finding.cells().stream()
        .map(cell -> cell.table() + "." + cell.column())
        .distinct()
        .forEach(column -> put(hasher, column));
    if (finding.check() instanceof StatementCheck check) {
      putStatement(hasher, check.statement());
    } else if (finding.check() instanceof LineCheck check) {
      put(hasher, check.heading());
      put(hasher, check.line());
    } else if (!(finding.check() instanceof BetweenCheck)) {
      finding.cells().stream().findFirst().ifPresent(cell -> putRow(hasher, cell));
    }
    return hasher.hash().toString().substring(0, LENGTH);
  }

  /** Its headings without their numbers, and what it is about. */
  private void putStatement(Hasher hasher, int index) {
    if (index < disclosure.narrative().size()) {
      Statement statement = disclosure.narrative().get(index);
      statement
          .passage()
          .section()
          .forEach(heading -> put(hasher, CharMatcher.inRange('0', '9').removeFrom(heading)));
      put(hasher, subject(statement).map(Subject::toString).orElse(""));
    }
  }

  private static Optional<Subject> subject(Statement statement) {
    if (statement instanceof Statement.Unchanged unchanged) {
      return Optional.of(unchanged.topic().subject());
    }
    return statement.figures().stream().findFirst().map(figure -> figure.topic().subject());
  }

  private void putRow(Hasher hasher, CellPath cell) {
    Optional<? extends Table<?>> table =
        disclosure.find(cell.table()).filter(found -> cell.row() <= found.rows().size());
    Optional<Column<?, ?>> column = cell.table().schema().find(cell.column());
    if (table.isPresent() && column.isPresent()) {
      Side side = cell.table().schema().sideOf(column.get());
      Cells cells = table.get().rows().get(cell.row() - 1).cells();
      for (Column<?, ?> key : side.columns()) {
        if (KEYS.contains(key.type()) || side.labels().contains(key)) {
          put(hasher, cells.find(key).map(Object::toString).orElse(""));
        }
      }
    }
  }

  private static void put(Hasher hasher, String part) {
    hasher.putUnencodedChars(part).putChar(END);
  }

  /** How many findings there are. */
  @Override
  public String toString() {
    return "fingerprints of " + byFinding.size() + " findings";
  }
}
