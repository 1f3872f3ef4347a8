package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Several texts in one cell: joined by a separator, in which a backslash, the separator within a
 * text, and an empty text are written as a backslash and a letter.
 */
final class TextList {
  static final TextList TABS = new TextList('\t', 't');
  static final TextList LINES = new TextList('\n', 'n');

  private final char separator;
  private final char letter;

  private TextList(char separator, char letter) {
    this.separator = separator;
    this.letter = letter;
  }

  String join(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        joined.append(separator);
      }
      append(joined, texts.get(i));
    }
    return joined.toString();
  }

  private void append(StringBuilder joined, String text) {
    if (text.isEmpty()) {
      joined.append("\\e");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        joined.append("\\\\");
      } else if (c == separator) {
        joined.append('\\').append(letter);
      } else {
        joined.append(c);
      }
    }
  }

  /** The inverse of {@link #join}; empty if the text is not of its making. */
  Optional<ImmutableList<String>> split(String joined) {
    if (joined.isEmpty()) {
      return Optional.of(ImmutableList.of());
    }
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    int start = 0;
    for (int end = joined.indexOf(separator); ; end = joined.indexOf(separator, start)) {
      Optional<String> text = unescape(joined.substring(start, end < 0 ? joined.length() : end));
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
      if (end < 0) {
        return Optional.of(texts.build());
      }
      start = end + 1;
    }
  }

  private Optional<String> unescape(String escaped) {
    if (escaped.equals("\\e")) {
      return Optional.of("");
    }
    StringBuilder text = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\') {
        i++;
        char escape = i < escaped.length() ? escaped.charAt(i) : 0;
        if (escape != '\\' && escape != letter) {
          return Optional.empty();
        }
        text.append(escape == '\\' ? '\\' : separator);
      } else {
        text.append(c);
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }
}
