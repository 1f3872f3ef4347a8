package dev.yusuan.io.layout.line;

import dev.yusuan.io.text.Blanks;
import java.util.regex.Pattern;

/** Tells texts that begin an item, so that they go on with nothing above them. */
public final class ItemStart {
  private static final String ORDINALS = "〇零一二三四五六七八九十百";
  private static final Pattern TOTAL = Pattern.compile("(?:本年|当年)?(?:收入|支出)(?:合计|总计|小计)|合计|总计");

  private ItemStart() {}

  /** Whether a text begins with an ordinal or 其中, or is a total. */
  public static boolean is(Piece piece) {
    return piece.line().text().startsWith("其中", piece.from())
        || isNumbered(piece)
        || TOTAL.matcher(Blanks.squeeze(piece.text())).matches();
  }

  /** Whether a text begins with an ordinal: {@code 十二、}, {@code （一）}, {@code 1.}. */
  public static boolean isNumbered(Piece piece) {
    String text = piece.line().text();
    int at = piece.from();
    boolean bracket = text.charAt(at) == '（' || text.charAt(at) == '(';
    int end = at + (bracket ? 1 : 0);
    int begin = end;
    while (end < piece.to() && isOrdinal(text.charAt(end))) {
      end++;
    }
    return end > begin && end < piece.to() && isEnd(text.charAt(end), bracket);
  }

  private static boolean isOrdinal(char c) {
    return ORDINALS.indexOf(c) >= 0 || Figures.isDigit(c);
  }

  private static boolean isEnd(char c, boolean bracket) {
    return bracket ? c == '）' || c == ')' : c == '、' || c == '.' || c == '．' || c == '，';
  }
}
