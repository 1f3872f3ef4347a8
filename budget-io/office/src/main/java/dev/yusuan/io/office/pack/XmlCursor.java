package dev.yusuan.io.office.pack;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes forward through XML. A document type declaration is refused: with it go entities, bombs, and
 * other files.
 */
public final class XmlCursor implements AutoCloseable {
  /** Office programs nest some twenty elements; text boxes in tables in text boxes some more. */
  private static final int MAX_DEPTH = 256;

  private final Reader in;
  private final XMLStreamReader reader;
  private int depth;

  /** Reads XML that is decoded: for bytes that are none, the JDK prints messages of its own. */
  public XmlCursor(Reader in) throws IOException {
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Goes to the next start or end of an element, or text; false at the end. */
  public boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            if (depth > MAX_DEPTH) {
              throw new UnreadableSourceException(
                  Reason.DAMAGED, "XML nested deeper than " + MAX_DEPTH + " elements");
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return true;
          }
          case XMLStreamConstants.DTD ->
              throw new UnreadableSourceException(
                  Reason.DAMAGED, "XML with a document type declaration, which none needs");
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  public boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  public boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  public boolean isText() {
    return !isStart() && !isEnd();
  }

  /** The name of the element without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element. */
  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** How many elements are open. */
  public int depth() {
    return depth;
  }

  /** An attribute by its name without prefix; null if there is none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute of a namespace, by its name without prefix; null if there is none. */
  public @Nullable String qualifiedAttribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String uri = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(name) && uri != null && !uri.isEmpty()) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  public String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** A whole number; the default where there is none. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : Integer.parseInt(value.strip());
  }

  /** Whether an attribute says yes, as XML Schema writes it. */
  public boolean isTrue(String name) {
    String value = attribute(name, "");
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** Appends the text of the current event. */
  public void appendTo(StringBuilder text) {
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** The text within the current element, to its end. */
  public String text() throws IOException {
    String first = "";
    StringBuilder text = null;
    int outside = depth - 1;
    while (next() && depth > outside) {
      if (isText() && text != null) {
        appendTo(text);
      } else if (isText() && first.isEmpty()) {
        first = reader.getText();
      } else if (isText()) {
        text = new StringBuilder(first);
        appendTo(text);
      }
    }
    return text == null ? first : text.toString();
  }

  /** Goes to the end of the current element. */
  public void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // All within it is passed over.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw malformed(e);
    } finally {
      in.close();
    }
  }

  private static IOException malformed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException("malformed XML", e);
  }
}
