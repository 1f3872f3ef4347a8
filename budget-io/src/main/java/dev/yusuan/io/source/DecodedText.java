package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import java.util.Optional;

/**
 * The text of a file (解码后的文本).
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding that it was decoded from
 * @param assumed whether neither a byte order mark nor a declaration says so, and it is not UTF-8
 */
public record DecodedText(String text, String charset, boolean assumed) {
  /** What is to be said of the encoding: nothing, unless it was assumed. */
  public ImmutableList<Problem> problems() {
    return assumed
        ? ImmutableList.of(
            new Problem(
                ProblemCode.ENCODING_ASSUMED,
                Optional.empty(),
                ImmutableMap.of("encoding", charset)))
        : ImmutableList.of();
  }
}
