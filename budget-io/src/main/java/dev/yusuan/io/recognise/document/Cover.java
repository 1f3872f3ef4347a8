package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.narrative.Statement;
import dev.yusuan.table.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a document says of itself: who issued it, for which year, in which form (封面). */
record Cover(
    Optional<Issuer> issuer,
    OptionalInt fiscalYear,
    Optional<DisclosureKind> kind,
    Optional<String> form,
    Optional<LocalDate> date) {
  /** The disclosure with that cover. */
  Disclosure disclosure(
      ImmutableList<Table<?>> tables,
      ImmutableList<UnrecognisedBlock> unrecognised,
      ImmutableList<Statement> narrative) {
    return new Disclosure(issuer, fiscalYear, kind, form, date, tables, unrecognised, narrative);
  }
}
