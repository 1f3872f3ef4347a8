package dev.yusuan.io.office;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.FrontEnd;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.TimeZone;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.util.LocaleUtil;

/**
 * Makes a source of a workbook or a Word document (办公文档前端). Each sheet is a part, in which a line
 * is a row and a cell a column of the sheet; in a document, each paragraph and each row of a table
 * is a line.
 */
public final class OfficeFrontEnd implements FrontEnd {
  /** The front end; it holds no state. */
  public OfficeFrontEnd() {}

  @Override
  public ImmutableSet<FileFormat> formats() {
    return ImmutableSet.of(
        FileFormat.XLSX, FileFormat.XLS, FileFormat.SPREADSHEETML, FileFormat.DOCX, FileFormat.DOC);
  }

  /**
   * Reads a workbook or a document.
   *
   * @throws UnreadableSourceException if it is damaged, encrypted, of an old version, larger than
   *     the limits when it is inflated, or prints no text
   */
  @Override
  public Source read(byte[] bytes, String name, Limits limits) throws UnreadableSourceException {
    SourceBuilder source = new SourceBuilder(name, limits);
    TimeZone zone = LocaleUtil.getUserTimeZone();
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    try {
      OfficeFile.read(bytes, source);
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw unreadable(Reason.ENCRYPTED, "encrypted; save it without a password", e);
    } catch (OldFileFormatException e) {
      throw unreadable(Reason.FORMAT, "a file of Office 95 or older; save it anew", e);
    } catch (IOException | RuntimeException e) {
      // The library throws whatever its code meets in a damaged file.
      throw unreadable(Reason.DAMAGED, "a damaged file, or not what it says it is", e);
    } finally {
      LocaleUtil.setUserTimeZone(zone);
    }
    if (source.isEmpty()) {
      throw new UnreadableSourceException(Reason.NO_TEXT, "a file that prints no text");
    }
    return source.build();
  }

  private static UnreadableSourceException unreadable(
      Reason reason, String message, Exception cause) {
    if (cause.getCause() instanceof UnreadableSourceException inner) {
      return inner;
    }
    UnreadableSourceException unreadable = new UnreadableSourceException(reason, message);
    unreadable.initCause(cause);
    return unreadable;
  }
}
