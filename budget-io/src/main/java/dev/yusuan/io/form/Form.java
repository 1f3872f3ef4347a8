package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.RowLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a family of documents prints its tables (表式).
 *
 * @param id the id, such as {@code unit-2024}
 * @param source the documents that it was taken from
 * @param issuerCaptions the words before the name of the issuer, such as 单位名称
 * @param unitCaptions the words before the unit of amounts
 * @param marginCaptions lines between tables that say nothing about them, such as 预算#表
 * @param sections the headings of sections that carry no mark of a heading
 * @param totals the labels of rows of totals
 * @param notes the words that notes below a table begin with
 * @param issuerLevel the level of a row that bears the name of the issuer and no code
 * @param tables the tables
 */
@Value.Builder
public record Form(
    String id,
    String source,
    ImmutableList<String> issuerCaptions,
    ImmutableList<String> unitCaptions,
    ImmutableList<LabelPattern> marginCaptions,
    ImmutableList<LabelPattern> sections,
    ImmutableList<LabelPattern> totals,
    ImmutableList<String> notes,
    RowLevel issuerLevel,
    ImmutableList<FormTable> tables) {

  /**
   * Reads a form of one's own from JSON in UTF-8, written as those of the library are. It may
   * extend one of {@link FormCatalog#forms}, and state only what differs.
   *
   * @throws FormFormatException if it is not so written; the message names what is wrong
   * @throws IOException if the file cannot be read
   */
  public static Form read(Path file) throws IOException {
    return FormCatalog.read(file);
  }

  /** The table that prints a title; the title is compared without its year. */
  public Optional<FormTable> find(String title) {
    String bare = TableTitle.withoutYear(title);
    return tables.stream().filter(table -> LabelPattern.any(table.titles(), bare)).findFirst();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
