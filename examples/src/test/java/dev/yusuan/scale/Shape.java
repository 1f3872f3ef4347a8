package dev.yusuan.scale;

import java.util.function.IntFunction;

/**
 * A kind of document that can be made of any size (规模样式).
 *
 * @param name what is special in it
 * @param json whether it is JSON of ours, not a text
 * @param size characters of the smallest that tells anything
 * @param maker makes one of about so many characters
 */
record Shape(String name, boolean json, int size, IntFunction<String> maker) {
  private static final int USUAL_SIZE = 10_000;

  static Shape text(String name, IntFunction<String> maker) {
    return new Shape(name, false, USUAL_SIZE, maker);
  }

  /** The same shape, looked at from another size on. */
  Shape from(int smallest) {
    return new Shape(name, json, smallest, maker);
  }

  /** A text of equal parts. */
  static Shape repeated(String name, String part) {
    return text(name, size -> part.repeat(Math.max(1, size / part.length())));
  }

  /** A text of a beginning and numbered lines. */
  static Shape lines(String name, String beginning, IntFunction<String> line) {
    return text(name, size -> numbered(beginning, size, line, "\n"));
  }

  static Shape json(String name, IntFunction<String> maker) {
    return new Shape(name, true, USUAL_SIZE, maker);
  }

  static String numbered(String beginning, int size, IntFunction<String> part, String end) {
    StringBuilder text = new StringBuilder(beginning);
    for (int i = 0; text.length() < size + beginning.length(); i++) {
      text.append(part.apply(i)).append(end);
    }
    return text.toString();
  }

  String ofSize(int size) {
    return maker.apply(size);
  }

  @Override
  public String toString() {
    return name;
  }
}
