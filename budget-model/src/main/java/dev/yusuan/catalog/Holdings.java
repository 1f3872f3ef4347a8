package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.catalog.EconomicMapping.Pairing;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.RevenueCode;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everything that the resources say of all editions, read in one go. */
record Holdings(
    Listings<FunctionCode> functional,
    Listings<DepartmentEconomicCode> departmentEconomic,
    Listings<GovernmentEconomicCode> governmentEconomic,
    Listings<RevenueCode> revenue,
    ImmutableList<Pairing> pairings,
    ImmutableList<Edition> editions) {

  static Holdings read() {
    Vocabulary words = new Vocabulary();
    return new Holdings(
        Listings.read("支出功能分类科目", "functional.tsv", FunctionCode::parse, words),
        Listings.read(
            "部门预算支出经济分类科目", "department-economic.tsv", DepartmentEconomicCode::parse, words),
        Listings.read(
            "政府预算支出经济分类科目", "government-economic.tsv", GovernmentEconomicCode::parse, words),
        Listings.read("收入分类科目", "revenue.tsv", RevenueCode::parse, words),
        EconomicMapping.read(words),
        readEditions(words));
  }

  /** One edition for each year from the first to the last that the notes name. */
  private static ImmutableList<Edition> readEditions(Vocabulary words) {
    ImmutableListMultimap.Builder<Integer, Edition.Note> builder = ImmutableListMultimap.builder();
    TabbedLines lines = TabbedLines.of("edition-changes.tsv");
    while (lines.nextLine()) {
      Edition.Note note = readNote(lines, words);
      builder.put(Integer.valueOf(note.date().substring(0, 4)), note);
    }
    ImmutableListMultimap<Integer, Edition.Note> notes = builder.build();
    int first = notes.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
    int last = notes.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> new Edition(year, notes.get(year)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Edition.Note readNote(TabbedLines lines, Vocabulary words) {
    return new Edition.Note(
        lines.field(),
        lines.field(),
        lines.field(),
        Optional.of(lines.field()).filter(notice -> !notice.isEmpty()),
        words.evidence(lines.field(), lines.field()));
  }
}
