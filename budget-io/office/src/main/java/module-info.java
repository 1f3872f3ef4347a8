/** Reads workbooks and Word documents. */
module dev.yusuan.io.office {
  requires transitive dev.yusuan.io;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.logging.log4j;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;

  exports dev.yusuan.io.office;

  opens dev.yusuan.io.office.logging to
      org.apache.logging.log4j;

  provides dev.yusuan.io.source.FrontEnd with
      dev.yusuan.io.office.OfficeFrontEnd;
  provides org.apache.logging.log4j.spi.Provider with
      dev.yusuan.io.office.logging.LoggingProvider;
}
