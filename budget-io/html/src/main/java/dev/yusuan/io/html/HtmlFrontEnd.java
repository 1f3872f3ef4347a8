package dev.yusuan.io.html;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.DecodedText;
import dev.yusuan.io.source.FrontEnd;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;

/**
 * Makes a source of a web page (网页前端). Each line of text and each row of a table is a line. Where a
 * page says which part of it is the document, the rest is left out.
 */
public final class HtmlFrontEnd implements FrontEnd {
  /** The front end; it holds no state. */
  public HtmlFrontEnd() {}

  @Override
  public ImmutableSet<FileFormat> formats() {
    return ImmutableSet.of(FileFormat.HTML);
  }

  /**
   * Reads a page.
   *
   * @throws UnreadableSourceException if it is in no known encoding, damaged, or prints no text
   */
  @Override
  public Source read(byte[] bytes, String name, Limits limits) throws UnreadableSourceException {
    SourceBuilder source = new SourceBuilder(name, limits);
    try {
      PageFile file = PageFile.of(bytes);
      for (DecodedText page : file.pages()) {
        page.problems().forEach(source::problem);
        source.pageBreak();
        Page.read(page.text(), file, source, limits);
      }
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever its code meets in a damaged file.
      UnreadableSourceException unreadable =
          new UnreadableSourceException(Reason.DAMAGED, "a damaged page, or none at all");
      unreadable.initCause(e);
      throw unreadable;
    }
    Source read = source.build();
    if (source.isEmpty() && read.problems().stream().noneMatch(HtmlFrontEnd::isElsewhere)) {
      throw new UnreadableSourceException(
          Reason.NO_TEXT, "a page that prints no text: pictures, or a script");
    }
    return read;
  }

  /** Whether a page tells where that is which it does not print itself. */
  private static boolean isElsewhere(Problem problem) {
    return problem.code() == ProblemCode.ATTACHMENT;
  }
}
