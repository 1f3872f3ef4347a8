package dev.yusuan.io.source;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The names by which documents declare their encoding. */
final class CharsetLabel {
  /** All of them mean GB18030, which has the characters of the others at the same bytes. */
  private static final ImmutableSet<String> CHINESE =
      ImmutableSet.of(
          "gb2312",
          "gb_2312",
          "gb_2312-80",
          "gb2312-80",
          "csgb2312",
          "euc-cn",
          "chinese",
          "csiso58gb231280",
          "iso-ir-58",
          "gbk",
          "x-gbk",
          "cp936",
          "ms936",
          "windows-936",
          "936",
          "gb18030",
          "gb18030-2000",
          "gb18030-2005",
          "gb18030-2022");

  /** Any bytes are text in them, so that they say nothing of a Chinese document. */
  private static final ImmutableSet<String> FIT_ALL =
      ImmutableSet.of("ISO-8859-1", "windows-1252", "US-ASCII");

  private CharsetLabel() {}

  /** The encoding that a name means; empty if it means none that tells anything. */
  static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (CHINESE.contains(name)) {
      return Optional.of(Decoding.GB18030);
    }
    try {
      return Optional.of(Charset.forName(name)).filter(known -> !FIT_ALL.contains(known.name()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
