package dev.yusuan.io.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

/** The format of a file, told by its bytes and never by its name (文件格式). */
public enum FileFormat {
  /** Text: with tabs, laid out by blanks, Markdown, CSV. */
  TEXT("文本", "plain text", ""),
  /** PDF. */
  PDF("PDF", "PDF", "budget-io-pdf"),
  /** A web page, also one that is named .xls or .doc. */
  HTML("网页", "a web page", "budget-io-html"),
  /** A workbook of Excel 2007 and later, or of WPS. */
  XLSX("Excel 工作簿", "an Excel workbook", "budget-io-office"),
  /** A workbook of Excel 97 to 2003. */
  XLS("Excel 97–2003 工作簿", "an Excel 97–2003 workbook", "budget-io-office"),
  /** A document of Word 2007 and later, or of WPS. */
  DOCX("Word 文档", "a Word document", "budget-io-office"),
  /** A document of Word 97 to 2003. */
  DOC("Word 97–2003 文档", "a Word 97–2003 document", "budget-io-office"),
  /** A picture, which has no text. */
  IMAGE("图片", "a picture", ""),
  /** A spreadsheet in the XML of Excel 2003. */
  SPREADSHEETML("Excel 2003 XML 表格", "an Excel 2003 XML spreadsheet", "budget-io-office"),
  /** A compressed archive that is no office document. */
  ARCHIVE("压缩包", "an archive", ""),
  /** Another binary file. */
  BINARY("二进制文件", "a binary file", "");

  private static final int HEAD = 8_192;

  private final String chinese;
  private final String english;
  private final String artifact;

  FileFormat(String chinese, String english, String artifact) {
    this.chinese = chinese;
    this.english = english;
    this.artifact = artifact;
  }

  /** The name for people, in Chinese or English. */
  public String displayName(Locale language) {
    return language.getLanguage().equals("zh") ? chinese : english;
  }

  /** The artifact that reads it; empty where the library itself does, or nothing of it does. */
  public Optional<String> artifact() {
    return artifact.isEmpty() ? Optional.empty() : Optional.of(artifact);
  }

  /** The format of a file, from its first bytes. */
  public static FileFormat of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1_024) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return zip(bytes);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(bytes);
    }
    if (isImage(head)) {
      return IMAGE;
    }
    return markup(bytes, head);
  }

  private static FileFormat zip(byte[] bytes) {
    String names = new String(bytes, ISO_8859_1);
    if (names.contains("xl/workbook")) {
      return XLSX;
    }
    return names.contains("word/document") ? DOCX : ARCHIVE;
  }

  /** By the names of its streams, in UTF-16. */
  private static FileFormat compound(byte[] bytes) {
    String names = new String(bytes, ISO_8859_1).replace("\u0000", "");
    if (names.contains("Workbook") || names.contains("Book")) {
      return XLS;
    }
    if (names.contains("WordDocument")) {
      return DOC;
    }
    return names.contains("EncryptedPackage") ? XLSX : BINARY;
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
      return BINARY;
    }
    String text = head.substring(mark);
    String plain =
        (zeros ? text.replace("\u0000", "") : text).stripLeading().toLowerCase(Locale.ROOT);
    if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && plain.contains("<workbook")) {
      return SPREADSHEETML;
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
      return HTML;
    }
    if (plain.startsWith("mime-version:") && plain.contains("multipart/related")) {
      return HTML;
    }
    return TEXT;
  }
}
