package dev.yusuan.io.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.cmap.CMap;

/** How a string is parted into codes (编码). */
interface Codes {
  /** One byte a code. */
  Codes SIMPLE = (string, at) -> 1;

  /** Two bytes a code, which is the number of the character. */
  Codes IDENTITY = (string, at) -> 2;

  /** As {@link #IDENTITY}, for text that runs downwards. */
  Codes VERTICAL_IDENTITY =
      new Codes() {
        @Override
        public int length(byte[] string, int at) {
          return 2;
        }

        @Override
        public boolean isVertical() {
          return true;
        }
      };

  /** How many bytes the code at a place has. */
  int length(byte[] string, int at);

  /** The number of a character in the font's collection. */
  default int characterId(int code) {
    return code;
  }

  /** Whether text runs downwards. */
  default boolean isVertical() {
    return false;
  }

  /** As a map says. */
  static Codes of(CMap map) {
    return new Codes() {
      @Override
      public int length(byte[] string, int at) {
        ByteArrayInputStream in = new ByteArrayInputStream(string, at, string.length - at);
        int before = in.available();
        try {
          map.readCode(in);
        } catch (IOException impossible) {
          return 1;
        }
        return before - in.available();
      }

      @Override
      public int characterId(int code) {
        return map.toCID(code);
      }

      @Override
      public boolean isVertical() {
        return map.getWMode() == 1;
      }
    };
  }
}
