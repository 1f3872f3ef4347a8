package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The list that applies to one fiscal year (某年政府收支分类科目).
 *
 * @param year the fiscal year
 * @param notes what is known of it, in the order of its dates; empty where nothing is
 */
public record Edition(int year, ImmutableList<Note> notes) {
  /** The numbers of the ministry's notices (发文字号) that made it, as far as known. */
  public ImmutableList<String> notices() {
    return notes.stream()
        .flatMap(note -> note.notice().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The year and the notices: {@code 2023 (财预〔2022〕107号)}. */
  @Override
  public String toString() {
    return notices().isEmpty()
        ? Integer.toString(year)
        : year + " (" + String.join(", ", notices()) + ")";
  }

  /**
   * Something that an edition brought.
   *
   * @param date the year; with the month for a supplement, with a second year where it is not
   *     certain: {@code 2024-03}, {@code 2019-2020}
   * @param kind a word or two: {@code rename}, {@code new class}, {@code supplement}
   * @param text the codes and names
   * @param notice the number of the notice (发文字号); empty where it is not known
   * @param evidence what the names or the notice rest on; the year itself is attested only by a
   *     notice
   */
  public record Note(
      String date, String kind, String text, Optional<String> notice, Evidence evidence) {}
}
