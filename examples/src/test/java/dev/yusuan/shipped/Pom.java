package dev.yusuan.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A description of an artifact, as it is written. */
record Pom(Path file, Element root) {
  static Pom read(Path file) throws IOException {
    try {
      return new Pom(
          file,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file.toString(), e);
    }
  }

  /** The text below the given names; empty where there is none. */
  Optional<String> text(String... names) {
    return elements(names).stream().map(element -> element.getTextContent().strip()).findFirst();
  }

  /** All elements below the given names. */
  List<Element> elements(String... names) {
    List<Element> found = List.of(root);
    for (String name : names) {
      found = found.stream().flatMap(element -> children(element, name).stream()).toList();
    }
    return found;
  }

  static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child && child.getTagName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Its own, or its parent's. */
  String coordinate(String name) {
    return text(name).or(() -> text("parent", name)).orElseThrow();
  }
}
