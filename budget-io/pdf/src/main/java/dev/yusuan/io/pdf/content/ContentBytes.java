package dev.yusuan.io.pdf.content;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a content stream for PDFBox's parser, which looks back and ahead at each of them:
 * its own buffers take a third of the time of reading for that. Not thread-safe.
 */
final class ContentBytes implements RandomAccessRead, PDContentStream {
  private final byte[] bytes;
  private int at;

  ContentBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (at == bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0) {
      throw new EOFException("Position before the beginning: " + position);
    }
    at = (int) Math.min(position, bytes.length);
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) at - count);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public boolean isEOF() {
    return at == bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() {}

  @Override
  public InputStream getContents() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public RandomAccessRead getContentsForRandomAccess() {
    return this;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return this;
  }

  @Override
  public @Nullable PDResources getResources() {
    return null;
  }

  @Override
  public @Nullable PDRectangle getBBox() {
    return null;
  }

  @Override
  public Matrix getMatrix() {
    return new Matrix();
  }
}
