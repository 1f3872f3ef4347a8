package dev.yusuan.io.office.pack;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A package of Office Open XML (OOXML 包): its parts, and how its document refers to them. What lies
 * outside the package is never opened.
 */
public final class OfficePackage implements AutoCloseable {
  private static final String DOCUMENT = "/officeDocument";

  private final BoundedZip zip;
  private final String document;
  private final List<Relationship> relationships;

  public OfficePackage(byte[] bytes) throws IOException {
    zip = new BoundedZip(bytes);
    document =
        relationships("").stream()
            .filter(each -> each.type().endsWith(DOCUMENT))
            .map(Relationship::part)
            .filter(zip::has)
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableSourceException(
                        Reason.DAMAGED, "a package without a document in it"));
    relationships = relationships(document);
  }

  /** That a part refers to another, by an id, for what its type says. */
  private record Relationship(String id, String type, String part) {}

  /** The name of the part that is the workbook or the document. */
  public String document() {
    return document;
  }

  /** The part to which the document refers by a type, such as {@code /styles}. */
  public Optional<String> related(String type) {
    return relationships.stream()
        .filter(each -> each.type().endsWith(type))
        .map(Relationship::part)
        .filter(zip::has)
        .findFirst();
  }

  /** All parts to which the document refers by a type. */
  public List<String> allRelated(String type) {
    return relationships.stream()
        .filter(each -> each.type().endsWith(type))
        .map(Relationship::part)
        .filter(zip::has)
        .distinct()
        .toList();
  }

  /** The part to which the document refers by an id, for a type. */
  public Optional<String> related(String id, String type) {
    return relationships.stream()
        .filter(each -> each.id().equals(id) && each.type().endsWith(type))
        .map(Relationship::part)
        .filter(zip::has)
        .findFirst();
  }

  /** All parts to which another part refers by a type. */
  public List<String> related(List<String> parts, String type) throws IOException {
    List<String> found = new ArrayList<>();
    for (String part : parts) {
      relationships(part).stream()
          .filter(each -> each.type().endsWith(type))
          .map(Relationship::part)
          .filter(zip::has)
          .forEach(found::add);
    }
    return found;
  }

  /** Reads a part as XML. */
  public XmlCursor open(String part) throws IOException {
    return new XmlCursor(XmlDecoding.reader(zip.open(part)));
  }

  private List<Relationship> relationships(String of) throws IOException {
    List<Relationship> found = new ArrayList<>();
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    String name = folder + "_rels/" + of.substring(slash) + ".rels";
    if (!zip.has(name)) {
      return found;
    }
    try (XmlCursor xml = open(name)) {
      while (xml.next()) {
        if (xml.isStart()
            && xml.name().equals("Relationship")
            && !xml.attribute("TargetMode", "").equals("External")) {
          found.add(
              new Relationship(
                  xml.attribute("Id", ""),
                  xml.attribute("Type", ""),
                  PartNames.resolve(folder, xml.attribute("Target", ""))));
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
