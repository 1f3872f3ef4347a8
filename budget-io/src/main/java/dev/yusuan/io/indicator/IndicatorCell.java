package dev.yusuan.io.indicator;

import java.util.Optional;

/**
 * An indicator as a line prints it: a name and its target in neighbouring cells, or one of the two.
 *
 * @param cell the 0-based cell of the name, or the one before a target that stands alone
 * @param name the name
 * @param target the target
 */
public record IndicatorCell(int cell, Optional<String> name, Optional<String> target) {}
