package dev.yusuan.examples.command;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.io.render.TextGrid;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Finds the files that arguments name: a file, all documents in a folder and the folders in it, or
 * those that match a pattern such as {@code *.pdf}.
 */
public final class Inputs {
  /** Endings of names of published files; in a folder others are left alone. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of(
          "pdf", "html", "htm", "mht", "mhtml", "xls", "xlsx", "xlsm", "xlsb", "et", "ods", "doc",
          "docx", "wps", "odt", "rtf", "ofd", "txt", "md", "csv", "tsv");

  /** So many files that are passed over are told by name. */
  private static final int MOST_NAMES = 5;

  private static final CharMatcher PATTERN = CharMatcher.anyOf("*?[{");

  /** What some systems strip from the end of a name; {@code ..} would lead out of the folder. */
  private static final CharMatcher STRIPPED = CharMatcher.anyOf(". ");

  private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/\\");

  private final Choices choices;
  private final AuditTexts texts;
  private final Path results;
  private final Set<Path> named = new LinkedHashSet<>();
  private final Set<Found> found = new LinkedHashSet<>();
  private final Map<Path, IOException> unreadable = new LinkedHashMap<>();
  private final Set<Path> passedOver = new LinkedHashSet<>();

  private Inputs(Choices choices, AuditTexts texts, Path results) {
    this.choices = choices;
    this.texts = texts;
    this.results = results;
  }

  /**
   * The files of some arguments.
   *
   * @param results the folder of results, which is not searched
   */
  static Inputs of(List<String> arguments, Path results, Choices choices, AuditTexts texts)
      throws UsageException {
    Inputs inputs = new Inputs(choices, texts, results);
    for (String argument : arguments) {
      inputs.add(argument);
    }
    return inputs;
  }

  private void add(String argument) throws UsageException {
    if (PATTERN.matchesAnyOf(argument) && !exists(argument)) {
      ImmutableList<Found> matching = matching(argument);
      if (!matching.isEmpty()) {
        found.addAll(matching);
        return;
      }
    }
    Path path = choices.path(argument);
    if (!Files.isDirectory(path)) {
      named.add(path);
      return;
    }
    ImmutableList<Found> documents = documents(path, this::isWanted);
    if (documents.isEmpty() && unreadable.isEmpty()) {
      throw new UsageException(texts.get("wrong.none", argument));
    }
    found.addAll(documents);
  }

  private boolean exists(String argument) {
    try {
      return Files.exists(choices.path(argument));
    } catch (UsageException noPath) {
      return false;
    }
  }

  /** The files that match a pattern below the last folder that it names. */
  private ImmutableList<Found> matching(String pattern) throws UsageException {
    int separator = SEPARATORS.lastIndexIn(pattern.substring(0, PATTERN.indexIn(pattern)));
    Path base = choices.path(separator < 0 ? "." : pattern.substring(0, separator + 1));
    try {
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(separator + 1));
      return documents(base, file -> matcher.matches(base.normalize().relativize(file)));
    } catch (PatternSyntaxException noPattern) {
      return ImmutableList.of();
    }
  }

  private ImmutableList<Found> documents(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    FolderSearch search = FolderSearch.in(folder, results);
    unreadable.putAll(search.unreadable());
    return search.files().stream()
        .filter(wanted)
        .filter(this::isNamed)
        .map(file -> new Found(folder.normalize(), file))
        .collect(toImmutableList());
  }

  private boolean isWanted(Path file) {
    boolean isDocument = isDocument(file);
    if (!isDocument) {
      passedOver.add(file);
    }
    return isDocument;
  }

  /** Whether the language of the system can express the name, so that results can be named so. */
  private boolean isNamed(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException unnamed) {
      String why = texts.get("failure.locale");
      unreadable.put(file, new FileSystemException(file.toString(), null, why));
      return false;
    }
  }

  static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return DOCUMENTS.contains(Ascii.toLowerCase(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** Tells what could not be searched, a line each, and what was passed over in folders. */
  ExitStatus tellOthers(Console console) {
    if (!passedOver.isEmpty()) {
      String names =
          passedOver.stream()
              .limit(MOST_NAMES)
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(texts.get("separator")));
      String key = passedOver.size() > MOST_NAMES ? "passed-over.more" : "passed-over";
      console.err().println(TextGrid.printable(texts.get(key, passedOver.size(), names)));
    }
    unreadable.forEach(
        (path, failure) ->
            console
                .err()
                .println(
                    TextGrid.printable(
                        texts.get("unreadable", path, new FailureText(texts).ofReading(failure)))));
    return unreadable.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FILE_FAILED;
  }

  /** Whether all of it was named file by file. */
  boolean areNamed() {
    return found.isEmpty();
  }

  /**
   * The files, each with a name of results of its own: that of the file, or with its folders and
   * its ending where others are named so; a file that was named goes before those of folders.
   */
  ImmutableList<Input> all() {
    ImmutableList<Found> byName = named.stream().map(Found::named).collect(toImmutableList());
    ImmutableList<Found> inFolders =
        found.stream().filter(each -> !named.contains(each.file())).collect(toImmutableList());
    Multiset<String> namedSo = names(byName);
    Multiset<String> foundSo = names(inFolders);
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<Input> inputs = ImmutableList.builder();
    for (Found each : byName) {
      boolean isAlone = namedSo.count(each.shortName()) == 1;
      inputs.add(each.input(isAlone, taken));
    }
    for (Found each : inFolders) {
      String name = each.shortName();
      inputs.add(each.input(namedSo.count(name) + foundSo.count(name) == 1, taken));
    }
    return inputs.build();
  }

  private static Multiset<String> names(List<Found> files) {
    return files.stream().map(Found::shortName).collect(toImmutableMultiset());
  }

  /** The name of the folder for the results of a file: its name without the extension. */
  public static String resultName(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return kept(dot > 0 ? name.substring(0, dot) : name);
  }

  private static String kept(String name) {
    String kept = STRIPPED.trimTrailingFrom(name);
    return kept + "_".repeat(name.length() - kept.length());
  }

  /** Names that differ in case, or in the form of accents, are the same folder on some systems. */
  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** A file, and the folder that its longer name begins below. */
  private record Found(Path folder, Path file) {
    /** A file that was named, which has its own folder in its longer name. */
    static Found named(Path file) {
      Path base = file.toAbsolutePath().normalize();
      for (int i = 0; i < 2; i++) {
        Path above = base.getParent();
        base = above == null ? base : above;
      }
      return new Found(base, file);
    }

    String shortName() {
      return folded(resultName(file));
    }

    Input input(boolean isAlone, Set<String> taken) {
      String name = isAlone ? resultName(file) : longName();
      String free = name;
      for (int i = 2; !taken.add(folded(free)); i++) {
        free = name + "_" + i;
      }
      return new Input(file, free);
    }

    private String longName() {
      Path path = folder.relativize(folder.isAbsolute() ? file.toAbsolutePath().normalize() : file);
      return kept(SEPARATORS.replaceFrom(path.toString(), '_').replace('.', '_'));
    }
  }
}
