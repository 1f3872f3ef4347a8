/** Reads web pages. */
module dev.yusuan.io.html {
  requires transitive dev.yusuan.io;
  requires org.jsoup;

  exports dev.yusuan.io.html;

  provides dev.yusuan.io.source.FrontEnd with
      dev.yusuan.io.html.HtmlFrontEnd;
}
