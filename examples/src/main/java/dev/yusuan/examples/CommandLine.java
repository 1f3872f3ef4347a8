package dev.yusuan.examples;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the arguments of {@code audit}; paths are resolved against the working directory. */
final class CommandLine {
  /** What some systems strip from the end of a name; {@code ..} would lead out of the folder. */
  private static final CharMatcher STRIPPED = CharMatcher.anyOf(". ");

  private static final String OUT = "--out";
  private static final String LANGUAGE = "--lang";
  private static final String FORMAT = "--format";
  private static final String PROFILE = "--profile";
  private static final String EXPLAIN = "--explain";
  private static final String CSV = "--csv";
  private static final String WORDS = "--words";
  private static final String FAIL_ON = "--fail-on";
  private static final ImmutableSet<String> OPTIONS =
      ImmutableSet.of(OUT, LANGUAGE, FORMAT, PROFILE, CSV, WORDS, FAIL_ON, EXPLAIN);
  private static final ImmutableSet<String> REPEATED = ImmutableSet.of(FORMAT, WORDS, FAIL_ON);

  private final Path workingDirectory;
  private final AuditTexts texts;

  CommandLine(Path workingDirectory, AuditTexts texts) {
    this.workingDirectory = workingDirectory;
    this.texts = texts;
  }

  /** The language that the arguments ask for, whatever else is wrong with them; else Chinese. */
  static Locale language(List<String> arguments) {
    int option = arguments.indexOf(LANGUAGE);
    boolean english = arguments.subList(option + 1, arguments.size()).indexOf("en") == 0;
    return option >= 0 && english ? Locale.ENGLISH : Locale.CHINESE;
  }

  Command parse(List<String> arguments) throws UsageException {
    if (!arguments.get(0).equals("audit")) {
      throw new UsageException(texts.get("wrong.command", arguments.get(0)));
    }
    Arguments parted =
        Arguments.parse(arguments.subList(1, arguments.size()), OPTIONS, REPEATED, texts);
    requireLanguage(parted.find(LANGUAGE).orElse("zh"));
    Optional<String> rule = parted.find(EXPLAIN);
    return rule.isPresent() ? explain(parted, rule.get()) : audit(parted);
  }

  private Command audit(Arguments parted) throws UsageException {
    List<Path> files = new ArrayList<>();
    for (String file : parted.others()) {
      files.add(path(file));
    }
    if (files.isEmpty()) {
      throw new UsageException(texts.get("wrong.files"));
    }
    if (parted.find(OUT).isEmpty()) {
      throw new UsageException(texts.get("wrong.out"));
    }
    refuseSameNames(files);
    return new Command.AuditFiles(
        ImmutableList.copyOf(files),
        reader(parted.options().get(WORDS)),
        profile(parted.find(PROFILE).orElse("standard")),
        failOn(parted.options().get(FAIL_ON)),
        new Command.Output(
            path(parted.find(OUT).get()),
            formats(parted.options().get(FORMAT)),
            one(CsvProfile.values(), parted.find(CSV).orElse("exact"), "wrong.csv")));
  }

  private Command explain(Arguments parted, String id) throws UsageException {
    for (String option : ImmutableList.of(OUT, FORMAT, PROFILE, CSV, WORDS, FAIL_ON)) {
      if (parted.options().containsKey(option)) {
        throw new UsageException(texts.get("wrong.explain", option));
      }
    }
    if (!parted.others().isEmpty()) {
      throw new UsageException(texts.get("wrong.explain", parted.others().get(0)));
    }
    return new Command.ExplainRule(rule(id));
  }

  private RuleDescription rule(String id) throws UsageException {
    Validator validator = Validator.standard();
    return validator
        .describe(id)
        .orElseThrow(
            () ->
                new UsageException(
                    texts.get("wrong.rule", id, String.join(", ", validator.idsLike(id)))));
  }

  private void requireLanguage(String language) throws UsageException {
    if (!language.equals("zh") && !language.equals("en")) {
      throw new UsageException(texts.get("wrong.language", language));
    }
  }

  private ImmutableSet<ReportFormat> formats(List<String> names) throws UsageException {
    ImmutableSet.Builder<ReportFormat> formats = ImmutableSet.builder();
    formats.add(ReportFormat.JSON);
    for (String name : names) {
      formats.add(one(ReportFormat.values(), name, "wrong.format"));
    }
    return formats.build();
  }

  private ImmutableSet<FailOn> failOn(List<String> names) throws UsageException {
    ImmutableSet.Builder<FailOn> failOn = ImmutableSet.builder();
    for (String name : names) {
      failOn.add(one(FailOn.values(), name, "wrong.fail-on"));
    }
    return failOn.build();
  }

  /** The value whose name in small letters is given. */
  private <E extends Enum<E>> E one(E[] values, String name, String wrong) throws UsageException {
    return Arrays.stream(values)
        .filter(value -> Ascii.toLowerCase(value.name()).equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException(texts.get(wrong, name)));
  }

  private DisclosureReader reader(List<String> files) throws UsageException {
    DisclosureReader reader = Disclosures.reader();
    for (String file : files) {
      Path words = path(file);
      try {
        reader = reader.with(Vocabulary.read(words));
      } catch (IOException unreadable) {
        throw new UsageException(
            texts.get("wrong.words", words, new FailureText(texts).ofReading(unreadable)));
      }
    }
    return reader;
  }

  private Profile profile(String name) throws UsageException {
    if (name.endsWith(".json")) {
      return profile(path(name));
    }
    return Profiles.all().stream()
        .filter(profile -> profile.id().equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException(texts.get("wrong.profile", name, Profiles.all())));
  }

  private Profile profile(Path file) throws UsageException {
    try {
      Profile profile = Profiles.read(file);
      Validator.of(profile);
      return profile;
    } catch (IOException unreadable) {
      throw new UsageException(
          texts.get("wrong.profile.file", file, new FailureText(texts).ofReading(unreadable)));
    } catch (IllegalArgumentException unknownRule) {
      throw new UsageException(
          texts.get("wrong.profile.file", file, String.valueOf(unknownRule.getMessage())));
    }
  }

  /** The name of the folder for the results of a file: its name without the extension. */
  static String resultName(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    String withoutExtension = dot > 0 ? name.substring(0, dot) : name;
    String kept = STRIPPED.trimTrailingFrom(withoutExtension);
    return kept + "_".repeat(withoutExtension.length() - kept.length());
  }

  private Path path(String text) throws UsageException {
    try {
      return text.isEmpty() ? refuse(text) : workingDirectory.resolve(text);
    } catch (InvalidPathException unusable) {
      return refuse(text);
    }
  }

  private Path refuse(String text) throws UsageException {
    throw new UsageException(texts.get("wrong.path", text));
  }

  /** Names that differ in case, or in the form of accents, are the same folder on some systems. */
  private void refuseSameNames(List<Path> files) throws UsageException {
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files) {
      Path other = seen.putIfAbsent(folded(resultName(file)), file);
      if (other != null) {
        throw new UsageException(texts.get("wrong.same", resultName(file), other, file));
      }
    }
  }

  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
