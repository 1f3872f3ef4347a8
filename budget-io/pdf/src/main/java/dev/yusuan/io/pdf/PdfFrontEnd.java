package dev.yusuan.io.pdf;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.FrontEnd;
import dev.yusuan.io.source.Source;

/**
 * Makes a source of a PDF (PDF 前端). Each page is a part {@code 第n页}; a table that goes on over
 * pages is a grid a page. Pictures are not looked at. A page that cannot be read is a problem of
 * the source.
 */
public final class PdfFrontEnd implements FrontEnd {
  /** Called by {@link java.util.ServiceLoader}. */
  public PdfFrontEnd() {}

  @Override
  public ImmutableSet<FileFormat> formats() {
    return ImmutableSet.of(FileFormat.PDF);
  }

  @Override
  public Source read(byte[] bytes, String name, Limits limits) throws UnreadableSourceException {
    try (PdfFile file = PdfFile.open(bytes)) {
      return new PdfReader(file, limits).read(name);
    }
  }
}
