package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.DecodedText;
import dev.yusuan.io.source.Decoding;
import dev.yusuan.io.source.FrontEnd;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.text.Blanks;
import java.util.List;
import java.util.Optional;

/** Makes a source of a text in any encoding (文本前端). */
public final class TextFrontEnd implements FrontEnd {
  /** The front end; it holds no state. */
  public TextFrontEnd() {}

  @Override
  public ImmutableSet<FileFormat> formats() {
    return ImmutableSet.of(FileFormat.TEXT);
  }

  /**
   * Reads a text.
   *
   * @throws UnreadableSourceException if it is binary, blank, or in no known encoding
   */
  @Override
  public Source read(byte[] bytes, String name, Limits limits) throws UnreadableSourceException {
    DecodedText decoded = Decoding.decode(bytes);
    if (Blanks.isBlank(decoded.text())) {
      throw new UnreadableSourceException(Reason.EMPTY, "an empty file");
    }
    Source source = parse(decoded.text(), name, limits);
    return new Source(
        name,
        source.blocks(),
        ImmutableList.<Problem>builder()
            .addAll(decoded.problems())
            .addAll(source.problems())
            .build());
  }

  /** Reads a text that is decoded already; a byte order mark at its begin is passed over. */
  public static Source parse(String text, String name, Limits limits) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    BlockList blocks = new BlockList();
    Optional<List<GridRow>> records = CsvText.rows(unmarked, limits);
    if (records.isPresent()) {
      blocks.grid(records.get());
    } else {
      new TextBlocks(unmarked, limits, blocks).read();
    }
    return blocks.source(name);
  }
}
