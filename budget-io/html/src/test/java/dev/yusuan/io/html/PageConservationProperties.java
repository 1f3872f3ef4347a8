package dev.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.SourceCell;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** Every text of a page is in its source, in order, none twice, however its tags are placed. */
class PageConservationProperties {
  private static final String[] TAGS = {
    "<p>",
    "</p>",
    "<br>",
    "<div>",
    "</div>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "</td>",
    "<td colspan=3>",
    "<td rowspan=2>",
    "<td colspan=2 rowspan=9>",
    "<th>",
    "<tbody>",
    "<h3>",
    "</h3>",
    "<b>",
    "</b>",
    "<ul>",
    "<li>",
    "<pre>",
    "</pre>",
    "&nbsp;",
    " ",
    "\n"
  };

  @Property
  void nothingIsLostOrReadTwice(@ForAll("tags") List<String> tags)
      throws UnreadableSourceException {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < tags.size(); i++) {
      page.append(tags.get(i)).append("<span>t").append(i).append("_</span>");
    }
    List<String> expected = Jsoup.parse(page.toString()).getElementsByTag("span").eachText();

    List<String> read =
        Pages.read(page.toString()).blocks().stream()
            .flatMap(PageConservationProperties::texts)
            .flatMap(text -> Stream.of(text.split("(?<=_)")))
            .map(text -> text.replace('\u00A0', ' ').strip())
            .toList();

    assertThat(read).containsExactlyElementsOf(expected);
    assertThat(read).hasSameSizeAs(tags);
  }

  @Provide
  Arbitrary<List<String>> tags() {
    return Arbitraries.of(TAGS).list().ofMinSize(1).ofMaxSize(60);
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Paragraph paragraph
        ? Stream.of(paragraph.text())
        : ((Grid) block).rows().stream().flatMap(row -> row.cells().stream()).map(SourceCell::text);
  }
}
