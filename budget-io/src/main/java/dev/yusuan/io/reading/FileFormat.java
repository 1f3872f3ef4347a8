package dev.yusuan.io.reading;

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
  IMAGE("图片", "a picture", "", "请先识别其中的文字", "recognise its text first"),
  /** A spreadsheet in the XML of Excel 2003. */
  SPREADSHEETML("Excel 2003 XML 表格", "an Excel 2003 XML spreadsheet", "budget-io-office"),
  /** A compressed archive that is no office document. */
  ARCHIVE("压缩包", "an archive", "", "请先解压", "unpack it first"),
  /** A binary workbook of Excel 2007 and later. */
  XLSB(
      "Excel 二进制工作簿（.xlsb）",
      "a binary Excel workbook (.xlsb)",
      "",
      "请另存为 .xlsx",
      "save it as .xlsx"),
  /** A workbook without a container around it, as Excel 95 and earlier saved it. */
  OLD_XLS(
      "Excel 95 或更早的工作簿",
      "a workbook of Excel 95 or earlier",
      "",
      "请另存为 .xlsx",
      "save it as .xlsx"),
  /** A document in the Rich Text Format. */
  RTF("RTF 文档", "an RTF document", "", "请另存为 .docx", "save it as .docx"),
  /** A spreadsheet of LibreOffice. */
  ODS(
      "OpenDocument 表格（.ods）",
      "an OpenDocument spreadsheet (.ods)",
      "",
      "请另存为 .xlsx",
      "save it as .xlsx"),
  /** A text document of LibreOffice. */
  ODT("OpenDocument 文本（.odt）", "an OpenDocument text (.odt)", "", "请另存为 .docx", "save it as .docx"),
  /** Slides of PowerPoint, of any version. */
  SLIDES("演示文稿（.ppt、.pptx）", "slides (.ppt, .pptx)", "", "请另存为 PDF", "save them as PDF"),
  /** The Chinese national standard for pages, GB/T 33190. */
  OFD("OFD 版式文件", "an OFD document", "", "请转换为 PDF", "convert it to PDF"),
  /** A file that this library itself wrote as JSON. */
  OWN_JSON(
      "本库写出的 JSON",
      "JSON that this library wrote",
      "",
      "disclosure.json 请用 DisclosureJson.read 读取",
      "read a disclosure.json with DisclosureJson.read"),
  /** Another binary file. */
  BINARY("二进制文件", "a binary file", "");

  private final String chinese;
  private final String english;
  private final String artifact;
  private final String chineseAdvice;
  private final String englishAdvice;

  FileFormat(String chinese, String english, String artifact) {
    this(chinese, english, artifact, "", "");
  }

  FileFormat(
      String chinese, String english, String artifact, String chineseAdvice, String englishAdvice) {
    this.chinese = chinese;
    this.english = english;
    this.artifact = artifact;
    this.chineseAdvice = chineseAdvice;
    this.englishAdvice = englishAdvice;
  }

  /** The name for people, in Chinese or English. */
  public String displayName(Locale language) {
    return language.getLanguage().equals("zh") ? chinese : english;
  }

  /** The artifact that reads it; empty where the library itself does, or nothing of it does. */
  public Optional<String> artifact() {
    return artifact.isEmpty() ? Optional.empty() : Optional.of(artifact);
  }

  /** What to do with a file that nothing here reads, in Chinese or English; empty if unknown. */
  public Optional<String> advice(Locale language) {
    String advice = language.getLanguage().equals("zh") ? chineseAdvice : englishAdvice;
    return advice.isEmpty() ? Optional.empty() : Optional.of(advice);
  }
}
