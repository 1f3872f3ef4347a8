/**
 * The model of disclosed budgets: amounts, codes, tables, documents. It reads and writes nothing.
 */
@SuppressWarnings("requires-automatic") // org.immutables.value, at compile time only
module dev.yusuan.model {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires static org.immutables.value;

  exports dev.yusuan.catalog;
  exports dev.yusuan.code;
  exports dev.yusuan.comparison;
  exports dev.yusuan.contact;
  exports dev.yusuan.document;
  exports dev.yusuan.indicator;
  exports dev.yusuan.money;
  exports dev.yusuan.narrative;
  exports dev.yusuan.schema;
  exports dev.yusuan.source;
  exports dev.yusuan.table;
  exports dev.yusuan.text;
}
