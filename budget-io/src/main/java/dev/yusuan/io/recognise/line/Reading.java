package dev.yusuan.io.recognise.line;

import dev.yusuan.io.flat.FlatSource;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.source.SourceMap;

/**
 * What all tables of a disclosure share while they are read.
 *
 * @param vocabulary the words of tables
 * @param ledger what became of each cell
 * @param problems what is wrong
 * @param sources where the cells of tables are printed
 * @param flat the tables whose columns were found again
 */
public record Reading(
    KnownWords vocabulary,
    Ledger ledger,
    ProblemLog problems,
    SourceMap.Builder sources,
    FlatSource flat) {
  public Reading withSources(SourceMap.Builder other) {
    return new Reading(vocabulary, ledger, problems, other, flat);
  }
}
