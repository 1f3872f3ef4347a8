package dev.yusuan.io.narrative;

import dev.yusuan.narrative.Topic;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of one list that follow each other in a sentence, and what a change behind them is of. */
final class Row {
  private int list;
  private int parts;
  private int changes;
  private boolean compared;
  private boolean enumerated;
  private boolean sentenceEnded;
  private boolean closed;
  private boolean itemEnded;
  private boolean byItems;
  private @Nullable Topic whole;
  private final Set<Topic> told = new HashSet<>();

  /** What a change is of that names nothing. */
  enum Said {
    /** There is no such list: the words before it tell. */
    NOTHING,
    /** Of the whole. */
    WHOLE,
    /** Of the last part or of the whole. */
    EITHER
  }

  /** A value is stated; {@code byComma} says that 、 stands before it. */
  void add(Optional<PartLists.PartOf> part, boolean byComma) {
    boolean again = part.isPresent() && part.get().number() == list && !sentenceEnded;
    parts = again ? parts + 1 : 1;
    changes = again ? changes : 0;
    compared = again && compared;
    byItems = again && (byItems || itemEnded);
    itemEnded = false;
    list = part.map(PartLists.PartOf::number).orElse(0);
    whole = part.map(of -> of.whole().topic()).orElse(null);
    enumerated = byComma;
    sentenceEnded = false;
    closed = false;
  }

  /** The change of a part or of the whole is told. */
  void compared(Topic topic) {
    compared = true;
    changes++;
    told.add(topic);
  }

  /** A semicolon: what follows may be said of the whole, unless semicolons part the list. */
  void endItem() {
    itemEnded = true;
  }

  void endSentence() {
    sentenceEnded = true;
  }

  void end() {
    list = 0;
    whole = null;
  }

  /** The bracket closes that the parts of a list stand in. */
  void close(Set<Integer> lists) {
    closed = list != 0 && lists.contains(list);
  }

  Said said() {
    if (list == 0 || whole == null || whole.equals(Topic.UNKNOWN)) {
      return Said.NOTHING;
    }
    if (closed) {
      return Said.WHOLE;
    }
    if (parts > 1 && sentenceEnded && changes >= parts) {
      return told.contains(whole) ? Said.EITHER : Said.WHOLE;
    }
    if (parts < 2 || compared || (!sentenceEnded && told.contains(whole))) {
      return Said.NOTHING;
    }
    return sentenceEnded || enumerated || (itemEnded && !byItems) ? Said.WHOLE : Said.EITHER;
  }

  Topic whole() {
    if (whole == null) {
      throw new IllegalStateException("no list");
    }
    return whole;
  }
}
