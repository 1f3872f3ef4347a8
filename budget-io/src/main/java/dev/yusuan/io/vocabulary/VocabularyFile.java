package dev.yusuan.io.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.VocabularyFormatException;
import dev.yusuan.io.reading.VocabularyFormatException.Reason;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes a file of words apart: lines of four fields, separated by tabs. */
final class VocabularyFile {
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of(
          "noise",
          "title",
          "amount",
          "neutral",
          "whole",
          "side",
          "heading",
          "text",
          "number",
          "issuer",
          "unit",
          "margin",
          "section",
          "total",
          "note",
          "level",
          "item",
          "lone item",
          "part item",
          "funding",
          "scope",
          "phase",
          "year",
          "compare",
          "direction",
          "same",
          "reach",
          "share",
          "completion",
          "parts",
          "inside",
          "each",
          "reason",
          "ordinal reason",
          "purpose",
          "verb",
          "none",
          "threshold",
          "own",
          "self",
          "short",
          "organ",
          "measure",
          "head",
          "action",
          "entirety",
          "from",
          "containing",
          "aside",
          "joint",
          "after",
          "within",
          "structure",
          "idle",
          "grandTotal",
          "finalAccounts",
          "titleEnd",
          "treeBranch",
          "treeName",
          "treeContent",
          "treeValue",
          "treeSign",
          "treeMeasure",
          "typical",
          "indicator",
          "alike",
          "sideLabel",
          "byFunction",
          "ofDepartment",
          "ofUnits",
          "part",
          "telling",
          "limited",
          "phaseWord",
          "rowPhase",
          "foreign",
          "beyond",
          "ungrouped",
          "grouping",
          "carriedOver",
          "mentioned",
          "beside",
          "disclosure",
          "code",
          "watermark",
          "template",
          "contents",
          "fiscalYear",
          "emptyTable",
          "remark",
          "office",
          "below",
          "apart",
          "noIssuer",
          "cover",
          "seal");
  private static final Splitter FIELDS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final int MOST_LINES = 20_000;
  private static final int MOST_BYTES = 4 << 20;

  private VocabularyFile() {}

  /** The lines of a file in UTF-8, without a byte order mark. */
  static ImmutableList<String> lines(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(name, MOST_BYTES + " bytes");
    }
    int malformed = Utf8.malformedAt(bytes);
    if (malformed >= 0) {
      long line = new String(bytes, 0, malformed, UTF_8).chars().filter(c -> c == '\n').count() + 1;
      throw new VocabularyFormatException(
          name,
          line,
          Reason.NOT_UTF_8,
          "",
          "UTF-8",
          "not in UTF-8; save the file in that encoding");
    }
    int mark = Utf8.bomLength(bytes);
    return new String(bytes, mark, bytes.length - mark, UTF_8)
        .lines()
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<VocabularyEntry> entries(String file, List<String> lines)
      throws VocabularyFormatException {
    if (lines.size() > MOST_LINES) {
      throw tooLarge(file, MOST_LINES + " lines");
    }
    ImmutableList.Builder<VocabularyEntry> entries = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(entry(new WordsPlace(file, i + 1), FIELDS.splitToList(line)));
      }
    }
    return entries.build();
  }

  private static VocabularyFormatException tooLarge(String file, String most) {
    return new VocabularyFormatException(file, 0, Reason.TOO_LARGE, "", most, "more than " + most);
  }

  private static VocabularyEntry entry(WordsPlace place, List<String> fields)
      throws VocabularyFormatException {
    if (fields.size() < 3 || fields.size() > 4) {
      throw place.refuse(
          Reason.FIELDS,
          Integer.toString(fields.size()),
          "what, meaning, words, source",
          "expected what, meaning, words and source, separated by tabs, found "
              + fields.size()
              + " fields");
    }
    if (!KNOWN.contains(fields.get(0))) {
      String found = Excerpt.of(fields.get(0));
      throw place.refuse(
          Reason.KIND,
          found,
          KNOWN.toString(),
          "unknown kind of words “" + found + "”; known are " + KNOWN);
    }
    ImmutableList<String> words = words(place, fields.get(2));
    if (words.isEmpty()) {
      throw place.refuse(Reason.NO_WORDS, "", "", "no words");
    }
    Meanings.require(place, fields.get(0), fields.get(1));
    return new VocabularyEntry(fields.get(0), fields.get(1), words, place.toString());
  }

  private static ImmutableList<String> words(WordsPlace place, String field)
      throws VocabularyFormatException {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (String word : WORDS.split(field)) {
      String found = Excerpt.of(word);
      words.addAll(
          Alternatives.of(word)
              .orElseThrow(
                  () ->
                      place.refuse(
                          Reason.BRACES,
                          found,
                          "{a,b}",
                          "“"
                              + found
                              + "” has a brace without a partner, or stands for too many words")));
    }
    return words.build();
  }
}
