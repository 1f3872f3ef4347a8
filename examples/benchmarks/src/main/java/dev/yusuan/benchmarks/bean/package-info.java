/** The same sums and equalities as beans for Hibernate Validator. */
@NullMarked
package dev.yusuan.benchmarks.bean;

import org.jspecify.annotations.NullMarked;
