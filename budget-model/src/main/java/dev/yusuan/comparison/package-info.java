/** Two disclosures side by side (对比): two years, two units or two versions. */
@NullMarked
package dev.yusuan.comparison;

import org.jspecify.annotations.NullMarked;
