package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.source.DecodedText;
import dev.yusuan.io.source.Decoding;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a file, decoded: one, or those that a browser or an office program put together. */
record PageFile(ImmutableList<DecodedText> pages, ImmutableMap<String, String> sheets) {
  /** How far into a page its encoding may be declared. */
  private static final int HEAD = 8_192;

  /** So many Chinese characters are not well-formed UTF-8 by chance. */
  private static final int SURE = 16;

  private static final Pattern META =
      Pattern.compile("<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)");

  static PageFile of(byte[] bytes) throws IOException {
    if (!MimePages.isMime(bytes)) {
      return new PageFile(ImmutableList.of(decode(bytes, "")), ImmutableMap.of());
    }
    ImmutableList.Builder<DecodedText> pages = ImmutableList.builder();
    Map<String, String> sheets = new HashMap<>();
    for (MimePages.Part part : MimePages.parts(bytes)) {
      if (part.isPage()) {
        pages.add(decode(part.content(), part.charset()));
      } else if (part.isStyleSheet()) {
        String sheet = new String(part.content(), UTF_8);
        part.names().forEach(name -> sheets.put(name, sheet));
      }
    }
    return new PageFile(pages.build(), ImmutableMap.copyOf(sheets));
  }

  /** Decodes a page by its byte order mark, by what is declared before it or in it, or by trial. */
  private static DecodedText decode(byte[] bytes, String declared) throws IOException {
    String label = declared.isEmpty() ? declaration(bytes) : declared;
    boolean trial = label.isEmpty() || label.equals("utf-8") || isSurelyUtf8(bytes);
    return trial ? Decoding.decode(bytes) : Decoding.decode(bytes, label);
  }

  /**
   * Whether a page is in UTF-8 whatever it declares. UTF-8 is often well-formed in other encodings;
   * Chinese text in others is not well-formed UTF-8, but for a few characters such as 联通.
   */
  private static boolean isSurelyUtf8(byte[] bytes) {
    if (!Utf8.isWellFormed(bytes)) {
      return false;
    }
    int characters = 0;
    for (byte each : bytes) {
      characters += (each & 0xC0) == 0xC0 ? 1 : 0;
    }
    return characters >= SURE;
  }

  private static String declaration(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1).toLowerCase(Locale.ROOT);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? meta.group(1) : "";
  }
}
