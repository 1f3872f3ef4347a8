package dev.yusuan.io.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.FileFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells formats of files by their bytes (识别文件格式). */
public final class FileFormats {
  private static final int HEAD = 8_192;
  private static final Pattern OWN_JSON =
      Pattern.compile("\\{\\s{0,99}\"format\"\\s{0,9}:\\s{0,9}\"yusuan\\.");

  private FileFormats() {}

  /** The format of a file, from its first bytes. */
  public static FileFormat of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1_024) {
      return FileFormat.PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return zip(bytes, head);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(bytes);
    }
    if (isImage(head)) {
      return FileFormat.IMAGE;
    }
    if (head.startsWith("Rar!")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("\u001F\u008B")) {
      return FileFormat.ARCHIVE;
    }
    if (head.startsWith("{\\rtf")) {
      return FileFormat.RTF;
    }
    if (OWN_JSON.matcher(head).lookingAt()) {
      return FileFormat.OWN_JSON;
    }
    if (head.startsWith("\t\b") || head.startsWith("\t\u0004") || head.startsWith("\t\u0002")) {
      return isOldWorkbook(head) ? FileFormat.OLD_XLS : markup(bytes, head);
    }
    return markup(bytes, head);
  }

  private static FileFormat zip(byte[] bytes, String head) {
    ImmutableList<String> told = ZipNames.of(bytes);
    String names = told.isEmpty() ? new String(bytes, ISO_8859_1) : String.join("\n", told);
    if (names.contains("word/document")) {
      return FileFormat.DOCX;
    }
    if (names.contains("xl/workbook")) {
      return names.contains("xl/workbook.bin") ? FileFormat.XLSB : FileFormat.XLSX;
    }
    if (names.contains("ppt/presentation")) {
      return FileFormat.SLIDES;
    }
    if (head.contains("application/vnd.oasis.opendocument.spreadsheet")) {
      return FileFormat.ODS;
    }
    if (head.contains("application/vnd.oasis.opendocument.text")) {
      return FileFormat.ODT;
    }
    return names.contains("OFD.xml") ? FileFormat.OFD : FileFormat.ARCHIVE;
  }

  /** Whether a file begins with the record that begins a sheet: its length, version and kind. */
  private static boolean isOldWorkbook(String head) {
    return head.length() > 8
        && head.charAt(3) == 0
        && head.charAt(2) >= 4
        && head.charAt(2) <= 16
        && head.charAt(7) == 0;
  }

  /** By the names of its streams, in UTF-16. */
  private static FileFormat compound(byte[] bytes) {
    String names = new String(bytes, ISO_8859_1).replace("\u0000", "");
    if (names.contains("Workbook") || names.contains("Book")) {
      return FileFormat.XLS;
    }
    if (names.contains("WordDocument")) {
      return FileFormat.DOC;
    }
    if (names.contains("PowerPoint Document")) {
      return FileFormat.SLIDES;
    }
    return names.contains("EncryptedPackage") ? FileFormat.XLSX : FileFormat.BINARY;
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*")
        || (head.startsWith("BM") && head.length() > 14 && head.charAt(6) == 0)
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
  }

  /** Markup in any encoding: the zeros of UTF-16 and UTF-32 are left out. */
  private static FileFormat markup(byte[] bytes, String head) {
    int mark = ByteOrderMark.of(bytes).map(found -> found.bytes().size()).orElse(0);
    boolean zeros = head.indexOf('\u0000') >= 0;
    if (zeros && mark == 0 && EncodingClues.utf16(bytes).isEmpty()) {
      return FileFormat.BINARY;
    }
    String text = head.substring(mark);
    String plain =
        (zeros ? text.replace("\u0000", "") : text).stripLeading().toLowerCase(Locale.ROOT);
    if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && plain.contains("<workbook")) {
      return FileFormat.SPREADSHEETML;
    }
    boolean tag =
        plain.startsWith("<") || plain.contains("<html") || plain.contains("<!doctype html");
    if (tag
        && (plain.contains("<html")
            || plain.contains("<!doctype html")
            || plain.contains("<table")
            || plain.contains("<body")
            || plain.contains("<div")
            || plain.contains("<p"))) {
      return FileFormat.HTML;
    }
    boolean message = plain.startsWith("mime-version:") || plain.contains("\nmime-version:");
    if (message && plain.contains("multipart/related")) {
      return FileFormat.HTML;
    }
    return FileFormat.TEXT;
  }
}
