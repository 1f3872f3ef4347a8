package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page that was saved with all that belongs to it in one file (MHTML). */
final class MimePages {
  private static final int MAX_PARTS = 10_000;
  private static final Pattern BOUNDARY = parameter("boundary");
  private static final Pattern CHARSET = parameter("charset");
  private static final Pattern LOCATION = header("content-location");
  private static final Pattern ID = header("content-id");
  private static final Pattern TYPE = header("content-type");
  private static final Pattern ENCODING = header("content-transfer-encoding");

  private MimePages() {}

  /** A part with its headers, in lower case, and its content as it is transferred. */
  record Part(String headers, String transferred) {
    /**
     * The content as it was before it was transferred.
     *
     * @throws UnreadableSourceException if it is damaged
     */
    byte[] content() throws UnreadableSourceException {
      return switch (find(ENCODING, headers).strip()) {
        case "base64" -> base64(transferred);
        case "quoted-printable" -> quotedPrintable(transferred);
        default -> transferred.getBytes(ISO_8859_1);
      };
    }

    /** Whether it is a page; the one that names the sheets of a workbook is none. */
    boolean isPage() {
      return find(TYPE, headers).contains("text/html")
          && !find(LOCATION, headers).strip().endsWith("tabstrip.htm");
    }

    boolean isStyleSheet() {
      return find(TYPE, headers).contains("text/css");
    }

    /** What pages call it, in lower case. */
    ImmutableSet<String> names() {
      String id = CharMatcher.anyOf("<> ").trimFrom(find(ID, headers).strip());
      return ImmutableSet.of(find(LOCATION, headers).strip(), "cid:" + id);
    }

    String charset() {
      return find(CHARSET, find(TYPE, headers));
    }
  }

  private static Pattern parameter(String name) {
    return Pattern.compile(name + "\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
  }

  private static Pattern header(String name) {
    return Pattern.compile("(?m)^" + name + ":[ \\t]*+(.*+(?:\\r?\\n[ \\t].*+)*+)");
  }

  private static String find(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  static boolean isMime(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1_024), ISO_8859_1);
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    boolean message =
        lower.startsWith("mime-version:")
            || lower.startsWith("from:")
            || (!lower.startsWith("<") && lower.contains("\nmime-version:"));
    return message && lower.contains("multipart/related");
  }

  static ImmutableList<Part> parts(byte[] bytes) throws UnreadableSourceException {
    String file = new String(bytes, ISO_8859_1);
    String boundary = find(BOUNDARY, file.substring(0, Math.min(file.length(), 4_096)));
    if (boundary.isEmpty()) {
      throw new UnreadableSourceException(Reason.DAMAGED, "a page of parts without a boundary");
    }
    String line = "--" + boundary;
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int begin = file.indexOf(line);
    for (int i = 0; i < MAX_PARTS && begin >= 0; i++) {
      int from = begin + line.length();
      int end = file.indexOf(line, from);
      if (end >= 0) {
        parts.add(part(file.substring(from, end)));
      }
      begin = end;
    }
    return parts.build();
  }

  private static Part part(String text) {
    String body = text.replace("\r\n", "\n");
    int blank = body.indexOf("\n\n");
    String headers = (blank < 0 ? body : body.substring(0, blank)).toLowerCase(Locale.ROOT);
    return new Part(headers, blank < 0 ? "" : body.substring(blank + 2));
  }

  private static byte[] base64(String content) throws UnreadableSourceException {
    try {
      return Base64.getMimeDecoder().decode(content);
    } catch (IllegalArgumentException malformed) {
      UnreadableSourceException damaged =
          new UnreadableSourceException(Reason.DAMAGED, "a page of parts that is cut or damaged");
      damaged.initCause(malformed);
      throw damaged;
    }
  }

  /** The bytes that the escapes stand for; what is no escape stands for itself. */
  private static byte[] quotedPrintable(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (content.startsWith("\n", i + 1)) {
        i++;
      } else if (isHex(content, i + 1) && isHex(content, i + 2)) {
        bytes.write(Integer.parseInt(content.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(String content, int at) {
    return at < content.length() && HexFormat.isHexDigit(content.charAt(at));
  }
}
