package dev.yusuan.io.narrative.noun;

import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.vocabulary.Words;
import java.util.Optional;

/** The name of the issuer, which sentences shorten: 市财政局 for 某市财政局. */
public final class IssuerName {
  private static final int SHORTEST = 2;

  private final String name;

  public IssuerName(Optional<String> printed) {
    this.name = printed.map(Words::plain).map(IssuerName::withoutBrackets).orElse("");
  }

  private static String withoutBrackets(String name) {
    return name.replaceAll("\\([^()]*\\)", "");
  }

  /** Whether words mean the issuer, shortened (市卫生健康委) or by what it is (学校 for 某大学). */
  public boolean isMeant(String words, NarrativeWords known) {
    return isMeant(words) || isMeant(known.inFull(words)) || known.isSelf(words, name);
  }

  /** Whether words mean the issuer: all their characters stand in its name in this order. */
  public boolean isMeant(String words) {
    String shorter = withoutBrackets(words);
    if (shorter.length() < SHORTEST || name.isEmpty()) {
      return false;
    }
    boolean end = shorter.charAt(shorter.length() - 1) == name.charAt(name.length() - 1);
    return end && (isWithin(shorter, name) || isWithin(name, shorter));
  }

  private static boolean isWithin(String few, String many) {
    int at = 0;
    for (int i = 0; i < many.length() && at < few.length(); i++) {
      if (many.charAt(i) == few.charAt(at)) {
        at++;
      }
    }
    return at == few.length();
  }
}
