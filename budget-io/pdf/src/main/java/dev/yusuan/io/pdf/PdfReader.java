package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.aligned.OpenTable;
import dev.yusuan.io.pdf.content.FileContent;
import dev.yusuan.io.pdf.content.PageContent;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.Source;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads a file page by page. */
final class PdfReader {
  private static final int MAX_PAGES = 2_000;

  private final PdfFile file;
  private final PdfProblems problems;
  private final OpenTable open = new OpenTable();
  private final RepeatedHeads heads = new RepeatedHeads();
  private final SourceBlocks blocks = new SourceBlocks();

  /** The page that was read last; the next one may tell more of what stands at its end. */
  private @Nullable ReadablePage last;

  PdfReader(PdfFile file, Limits limits) {
    this.file = file;
    this.problems = new PdfProblems(limits.problems());
  }

  /**
   * The source.
   *
   * @throws UnreadableSourceException if no page has text that can be read
   */
  Source read(String name) throws UnreadableSourceException {
    List<PDPage> pages = file.pages();
    FileContent content = new FileContent(file.document());
    file.damage().forEach(problems::damaged);
    if (pages.isEmpty() || file.statedPages() > pages.size()) {
      problems.damaged("file-pages");
    }
    for (int i = 0; i < Math.min(pages.size(), MAX_PAGES); i++) {
      read(i + 1, content.read(pages.get(i)));
      problems.notes(i + 1, PageNotes.of(pages.get(i).getCOSObject()));
    }
    addLast(Math.min(pages.size(), MAX_PAGES));
    if (pages.size() > MAX_PAGES) {
      problems.limit("pages", MAX_PAGES, pages.size());
    }
    if (blocks.isEmpty()) {
      throw nothingToRead();
    }
    return new Source(name, blocks.build(), problems.build());
  }

  private void read(int number, PageContent content) {
    ReadablePage page = ReadablePage.of(content, open);
    problems.add(PageReport.of(number, content, page));
    heads.part(page.blocks());
    if (last != null) {
      open.mend(last.blocks());
      SharedColumns.share(last.blocks(), page.blocks());
    }
    addLast(number - 1);
    last = page;
  }

  private void addLast(int number) {
    if (last != null) {
      open.mend(last.blocks());
      blocks.add(number, last);
      last = null;
    }
  }

  private UnreadableSourceException nothingToRead() {
    return problems.isDamaged()
        ? new UnreadableSourceException(Reason.DAMAGED, "a damaged PDF without any text")
        : new UnreadableSourceException(
            Reason.NO_TEXT,
            "a PDF without text: its pages are pictures, or empty; recognise its text first");
  }
}
