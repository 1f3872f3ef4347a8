package dev.yusuan.schema;

import dev.yusuan.indicator.Target;
import java.util.Optional;

/**
 * The columns of indicators that are printed as a tree, its branches named only where they change.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param target 指标值, 目标值
 * @param explanation 指标值说明; empty where the kind of table has none
 * @param <R> the type of the rows
 */
public record IndicatorTreeColumns<R extends Row>(
    Column<R, String> level1,
    Column<R, String> level2,
    Column<R, String> name,
    Column<R, Target> target,
    Optional<Column<R, String>> explanation) {}
