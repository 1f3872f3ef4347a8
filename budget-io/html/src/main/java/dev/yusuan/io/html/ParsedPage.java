package dev.yusuan.io.html;

import dev.yusuan.io.source.SourceBuilder;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses a page up to a number of elements. A few characters can make many: unclosed ones are made
 * anew in each paragraph.
 */
final class ParsedPage {
  /** Elements of a page; what stands behind them is left out. */
  static final int MAX_ELEMENTS = 600_000;

  private ParsedPage() {}

  static Document of(String text, SourceBuilder source) {
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
      Document page = parser.document();
      int elements = 0;
      for (Iterator<Element> all = parser.iterator(); all.hasNext(); all.next()) {
        elements++;
        if (elements > MAX_ELEMENTS) {
          source.exceeded("elements", MAX_ELEMENTS, elements);
          break;
        }
      }
      return page;
    }
  }
}
