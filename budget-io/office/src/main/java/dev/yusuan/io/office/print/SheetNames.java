package dev.yusuan.io.office.print;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as spreadsheets allow them (工作表名): short, each once, and without some characters.
 */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String OTHERS = "（）“”、·- ";

  private SheetNames() {}

  /** A name for each title, in their order. */
  static ImmutableList<String> of(List<String> titles) {
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (String title : titles) {
      String plain = plain(title);
      String name = cut(plain, LONGEST);
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        String number = " " + i;
        name = cut(plain, LONGEST - number.length()) + number;
      }
      names.add(name);
    }
    return names.build();
  }

  private static String plain(String title) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean allowed =
          !Character.isSurrogate(c) && (Character.isLetterOrDigit(c) || OTHERS.indexOf(c) >= 0);
      plain.append(allowed ? c : '_');
    }
    String stripped = plain.toString().strip();
    return stripped.isEmpty() ? "表" : stripped;
  }

  private static String cut(String name, int length) {
    return name.substring(0, Math.min(name.length(), length)).strip();
  }
}
