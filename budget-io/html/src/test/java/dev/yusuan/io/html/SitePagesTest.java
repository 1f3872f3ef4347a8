package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as sites print them: copies for small screens, links around the document, frames. */
class SitePagesTest {
  private static final String TABLE = "<table><tr><td>合计<td>1.00<td>2.00</table>";

  /** Elements that are shown as tables by their style alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='display:table'><div style='display:table-row'><div"
            + " style='display: table-cell'>合计</div><div style='display:table-cell'>1.00</div></div>"
            + "<div style='display:table-row'><div style='display:table-cell'>教育</div><div"
            + " style='width:9px; display:table-cell;'>2.00</div></div></div>",
        "<style>.t{display:table} div.g{display:table-row-group} .r, .x{display:table-row;margin:0}"
            + " .c{display:table-cell}</style><div class=t><div class=g><div class='r y'>"
            + "<span class=c>合计</span> <span class=c>1.00</span></div> <div class=r><span"
            + " class=c>教育</span><span class=c>2.00</span></div></div></div>"
      })
  void elementsThatAreShownAsTables(String table) throws UnreadableSourceException {
    assertThat(Pages.show(Pages.read("<p>甲" + table)))
        .containsExactly("甲", "| 0 合计 | 1 1.00", "| 0 教育 | 1 2.00");
  }

  /** One row of columns is no table. */
  @Test
  void columnsOfAPageAreNoTable() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                Pages.read(
                    "<div style='display:table'><div style='display:table-row'><div"
                        + " style='display:table-cell'><p>甲</p><p>乙</p></div><div"
                        + " style='display:table-cell'><p>丙</p></div></div></div>")))
        .containsExactly("甲", "乙", "丙");
  }

  @Test
  void aCopyOfTheDocumentThatIsHiddenIsNotReadToo() throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<div class='pc TRS_Editor'>甲"
                + TABLE
                + "</div><div class=m style='display: none'><div class=TRS_Editor>甲"
                + TABLE
                + "</div></div>");

    assertThat(Pages.show(source)).containsExactly("甲", "| 0 合计 | 1 1.00 | 2 2.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".m{display:none}",
        "div.m , #x { display : none !important; }",
        "@import url(a.css); @media (max-width:600px){.pc{display:none}.m{display:block}} "
            + "/* .m{display:block} */ .m{color:red;visibility:hidden}",
        "<!-- p{margin:0} .m{display:none} -->",
        ".a{background:url(a@2x.png)} .m{display:none}",
        ".m{display:block;display:none}",
        ".a,.m,#y{display:none;visibility:hidden} .a{display:block}",
      })
  void aCopyThatTheStyleSheetHidesIsNotReadToo(String styles) throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<style>"
                + styles
                + "</style><div class=pc>甲"
                + TABLE
                + "</div><div class='a m'>甲"
                + TABLE
                + "</div>");

    assertThat(Pages.show(source)).containsExactly("甲", "| 0 合计 | 1 1.00 | 2 2.00");
    assertThat(Pages.problems(source))
        .containsExactly("source.hidden-left-out{what=hidden-text, texts=1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".tab{display:none} .tab.active{display:block}",
        ".tab{display:none} .on .tab{display:table}",
        ".other .tab{display:none}",
        "@media print{.tab{display:none}}",
        ".tab{display:none",
        ".tab{display:none} .on{.tab{display:block}}",
        ".on{.tab{display:none}}",
        "span.tab{display:none}",
        ".a{background:url(a@2x.png)} .tab{display:none} .tab.on{display:block} .b{margin:0}",
        ".b{margin:0} /* .tab{display:none}",
      })
  void whatAScriptMayShowIsRead(String styles) throws UnreadableSourceException {
    assertThat(Pages.show("<style>" + styles + "</style><div class=tab>甲" + TABLE + "</div>"))
        .containsExactly("甲", "| 0 合计 | 1 1.00 | 2 2.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"style='display: block'", "style='color:red; DISPLAY:table'"})
  void whatAnElementShowsItselfIsRead(String style) throws UnreadableSourceException {
    String page = "<style>.con{display:none}</style><div class=con " + style + ">甲" + TABLE;

    assertThat(Pages.show(page + "</div><div class=con>乙</div>"))
        .containsExactly("甲", "| 0 合计 | 1 1.00 | 2 2.00");
  }

  @Test
  void whatAnElementShowsInOneWayIsHiddenInAnother() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<style>.con{visibility:hidden}</style><p>甲</p>"
                    + "<div class=con style='display:block'>乙</div>"
                    + "<div class=con style='visibility:visible'>丙</div>"))
        .containsExactly("甲", "丙");
  }

  @Test
  void aClassThatIsHiddenInOtherElementsIsShown() throws UnreadableSourceException {
    assertThat(
            Pages.show(
                "<style>span.num{display:none}</style>"
                    + "<table><tr><td>合计<span class=num>①</span><td class=num>1.00</table>"))
        .containsExactly("| 0 合计 | 1 1.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside>本年支出预算30.00万元。</aside>",
        "<div class=share>本年支出预算<b>20</b>万元</div>",
        "<div class=footer>合计 1,804.90</div>",
        "<div>本年支出预算 300 亿元。<a href=a.html>上一篇</a><a href=b.html>下一篇是部门预算公开说明</a></div>",
      })
  void whatPrintsAnAmountIsNoSurrounding(String part) throws UnreadableSourceException {
    assertThat(Pages.show("<p>甲</p>" + part)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=a.html>全市投入30亿元</a><li><a href=b.html>完成1.25万元</a></ul>",
        "<div class=footer>发布于2024.06.09，浏览器IE8.0以上，地址10.12.33.44</div>",
        "<div class=share>2024元旦快乐</div>",
        "<div class=nav>2024</div>",
      })
  void titlesOfOtherPagesAndNumbersOfOtherKindsMakeNoDocument(String part)
      throws UnreadableSourceException {
    assertThat(Pages.show("<p>甲</p>" + part)).containsExactly("甲");
  }

  @Test
  void aLineWithAnAmountIsNoneAroundTheDocument() throws UnreadableSourceException {
    assertThat(Pages.show("<p>版权所有</p><p>版权所有登记费30.00万元</p>")).containsExactly("版权所有登记费30.00万元");
  }

  @Test
  void whatStandsAroundTheDocumentIsLeftOut() throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<ul><li><a href='/'>首页</a><li><a href='/zwgk'>政务公开</a></ul>"
                + "<div>您当前的位置：<a href='/'>首页</a> > 部门预算</div>"
                + "<h1>某单位2024年单位预算</h1><p>见<a href='#b'>附表</a></p>"
                + "<p><a href='#a'>一、职责</a> <a href='#b'>二、预算</a></p>"
                + TABLE
                + "<p><a href='1.xlsx'>附件1</a> <a href='2.xlsx'>附件2</a></p><div class=rel>链接：<a"
                + " href='a.html'>2023年部门决算</a><a href='b.html'>2022年部门决算</a></div><div"
                + " class=footer>联系电话：0</div><p>某ICP备00000000号-1 某公网安备00000000号</p>");

    assertThat(Pages.show(source))
        .containsExactly(
            "h1 某单位2024年单位预算", "见附表", "一、职责 二、预算", "| 0 合计 | 1 1.00 | 2 2.00", "附件1 附件2");
  }

  @Test
  void whatHoldsATableWithFiguresIsNoSurrounding() throws UnreadableSourceException {
    assertThat(Pages.show("<div class=footer>" + TABLE + "</div>"))
        .containsExactly("| 0 合计 | 1 1.00 | 2 2.00");
  }

  @Test
  void framesAreToldAsFiles() throws UnreadableSourceException {
    Source shown =
        Pages.read(
            "<p>某单位预算</p><iframe src='/pdf/web.html?file=a.pdf'></iframe>"
                + "<iframe src='count.html' width=0 height=0></iframe><embed src=b.pdf>"
                + "<object data=c.pdf></object><iframe src='about:blank'></iframe>");
    Source frames =
        Pages.read(
            "<html><frameset rows='*,39'><frame src='预算.files/sheet001.htm'>"
                .concat("<noframes><body><p>此页使用了框架</p></body></noframes></frameset></html>")
                .getBytes(UTF_8));

    assertThat(Pages.problems(shown))
        .containsExactly(
            "source.attachment{address=/pdf/web.html?file=a.pdf}",
            "source.attachment{address=b.pdf}",
            "source.attachment{address=c.pdf}");
    assertThat(frames.blocks()).isEmpty();
    assertThat(Pages.problems(frames)).contains("source.attachment{address=预算.files/sheet001.htm}");
  }

  @Test
  void picturesInTheDocumentAreToldBesideTables() throws UnreadableSourceException {
    assertThat(Pages.problems(Pages.read("<div id=zoom>" + TABLE + "<img src=b.png></div>")))
        .containsExactly("source.picture{address=b.png}");
    assertThat(Pages.problems(Pages.read("<img src=logo.png>" + TABLE))).isEmpty();
  }

  @Test
  void theFramesOfAWorkbookInOneFileAreItsPages() throws UnreadableSourceException {
    String file = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n";
    for (String[] page :
        new String[][] {
          {"a.htm", "<frameset><frame src=a.files/sheet001.htm></frameset>"},
          {"a.files/tabstrip.htm", "<table><tr><td>sheet 1<td>sheet 2</table>"},
          {"a.files/sheet001.htm", "<table><tr><td>A<td>1.00</table>"},
        }) {
      file +=
          "\n--b\nContent-Location: file:///C:/"
              + page[0]
              + "\nContent-Type: text/html; charset=\"utf-8\"\n\n"
              + page[1];
    }
    Source source = Pages.read((file + "\n--b--\n").getBytes(UTF_8));

    assertThat(Pages.show(source)).containsExactly("| 0 A | 1 1.00");
    assertThat(Pages.problems(source)).isEmpty();
  }

  @Test
  void thePartsOfAFileMayBeginWithAnyOfItsHeaders() throws UnreadableSourceException {
    String file =
        "Content-Type: multipart/related; boundary=\"b\"\nMIME-Version: 1.0\n\n--b\n"
            + "Content-Type: text/html; charset=\"utf-8\"\n\n<table><tr><td>A<td>1.00</table>";

    assertThat(Pages.show(Pages.read((file + "\n--b--\n").getBytes(UTF_8))))
        .containsExactly("| 0 A | 1 1.00");
  }

  /** Browsers keep the style sheets of a page that they save in parts of their own. */
  @Test
  void theStyleSheetsOfAFileHideAsThoseOfThePage() throws UnreadableSourceException {
    String file =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
            + "Content-Type: text/html; charset=\"utf-8\"\n\n"
            + "<link rel=stylesheet href='cid:Css-1@m'><link rel=stylesheet media=print"
            + " href='http://a.example/P.css'>"
            + "<p class=m>合计 9.00</p><p class=p>A 2.00</p><p>B 1.00</p>\n--b\n"
            + "Content-Type: text/css\nContent-ID: <css-1@m>\n\n.m { display: none }\n--b\n"
            + "Content-Type: text/css\nContent-Location: http://a.example/p.css\n\n"
            + ".p { display: none }";

    assertThat(Pages.show(Pages.read((file + "\n--b--\n").getBytes(UTF_8))))
        .containsExactly("A 2.00", "B 1.00");
  }

  @Test
  void theSheetsOfAWorkbookSavedAsAPageAreParts() throws UnreadableSourceException {
    Source source =
        Pages.read(
            "<hr><p><center><h1>Overview</h1><a href='#table0'>预算01表</a><br>"
                + "<a href='#table1'>预算02表</a><br></center></p><hr>"
                + "<a name='table0'><h1>Sheet 1: <em>预算01表</em></h1></a>"
                + TABLE
                + "<!-- --><br><a name='table1'><h1>Sheet 2: <em>预算02表</em></h1></a>"
                + TABLE);

    assertThat(Pages.show(source))
        .containsExactly("| 0 合计 | 1 1.00 | 2 2.00", "| 0 合计 | 1 1.00 | 2 2.00");
    assertThat(source.blocks())
        .extracting(block -> ((Grid) block).rows().get(0).cells().get(0).place().toString())
        .containsExactly("预算01表 line 1, cell 1", "预算02表 line 1, cell 1");
  }
}
