package dev.yusuan.io.office.sheet;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads workbooks of Excel 97 to 2003, record by record (XLS, BIFF8). */
public final class XlsReader implements HSSFListener {
  private final SourceBuilder source;
  private final XlsGlobals globals = new XlsGlobals();
  private @Nullable XlsSheet sheet;
  private final Set<String> footers = new LinkedHashSet<>();
  private int streams;
  private int depth;

  private XlsReader(SourceBuilder source) {
    this.source = source;
  }

  public static void read(POIFSFileSystem file, SourceBuilder source) throws IOException {
    XlsReader reader = new XlsReader(source);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(reader);
    new HSSFEventFactory().processWorkbookEvents(request, file);
    if (reader.depth != 0 || reader.streams <= reader.globals.sheets().size()) {
      throw new UnreadableSourceException(Reason.DAMAGED, "a workbook that is cut off");
    }
    FooterProblem.say(source, reader.footers);
  }

  /** Charts within a sheet are streams within its stream; their records are passed over. */
  @Override
  public void processRecord(Record each) {
    if (each instanceof BOFRecord begin) {
      depth++;
      if (depth == 1) {
        begin(begin);
      }
    } else if (each instanceof EOFRecord) {
      depth--;
      if (depth == 0 && sheet != null) {
        sheet.end();
        sheet = null;
      }
    } else if (depth == 1 && sheet != null) {
      sheet.read(each);
    } else if (depth == 1 && streams == 1) {
      globals.read(each);
    }
  }

  /** The first stream is the workbook, the others its sheets in the order of their places. */
  private void begin(BOFRecord begin) {
    int index = streams - 1;
    streams++;
    List<BoundSheetRecord> sheets = globals.sheets();
    if (index >= 0 && index < sheets.size() && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      source.part(sheets.get(index).getSheetname());
      sheet = new XlsSheet(new SheetCells(source), globals, sheets.get(index), footers);
    }
  }
}
