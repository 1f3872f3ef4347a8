package dev.yusuan.validation.score;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What came of a document with one amount changed.
 *
 * @param mutant the document
 * @param noticed whether there is a finding that the unchanged document does not have
 * @param contradicts whether one of these is a contradiction
 * @param why why none is; empty where one is
 * @param otherwise the other amounts of the document that are read otherwise
 */
record Result(
    Mutant mutant,
    boolean noticed,
    boolean contradicts,
    Optional<String> why,
    ImmutableList<String> otherwise) {}
