package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * Shows numbers as a workbook prints them (显示值): rounded half up to 15 digits, then by the format
 * of the cell. The workbook stores binary numbers; the text that is shown is what the library
 * reads.
 */
final class NumberFormats {
  private static final ImmutableMap<Integer, String> CHINESE = chinese();
  private static final String GENERAL = "General";

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final Map<Integer, String> named = new HashMap<>();
  private final Map<String, FormatSections> parsed = new HashMap<>();
  private boolean since1904;

  /** Notes that days count from 1904, as in workbooks of old Macintosh computers. */
  void countDaysSince1904() {
    since1904 = true;
  }

  /** Defines a format of the workbook by its number. */
  void define(int id, String format) {
    named.put(id, format);
  }

  /** What a number shows in a format of the workbook. */
  String show(double value, int id) {
    return show(value, id, format(id));
  }

  /** What a number shows in a format. */
  String show(double value, int id, String format) {
    double rounded = Double.valueOf(NumberToTextConverter.toText(value));
    FormatSections sections = parsed.computeIfAbsent(format, FormatSections::new);
    if (sections.isConditional()) {
      return raw(rounded, id, format).strip();
    }
    FormatSections.Section section = sections.section(rounded);
    if (section.isLiteral()) {
      return section.literal().strip();
    }
    double signed = sections.leavesOutSign(rounded) ? Math.abs(rounded) : rounded;
    if (section.isGeneral()) {
      return section.general(raw(signed, id, GENERAL)).strip();
    }
    return raw(signed / section.divisor(), id, section.pattern()).strip();
  }

  private String raw(double value, int id, String format) {
    return formatter.formatRawCellContents(value, id, format, since1904);
  }

  private String format(int id) {
    String own = named.get(id);
    if (own == null) {
      own = CHINESE.get(id);
    }
    if (own == null) {
      own = BuiltinFormats.getBuiltinFormat(id);
    }
    return own == null || own.startsWith("reserved-") ? GENERAL : own;
  }

  private static ImmutableMap<Integer, String> chinese() {
    Properties properties = new Properties();
    try (InputStream in = NumberFormats.class.getResourceAsStream("formats_zh.properties")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its number formats");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableMap.Builder<Integer, String> formats = ImmutableMap.builder();
    properties
        .stringPropertyNames()
        .forEach(id -> formats.put(Integer.valueOf(id), properties.getProperty(id)));
    return formats.buildOrThrow();
  }
}
