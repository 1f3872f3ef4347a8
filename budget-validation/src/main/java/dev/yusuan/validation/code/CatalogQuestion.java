package dev.yusuan.validation.code;

import dev.yusuan.catalog.Catalog;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.rule.Checking;
import java.util.stream.Stream;

/** What a rule asks of the codes of a disclosure. */
interface CatalogQuestion {
  /** What the edition of the fiscal year says of the codes. */
  Stream<Fact> ask(Checking checking, Catalog catalog);
}
