package dev.yusuan.io.office;

import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.office.sheet.SpreadsheetXml;
import dev.yusuan.io.office.sheet.XlsReader;
import dev.yusuan.io.office.sheet.XlsxReader;
import dev.yusuan.io.office.word.DocReader;
import dev.yusuan.io.office.word.DocxReader;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.SourceBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells which reader reads a file. */
final class OfficeFile {
  private OfficeFile() {}

  /** By its first byte: that of a zip file, of a compound file, or of XML. */
  static void read(byte[] bytes, SourceBuilder source) throws IOException {
    switch (bytes.length == 0 ? 0 : bytes[0]) {
      case 'P' -> readPackage(bytes, source);
      case (byte) 0xD0 -> readCompound(bytes, source);
      default -> SpreadsheetXml.read(bytes, source);
    }
  }

  private static void readPackage(byte[] bytes, SourceBuilder source) throws IOException {
    try (OfficePackage content = new OfficePackage(bytes)) {
      if (content.document().endsWith(".bin")) {
        throw new UnreadableSourceException(
            Reason.FORMAT, "a binary workbook (.xlsb); save it as .xlsx");
      }
      switch (root(content)) {
        case "workbook" -> XlsxReader.read(content, source);
        case "document" -> DocxReader.read(content, source);
        default ->
            throw new UnreadableSourceException(
                Reason.FORMAT, "neither a workbook nor a document of Word");
      }
    }
  }

  /** The name of the element that holds the document. */
  private static String root(OfficePackage content) throws IOException {
    try (XmlCursor xml = content.open(content.document())) {
      while (xml.next()) {
        if (xml.isStart()) {
          return xml.name();
        }
      }
      return "";
    }
  }

  private static void readCompound(byte[] bytes, SourceBuilder source) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        readPackage(decrypt(file), source);
      } else if (root.hasEntryCaseInsensitive("WordDocument")) {
        DocReader.read(file, source);
      } else {
        XlsReader.read(file, source);
      }
    }
  }

  /** Workbooks that are protected against changes only are encrypted with a password all know. */
  private static byte[] decrypt(POIFSFileSystem file) throws IOException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
      if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new EncryptedDocumentException("a password is needed");
      }
      try (InputStream in = decryptor.getDataStream(file)) {
        return in.readAllBytes();
      }
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
  }
}
