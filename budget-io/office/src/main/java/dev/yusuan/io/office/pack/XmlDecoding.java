package dev.yusuan.io.office.pack;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/** Decodes the XML of packages, which is in UTF-8 or UTF-16; what is malformed is refused. */
final class XmlDecoding {
  private XmlDecoding() {}

  static Reader reader(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    byte[] head = bytes.readNBytes(3);
    Charset charset = UTF_8;
    int mark = 0;
    if (begins(head, 0xEF, 0xBB) && head.length == 3 && (head[2] & 0xFF) == 0xBF) {
      mark = 3;
    } else if (begins(head, 0xFE, 0xFF) || begins(head, 0, '<')) {
      charset = UTF_16BE;
      mark = head[0] == 0 ? 0 : 2;
    } else if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0)) {
      charset = UTF_16LE;
      mark = head[0] == '<' ? 0 : 2;
    }
    bytes.unread(head, mark, head.length - mark);
    return new InputStreamReader(bytes, charset.newDecoder());
  }

  private static boolean begins(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }
}
