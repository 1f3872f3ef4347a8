package dev.yusuan.io.vocabulary;

import dev.yusuan.schema.Phase;
import java.util.List;
import java.util.Optional;

/**
 * A header path whose words may speak of another phase than this year's budget.
 *
 * @param path the whole path
 * @param base the path without those words
 * @param phase the phase; empty for this year's budget
 */
record PhasedPath(List<String> path, List<String> base, Optional<Phase> phase) {}
