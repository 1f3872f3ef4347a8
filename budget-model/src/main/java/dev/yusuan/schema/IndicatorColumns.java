package dev.yusuan.schema;

import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.Target;

/**
 * Two neighbouring columns that hold indicators of one class: name and target (三级指标, 指标值).
 *
 * @param level the class of the indicators
 * @param name the column of the names
 * @param target the column of the targets
 * @param <R> the type of the rows
 */
public record IndicatorColumns<R extends Row>(
    IndicatorLevel level, Column<R, String> name, Column<R, Target> target) {}
