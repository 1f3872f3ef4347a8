/** Reads and checks disclosures on Spark and writes what they say as Parquet. */
@NullMarked
package dev.yusuan.spark;

import org.jspecify.annotations.NullMarked;
