package dev.yusuan.io.pdf;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An open PDF: whatever the library throws while it is opened becomes one exception. */
final class PdfFile implements AutoCloseable {
  /** Of the library with which PDFBox opens what is encrypted for a certificate; not ours. */
  private static final String CERTIFICATES = "bouncycastle";

  private final PDDocument document;
  private final CheckedParser parser;
  private final byte[] bytes;

  private PdfFile(PDDocument document, CheckedParser parser, byte[] bytes) {
    this.document = document;
    this.parser = parser;
    this.bytes = bytes;
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableSourceException if it needs a password, or is damaged beyond repair
   */
  static PdfFile open(byte[] bytes) throws UnreadableSourceException {
    try {
      CheckedParser parser = new CheckedParser(new RandomAccessReadBuffer(bytes));
      return new PdfFile(parser.parse(), parser, bytes);
    } catch (InvalidPasswordException protectedByPassword) {
      throw encrypted();
    } catch (NoClassDefFoundError missing) {
      if (String.valueOf(missing.getMessage()).contains(CERTIFICATES)) {
        throw encrypted();
      }
      throw missing;
    } catch (IOException | RuntimeException | StackOverflowError malformed) {
      throw damaged(malformed);
    } catch (OutOfMemoryError bomb) {
      // PDFBox decodes the index of objects before it can be asked how large that is.
      throw new UnreadableSourceException(Reason.TOO_LARGE, "a PDF that unpacks beyond all bounds");
    }
  }

  private static UnreadableSourceException encrypted() {
    return new UnreadableSourceException(
        Reason.ENCRYPTED, "an encrypted PDF; save a copy without a password first");
  }

  private static UnreadableSourceException damaged(Throwable cause) {
    UnreadableSourceException damaged =
        new UnreadableSourceException(
            Reason.DAMAGED, "a damaged PDF: " + cause.getClass().getSimpleName());
    damaged.initCause(cause);
    return damaged;
  }

  PDDocument document() {
    return document;
  }

  /**
   * The pages.
   *
   * @throws UnreadableSourceException if their list is damaged
   */
  List<PDPage> pages() throws UnreadableSourceException {
    try {
      List<PDPage> pages = new ArrayList<>();
      document.getPages().forEach(pages::add);
      return pages;
    } catch (RuntimeException | StackOverflowError malformed) {
      throw damaged(malformed);
    }
  }

  /** How many pages there should be, as the file says. */
  int statedPages() {
    return document.getPages().getCOSObject().getInt(COSName.COUNT, -1);
  }

  /** What is damaged of the file as a whole, in words of the texts of problems. */
  List<String> damage() {
    List<String> damage = new ArrayList<>(FileEnd.damage(bytes));
    if (parser.isDamaged()) {
      damage.add("file-index");
    }
    return damage;
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
  }
}
