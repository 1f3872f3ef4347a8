package dev.yusuan.io.recognise.document;

import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a document says of itself: who issued it, for which year, in which form (封面). */
record Cover(
    Optional<Issuer> issuer,
    OptionalInt fiscalYear,
    Optional<DisclosureKind> kind,
    Optional<String> form,
    Optional<LocalDate> date) {}
