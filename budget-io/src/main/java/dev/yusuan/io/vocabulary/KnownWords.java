package dev.yusuan.io.vocabulary;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormCatalog;
import dev.yusuan.io.reading.VocabularyFormatException;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The words of tables, columns and captions, with what they are looked up by. Immutable. */
public final class KnownWords {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("standard.tsv", "narrative.tsv");

  private final ImmutableList<VocabularyEntry> entries;
  private final ImmutableListMultimap<String, VocabularyEntry> entriesByWhat;
  private final ImmutableList<Form> forms;
  private final Titles titles;
  private final ImmutableMap<TableKind<?>, Headings> headings;
  private final Supplier<ImmutableSet<String>> headingWords;
  private final Supplier<RowPhaseWords> rowPhases;
  private final ConcurrentMap<String, ImmutableSet<String>> plainWords = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, ImmutableList<LabelPattern>> patterns =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<String, ImmutableListMultimap<String, LabelPattern>>
      patternsByMeaning = new ConcurrentHashMap<>();

  KnownWords(ImmutableList<VocabularyEntry> entries, ImmutableList<Form> forms) {
    this.entries = entries;
    this.entriesByWhat = Multimaps.index(entries, VocabularyEntry::what);
    this.forms = forms;
    this.titles = new Titles(entries, forms);
    this.headings =
        Maps.toMap(TableKind.values(), kind -> new Headings(kind, entries, forms, titles));
    this.headingWords = Suppliers.memoize(() -> wordsOf(headings.values()));
    this.rowPhases = Suppliers.memoize(() -> new RowPhaseWords(this));
  }

  /** The words of the library. */
  public static KnownWords standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final KnownWords STANDARD = new KnownWords(load(), FormCatalog.forms());

    private static ImmutableList<VocabularyEntry> load() {
      ImmutableList.Builder<VocabularyEntry> all = ImmutableList.builder();
      FILES.forEach(file -> all.addAll(load(file)));
      return all.build();
    }

    private static ImmutableList<VocabularyEntry> load(String file) {
      try (InputStream in = KnownWords.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("the library lacks its words " + file);
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return VocabularyFile.entries(file, reader.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Words in lines as those of a file; what is wrong is told with the given name. */
  public static KnownWords parse(String name, String lines) throws VocabularyFormatException {
    return new KnownWords(VocabularyFile.entries(name, lines.lines().toList()), ImmutableList.of());
  }

  /**
   * Reads a file of words in UTF-8: lines of four fields separated by tabs, as the library's own
   * {@code standard.tsv}.
   *
   * @throws VocabularyFormatException if a line is not of that form; the message names it
   * @throws IOException if the file cannot be read
   */
  public static KnownWords read(Path file) throws IOException {
    return new KnownWords(
        VocabularyFile.entries(String.valueOf(file.getFileName()), VocabularyFile.lines(file)),
        ImmutableList.of());
  }

  /** These words and others; where both know a word, the others decide. */
  public KnownWords with(KnownWords others) {
    return new KnownWords(
        Stream.concat(others.entries.stream(), entries.stream())
            .collect(ImmutableList.toImmutableList()),
        Stream.concat(forms.stream(), others.forms.stream())
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * These words and a further form.
   *
   * @throws IllegalArgumentException if another form has its id
   */
  public KnownWords with(Form form) {
    if (forms.stream().anyMatch(known -> known.id().equals(form.id()) && !known.equals(form))) {
      throw new IllegalArgumentException("another form has the id “" + form.id() + "”");
    }
    return new KnownWords(
        entries,
        Stream.concat(forms.stream(), Stream.of(form))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /** The titles of tables. */
  public Titles titles() {
    return titles;
  }

  /** The headings of a kind of table. */
  public Headings headings(TableKind<?> kind) {
    return Objects.requireNonNull(headings.get(kind));
  }

  /** All words that stand in headers of tables, as they are compared. */
  public ImmutableSet<String> headingWords() {
    return headingWords.get();
  }

  /** The words of rows that stand for a phase. */
  public RowPhaseWords rowPhases() {
    return rowPhases.get();
  }

  private static ImmutableSet<String> wordsOf(Iterable<Headings> headings) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    headings.forEach(each -> words.addAll(each.words()));
    return words.build();
  }

  /** The layouts of tables that are known as a whole. */
  public ImmutableList<Form> forms() {
    return forms;
  }

  /** The words of a sort, such as {@code issuer}, as stated. */
  public ImmutableList<String> words(String what) {
    return entriesByWhat.get(what).stream()
        .flatMap(entry -> entry.words().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The words of a sort, as they are compared. */
  public ImmutableSet<String> plainWords(String what) {
    return plainWords.computeIfAbsent(what, this::plainWordsOf);
  }

  private ImmutableSet<String> plainWordsOf(String what) {
    return words(what).stream().map(Words::plain).collect(ImmutableSet.toImmutableSet());
  }

  /** The words of a sort by their meaning, as they are compared; those that decide come first. */
  public ImmutableListMultimap<String, String> meanings(String what) {
    ImmutableListMultimap.Builder<String, String> meanings = ImmutableListMultimap.builder();
    for (VocabularyEntry entry : entriesByWhat.get(what)) {
      entry.words().forEach(word -> meanings.put(entry.meaning(), Words.plain(word)));
    }
    return meanings.build();
  }

  /** The patterns of a sort by their meanings. */
  public ImmutableListMultimap<String, LabelPattern> patternsByMeaning(String what) {
    return patternsByMeaning.computeIfAbsent(what, this::patternsByMeaningOf);
  }

  private ImmutableListMultimap<String, LabelPattern> patternsByMeaningOf(String what) {
    ImmutableListMultimap.Builder<String, LabelPattern> patterns = ImmutableListMultimap.builder();
    for (VocabularyEntry entry : entriesByWhat.get(what)) {
      entry.words().forEach(word -> patterns.put(entry.meaning(), new LabelPattern(word)));
    }
    return patterns.build();
  }

  /** The patterns of a sort by the class of indicators that they mean. */
  public ImmutableListMultimap<IndicatorLevel, LabelPattern> indicatorPatterns(String what) {
    ImmutableListMultimap.Builder<IndicatorLevel, LabelPattern> patterns =
        ImmutableListMultimap.builder();
    for (VocabularyEntry entry : entriesByWhat.get(what)) {
      IndicatorLevel level = IndicatorLevel.valueOf(entry.meaning());
      entry.words().forEach(word -> patterns.put(level, new LabelPattern(word)));
    }
    return patterns.build();
  }

  /** The patterns of a sort, such as {@code margin}. */
  public ImmutableList<LabelPattern> patterns(String what) {
    return patterns.computeIfAbsent(what, this::patternsOf);
  }

  private ImmutableList<LabelPattern> patternsOf(String what) {
    return words(what).stream().map(LabelPattern::new).collect(ImmutableList.toImmutableList());
  }

  /** The patterns by which labels of a side tell the level of their row. */
  public ImmutableListMultimap<RowLevel, LabelPattern> levels(String side) {
    ImmutableListMultimap.Builder<RowLevel, LabelPattern> levels = ImmutableListMultimap.builder();
    for (VocabularyEntry entry : entriesByWhat.get("level")) {
      if (entry.meaning().startsWith(side + ".")) {
        RowLevel level = RowLevel.valueOf(entry.meaning().substring(side.length() + 1));
        List<LabelPattern> patterns = new ArrayList<>();
        entry.words().forEach(word -> patterns.add(new LabelPattern(word)));
        levels.putAll(level, patterns);
      }
    }
    return levels.build();
  }

  /** How many lines of words there are. */
  @Override
  public String toString() {
    return entries.size() + " lines of words";
  }
}
