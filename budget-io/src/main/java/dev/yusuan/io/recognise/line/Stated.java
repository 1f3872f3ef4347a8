package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.AmountUnit;
import java.util.Optional;

/**
 * What the captions of a table state.
 *
 * @param unit the unit of its amounts
 * @param issuer the name of its issuer
 * @param otherCaptions the captions that say something else
 */
public record Stated(AmountUnit unit, Optional<String> issuer, ImmutableList<Line> otherCaptions) {}
