package dev.yusuan.io.narrative.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.Item;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of narratives by what they mean. Immutable. */
public final class NarrativeWords {
  private static final ImmutableMap<String, Sort> SORTS =
      ImmutableMap.<String, Sort>builder()
          .put("item", Sort.ITEM)
          .put("lone item", Sort.LONE_ITEM)
          .put("part item", Sort.PART_ITEM)
          .put("funding", Sort.FUNDING)
          .put("scope", Sort.SCOPE)
          .put("phase", Sort.PHASE)
          .put("year", Sort.RELATIVE_YEAR)
          .put("compare", Sort.COMPARE)
          .put("direction", Sort.DIRECTION)
          .put("same", Sort.SAME)
          .put("reach", Sort.REACH)
          .put("share", Sort.SHARE)
          .put("completion", Sort.COMPLETION)
          .put("parts", Sort.PARTS)
          .put("inside", Sort.INSIDE)
          .put("each", Sort.EACH)
          .put("reason", Sort.REASON)
          .put("ordinal reason", Sort.ORDINAL_REASON)
          .put("purpose", Sort.PURPOSE)
          .put("verb", Sort.VERB)
          .put("none", Sort.NONE)
          .put("threshold", Sort.THRESHOLD)
          .put("own", Sort.OWN)
          .put("action", Sort.ACTION)
          .put("entirety", Sort.ENTIRETY)
          .put("aside", Sort.MARK)
          .put("joint", Sort.PUNCTUATION)
          .put("after", Sort.AFTER)
          .put("structure", Sort.STRUCTURE)
          .buildOrThrow();

  private final ImmutableListMultimap<String, Sense> senses;
  private final ImmutableSet<String> measures;
  private final ImmutableSet<String> within;
  private final ImmutableSet<String> organs;
  private final ImmutableSet<String> heads;
  private final ImmutableSet<String> idle;
  private final ImmutableSet<String> from;
  private final ImmutableSet<String> containing;
  private final ImmutableListMultimap<String, String> selves;
  private final ImmutableListMultimap<String, String> shortEnds;
  private final ImmutableList<String> rests;
  private final ImmutableSet<String> itemWords;
  private final int longest;

  private NarrativeWords(KnownWords known) {
    ImmutableListMultimap.Builder<String, Sense> all = ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> items = ImmutableSet.builder();
    int most = 1;
    for (Map.Entry<String, Sort> each : SORTS.entrySet()) {
      for (Map.Entry<String, String> word : known.meanings(each.getKey()).entries()) {
        all.put(word.getValue(), new Sense(each.getValue(), word.getKey()));
        most = Math.max(most, word.getValue().length());
        if (each.getValue() == Sort.ITEM && !word.getKey().equals(Item.NAMED.name())) {
          items.add(word.getValue());
        }
      }
    }
    this.senses = all.build();
    this.itemWords = items.build();
    this.longest = most;
    this.measures = words(known, "measure");
    this.within = words(known, "within");
    this.organs = words(known, "organ");
    this.heads = words(known, "head");
    this.idle = words(known, "idle");
    this.from = words(known, "from");
    this.containing = words(known, "containing");
    this.selves = known.meanings("self");
    this.shortEnds = known.meanings("short");
    this.rests = known.meanings("lone item").get(Item.NAMED.name());
  }

  /** The words of narratives among those that a reader knows. */
  public static NarrativeWords of(KnownWords known) {
    return new NarrativeWords(known);
  }

  private static ImmutableSet<String> words(KnownWords known, String what) {
    return ImmutableSet.copyOf(known.meanings(what).values());
  }

  /** What a word may mean; empty where it is no word. */
  ImmutableList<Sense> senses(String word) {
    return senses.get(word);
  }

  /** How many characters the longest word has. */
  int longest() {
    return longest;
  }

  /** The longest measure word that begins at a place; empty text where there is none. */
  public String measureAt(String text, int start) {
    String found = "";
    for (int end = start + 1; end <= Math.min(text.length(), start + longest); end++) {
      String word = text.substring(start, end);
      if (measures.contains(word)) {
        found = word;
      }
    }
    return text.startsWith("个人", start) ? "" : found;
  }

  /** Whether a text begins with a measure word that is no piece of another: 辆, but not 支 of 支出. */
  public boolean beginsWithMeasure(String text) {
    int measure = measureAt(text, 0).length();
    return measure > 0
        && IntStream.rangeClosed(measure + 1, Math.min(text.length(), longest))
            .mapToObj(end -> text.substring(0, end))
            .noneMatch(senses::containsKey);
  }

  /** How long the word at a place is by which a number is more than its digits say: 50余万元. */
  int aboutAt(String text, int start) {
    return within.stream()
        .filter(word -> text.startsWith(word, start))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether words tell that what they name is within what stands before them: 含. */
  public boolean isContaining(String words) {
    return containing.contains(words);
  }

  /** Whether a word says only that an amount follows: 安排. */
  public boolean isVerb(String word) {
    return senses(word).stream()
        .anyMatch(sense -> sense.sort() == Token.Sort.VERB && sense.meaning().equals("*"));
  }

  /** Whether a name ends as those of organisations do. */
  public boolean isOrgan(String name) {
    return endsWithOne(name, organs);
  }

  /** Whether a name ends as those of expenditures and projects do. */
  public boolean isHead(String name) {
    return endsWithOne(name, heads);
  }

  /** Whether a text is a piece of a known name and none itself: 公务用车购. */
  public boolean isPieceOfItem(String text) {
    return senses.get(text).stream().noneMatch(sense -> sense.sort() == Sort.ITEM)
        && itemWords.stream().anyMatch(word -> word.startsWith(text) || word.endsWith(text));
  }

  /** A name without words that tell nothing at its ends: 本 and 的. */
  public String withoutIdle(String name) {
    String rest = name;
    String before;
    do {
      before = rest;
      for (String word : idle) {
        if (rest.startsWith(word) && !beginsWithRest(rest, word)) {
          rest = rest.substring(word.length());
        }
        if (rest.endsWith(word)) {
          rest = rest.substring(0, rest.length() - word.length());
        }
      }
    } while (!rest.equals(before));
    return rest;
  }

  /** Whether words tell nothing, name nobody and join nothing: 相应. */
  public boolean isIdle(String word) {
    boolean joins = senses(word).stream().anyMatch(sense -> sense.sort() == Sort.PUNCTUATION);
    return !joins && !isOrgan(word) && withoutIdle(word).isEmpty();
  }

  /** A name without words that tell nothing before it: 教育支出 of 安排教育支出. */
  public String withoutIdleBefore(String name) {
    int from = 0;
    int before = -1;
    while (from != before) {
      before = from;
      from += longestIdleAt(name, from);
    }
    return name.substring(from);
  }

  private int longestIdleAt(String name, int from) {
    return idle.stream()
        .filter(word -> name.startsWith(word, from))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A name without the word behind it by which a move starts: 由; empty where there is none. */
  public Optional<String> withoutFrom(String name) {
    return from.stream()
        .filter(name::endsWith)
        .map(word -> name.substring(0, name.length() - word.length()))
        .findFirst();
  }

  /** The name in full, as far as words tell how it ends: 市卫生健康委员会 for 市卫生健康委. */
  public String inFull(String name) {
    for (Map.Entry<String, String> end : shortEnds.entries()) {
      if (name.endsWith(end.getKey()) && !name.endsWith(end.getValue())) {
        return name.substring(0, name.length() - end.getKey().length()) + end.getValue();
      }
    }
    return name;
  }

  /** Whether a name begins with a longer word, for what is left: 其他. */
  private boolean beginsWithRest(String name, String idleWord) {
    return rests.stream().anyMatch(word -> word.startsWith(idleWord) && name.startsWith(word));
  }

  /** Whether words name any of the kind that an issuer is, and so the issuer: 学校 for 某大学. */
  public boolean isSelf(String name, String issuer) {
    return selves.get(name).stream().anyMatch(issuer::endsWith);
  }

  private static boolean endsWithOne(String name, ImmutableSet<String> ends) {
    return ends.stream().anyMatch(name::endsWith);
  }

  /**
   * One meaning of a word.
   *
   * @param sort what it is
   * @param meaning what it means
   */
  record Sense(Sort sort, String meaning) {
    /** What a word is where its conditions hold. */
    Sort sortOfToken() {
      return sort == Sort.LONE_ITEM || sort == Sort.PART_ITEM ? Sort.ITEM : sort;
    }
  }
}
