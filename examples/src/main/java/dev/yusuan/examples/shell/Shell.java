package dev.yusuan.examples.shell;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The words that {@code examples/jshell/run} knows; {@link #help()} tells them. */
public final class Shell {
  private static Session session = new Session(AuditTexts.in(Locale.CHINESE), new Browser());

  private Shell() {}

  /** Tells the words, and how the tables of a disclosure are called. */
  public static void help() {
    print(session.help());
  }

  /** Tells the columns of a table: as printed, and how programs call them. */
  public static void help(Table<?> table) {
    print(TableHelp.of(table, session.texts()));
  }

  /** Tells all columns that tables of a kind can have. */
  public static void help(TableKind<?> kind) {
    print(TableHelp.of(kind, session.texts()));
  }

  /** Speaks Chinese ({@code zh}) or English from now on. */
  public static void language(String language) {
    session = session.in(AuditTexts.in(Locale.forLanguageTag(language)));
  }

  /**
   * Reads a file; the first disclosure where it prints several.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public static Disclosure read(String file) throws IOException {
    return session.read(Path.of(file)).get(0);
  }

  /**
   * Reads a file; the first disclosure where it prints several.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public static Disclosure read(Path file) throws IOException {
    return session.read(file).get(0);
  }

  /**
   * Reads all documents of a folder, or all disclosures of a file; a line tells each file, and why
   * one could not be read.
   *
   * @throws IOException if there is no such folder or file
   */
  public static ImmutableList<Disclosure> readAll(String folder) throws IOException {
    return session.readAll(Path.of(folder), System.out);
  }

  /** Prints a table. */
  public static void print(Table<?> table) {
    print(TextTable.of(table));
  }

  /** Prints the rows of a table with the greatest amounts. */
  public static void top(Table<?> table, int rows) {
    print(Ranking.of(table, rows, session.texts()));
  }

  /** Prints the rows with the greatest amounts of a table in many disclosures. */
  public static <R extends Row> void top(List<Disclosure> all, TableKind<R> kind, int rows) {
    print(Ranking.of(all, kind, rows, session.texts()));
  }

  /** Prints which tables a disclosure has, and why one that is printed was not typed. */
  public static void why(Disclosure disclosure) {
    print(session.why(disclosure));
  }

  /** Checks a disclosure with all rules. */
  public static Report check(Disclosure disclosure) {
    return session.check(disclosure);
  }

  /** Prints what differs between two disclosures, the earlier first, and what was found. */
  public static void compare(Disclosure before, Disclosure after) {
    print(session.compare(ImmutableList.of(before, after)));
  }

  /** Prints several disclosures side by side: a department with its units. */
  public static void compare(List<Disclosure> all) {
    print(session.compare(all));
  }

  /**
   * Writes the page of a disclosure, with charts, and opens it.
   *
   * @throws IOException if it cannot be written
   */
  public static Path chart(Disclosure disclosure) throws IOException {
    return session.chart(disclosure);
  }

  /**
   * Writes the page that puts two disclosures side by side, and opens it.
   *
   * @throws IOException if it cannot be written
   */
  public static Path chart(Disclosure before, Disclosure after) throws IOException {
    return session.chart(ImmutableList.of(before, after));
  }

  private static void print(String text) {
    System.out.print(text);
  }
}
