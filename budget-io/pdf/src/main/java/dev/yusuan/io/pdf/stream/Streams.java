package dev.yusuan.io.pdf.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes streams within a limit, and notices where one does not decode to its end (解码). PDFBox
 * takes what it gets and says nothing.
 */
public final class Streams {
  private static final int STREAM_BYTES = 64 << 20;
  private static final long FILE_BYTES = 256L << 20;

  private long decoded;
  private boolean damaged;

  /** Of a file of which nothing is decoded yet. */
  public Streams() {}

  /** Whether a stream decoded since the last call did not end well. */
  public boolean takeDamaged() {
    boolean found = damaged;
    damaged = false;
    return found;
  }

  /** Notes that what a stream holds is malformed. */
  public void damaged() {
    damaged = true;
  }

  /** The content of a stream, as far as it can be decoded. */
  public byte[] decode(COSStream stream) {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    } catch (IOException | RuntimeException unreadable) {
      damaged = true;
      return new byte[0];
    }
    List<COSName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      bytes = decode(bytes, filters.get(i), stream, i);
    }
    decoded += bytes.length;
    if (decoded > FILE_BYTES) {
      throw new Budget.LimitReached(new Limit("decodedBytes", FILE_BYTES));
    }
    return bytes;
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase base = stream.getDictionaryObject(COSName.FILTER, COSName.F);
    List<COSName> filters = new ArrayList<>();
    if (base instanceof COSName name) {
      filters.add(name);
    } else if (base instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  private byte[] decode(byte[] bytes, COSName filter, COSStream stream, int index) {
    boolean flate =
        COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    if (flate && !stream.containsKey(COSName.DECODE_PARMS)) {
      return inflate(bytes);
    }
    if (flate) {
      inflate(bytes);
    }
    BoundedOutput out = new BoundedOutput();
    try {
      FilterFactory.INSTANCE
          .getFilter(filter)
          .decode(new ByteArrayInputStream(bytes), out, stream, index);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
      damaged = true;
    }
    return out.bytes();
  }

  /** Inflates to the end that the data themselves tell, and holds the result against their sum. */
  private byte[] inflate(byte[] bytes) {
    BoundedOutput out = new BoundedOutput();
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[16_384];
    try {
      inflater.setInput(bytes);
      int count = inflater.inflate(buffer);
      while (count > 0) {
        out.write(buffer, 0, count);
        count = inflater.inflate(buffer);
      }
      damaged |= !inflater.finished() && bytes.length > 0;
    } catch (DataFormatException malformed) {
      damaged = true;
      long partial = inflater.getBytesWritten() - out.size();
      out.write(buffer, 0, (int) Math.max(0, Math.min(partial, buffer.length)));
    } finally {
      inflater.end();
    }
    return out.bytes();
  }

  /** Takes no more than a stream may hold. */
  private static final class BoundedOutput extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int value) {
      require(1);
      bytes.write(value);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      require(length);
      bytes.write(from, offset, length);
    }

    private void require(int more) {
      if (bytes.size() + more > STREAM_BYTES) {
        throw new Budget.LimitReached(new Limit("streamBytes", STREAM_BYTES));
      }
    }

    int size() {
      return bytes.size();
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
