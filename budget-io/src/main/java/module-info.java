/** Reading and writing of disclosed budgets. */
@SuppressWarnings("requires-automatic") // org.immutables.value, at compile time only
module dev.yusuan.io {
  requires transitive dev.yusuan.model;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.immutables.value;

  exports dev.yusuan.io;
  exports dev.yusuan.io.csv;
  exports dev.yusuan.io.file;
  exports dev.yusuan.io.form;
  exports dev.yusuan.io.json;
  exports dev.yusuan.io.load;
  exports dev.yusuan.io.printed;
  exports dev.yusuan.io.reading;
  exports dev.yusuan.io.render;
  exports dev.yusuan.io.source;
  exports dev.yusuan.io.text;

  uses dev.yusuan.io.source.FrontEnd;

  provides com.fasterxml.jackson.databind.Module with
      dev.yusuan.io.json.DisclosureModule;
}
