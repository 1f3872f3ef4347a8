package dev.yusuan.schema;

import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.Target;

/**
 * Two neighbouring columns that hold indicators of one class: name and target (三级指标, 指标值).
 *
 * @param level the class of the indicators
 * @param name the column of the names
 * @param target the column of the targets
 */
public record IndicatorColumns(IndicatorLevel level, Column<String> name, Column<Target> target) {}
