package dev.yusuan.io.internal;

import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.source.SourceMap;

/**
 * What all tables of a disclosure share while they are read.
 *
 * @param vocabulary the words of tables
 * @param ledger what became of each cell
 * @param problems what is wrong
 * @param sources where the cells of tables are printed
 */
record Reading(
    KnownWords vocabulary, Ledger ledger, ProblemLog problems, SourceMap.Builder sources) {
  Reading withSources(SourceMap.Builder other) {
    return new Reading(vocabulary, ledger, problems, other);
  }
}
