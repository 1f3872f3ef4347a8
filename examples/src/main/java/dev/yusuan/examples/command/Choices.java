package dev.yusuan.examples.command;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.FailOn;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormFormatException;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.ReportFormat;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads the values of options; paths are resolved against the working directory. */
final class Choices {
  private final Path workingDirectory;
  private final AuditTexts texts;

  Choices(Console console) {
    this.workingDirectory = console.workingDirectory();
    this.texts = console.texts();
  }

  Path path(String text) throws UsageException {
    try {
      return text.isEmpty() ? refuse(text) : workingDirectory.resolve(text);
    } catch (InvalidPathException unusable) {
      return refuse(text);
    }
  }

  private Path refuse(String text) throws UsageException {
    // Java reads what the locale cannot express as U+FFFD.
    throw new UsageException(
        texts.get(text.indexOf('\uFFFD') < 0 ? "wrong.path" : "wrong.locale", text));
  }

  ImmutableSet<ReportFormat> formats(List<String> names) throws UsageException {
    ImmutableSet.Builder<ReportFormat> formats = ImmutableSet.builder();
    formats.add(ReportFormat.JSON);
    for (String name : names) {
      formats.add(one(ReportFormat.values(), name, "wrong.format"));
    }
    return formats.build();
  }

  ImmutableSet<FailOn> failOn(List<String> names) throws UsageException {
    ImmutableSet.Builder<FailOn> failOn = ImmutableSet.builder();
    for (String name : names) {
      failOn.add(one(FailOn.values(), name, "wrong.fail-on"));
    }
    return failOn.build();
  }

  CsvProfile csv(String name) throws UsageException {
    return one(CsvProfile.values(), name, "wrong.csv");
  }

  /** The value whose name in small letters is given. */
  <E extends Enum<E>> E one(E[] values, String name, String wrong) throws UsageException {
    return Arrays.stream(values)
        .filter(value -> Ascii.toLowerCase(value.name()).equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException(texts.get(wrong, name)));
  }

  DisclosureReader reader(List<String> files) throws UsageException {
    DisclosureReader reader = Disclosures.reader();
    for (String file : files) {
      Path words = path(file);
      try {
        reader =
            file.endsWith(".json")
                ? reader.with(Form.read(words))
                : reader.with(Vocabulary.read(words));
      } catch (FormFormatException | IllegalArgumentException wrong) {
        throw new UsageException(texts.get("wrong.form", String.valueOf(wrong.getMessage())));
      } catch (IOException unreadable) {
        throw new UsageException(
            texts.get("wrong.words", words, new FailureText(texts).ofReading(unreadable)));
      }
    }
    return reader;
  }

  Profile profile(String name) throws UsageException {
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
}
