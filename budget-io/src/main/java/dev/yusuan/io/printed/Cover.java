package dev.yusuan.io.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.stated.Keyword;
import dev.yusuan.io.stated.StatedText;
import java.time.LocalDate;

/** Prints who issued a disclosure, for which year, and what else its tables do not say (封面). */
final class Cover {
  private Cover() {}

  /** The first sheet of a printed form, which says how the others are printed. */
  static PrintedSheet sheet(Disclosure disclosure, String manner) {
    ImmutableList.Builder<ImmutableList<PrintedCell>> rows = ImmutableList.builder();
    rows.add(StatedSheets.line(Keyword.PRINT, manner));
    disclosure
        .issuer()
        .map(Issuer::name)
        .map(StatedText::escape)
        .ifPresent(name -> rows.add(StatedSheets.line(Keyword.ISSUER, name)));
    disclosure
        .issuer()
        .flatMap(Issuer::code)
        .map(UnitCode::toString)
        .ifPresent(code -> rows.add(StatedSheets.line(Keyword.ISSUER_CODE, code)));
    disclosure
        .fiscalYear()
        .ifPresent(year -> rows.add(StatedSheets.line(Keyword.YEAR, Integer.toString(year))));
    disclosure
        .kind()
        .map(DisclosureKind::title)
        .ifPresent(kind -> rows.add(StatedSheets.line(Keyword.KIND, kind)));
    disclosure
        .form()
        .map(StatedText::escape)
        .ifPresent(form -> rows.add(StatedSheets.line(Keyword.FORM, form)));
    disclosure
        .date()
        .map(LocalDate::toString)
        .ifPresent(date -> rows.add(StatedSheets.line(Keyword.DATE, date)));
    return new PrintedSheet(Keyword.PRINT.word(), rows.build());
  }
}
