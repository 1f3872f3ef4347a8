package dev.yusuan.io.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a page prints around its document, where it does not say where that is (页面框架): parts named
 * as such, and those that consist of links to other pages. What holds a table with figures is none,
 * nor what prints an amount outside such links.
 */
final class Surroundings implements NodeVisitor {
  /** Of so many characters, so many stand in links where a part consists of them. */
  private static final int OF = 10;

  private static final int LINKED = 7;

  private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Count> open = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int inLink;

  private Surroundings() {}

  /** What was found within an element. */
  private static final class Count {
    int characters;
    int linked;
    int links;
    boolean figures;
    boolean named;
  }

  static Surroundings of(Document page) {
    Surroundings surroundings = new Surroundings();
    page.body().traverse(surroundings);
    return surroundings;
  }

  /** Whether an element is printed around the document. */
  boolean contains(Element element) {
    return parts.contains(element);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      boolean named = PageWords.AROUND.isAny(element);
      if (named || element.isBlock()) {
        endLine();
      }
      Count begun = new Count();
      begun.named = named;
      open.push(begun);
      inLink += isLink(element) ? 1 : 0;
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      String words = text.text();
      int characters = words.strip().length();
      Count count = open.element();
      count.characters += characters;
      if (inLink > 0) {
        count.linked += characters;
      } else {
        line.append(words);
      }
    }
  }

  /** Looks for an amount in what was printed since the last edge. */
  private void endLine() {
    if (!open.isEmpty()) {
      Count count = open.element();
      count.figures = count.figures || PageWords.hasAmount(line);
      line.setLength(0);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (open.element().named || element.isBlock()) {
      endLine();
    }
    Count count = open.pop();
    if (isLink(element)) {
      inLink--;
      count.links++;
    }
    count.figures =
        count.figures || (element.normalName().equals("td") && PageBody.isFigure(element));
    if (depth > 0 && isAround(element, count)) {
      parts.add(element);
    }
    if (!open.isEmpty()) {
      Count outer = open.element();
      outer.characters += count.characters;
      outer.linked += count.linked;
      outer.links += count.links;
      outer.figures |= count.figures;
    }
  }

  private static boolean isAround(Element element, Count count) {
    return !count.figures
        && (count.named
            || (element.isBlock()
                && count.links > 1
                && OF * count.linked >= LINKED * count.characters));
  }

  /** A link to another page; those within the page and to files are parts of a document. */
  private static boolean isLink(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String address = element.attr("href").strip();
    return !address.isEmpty() && !address.startsWith("#") && !PageWords.isFile(address);
  }
}
