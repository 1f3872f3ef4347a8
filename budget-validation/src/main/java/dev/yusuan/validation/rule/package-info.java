/**
 * What rules are and what they give: descriptions, checks of figures and of facts, and the reasons
 * for none (规则与核对).
 */
@NullMarked
package dev.yusuan.validation.rule;

import org.jspecify.annotations.NullMarked;
