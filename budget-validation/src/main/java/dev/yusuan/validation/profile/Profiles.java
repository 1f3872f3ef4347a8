package dev.yusuan.validation.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The profiles of this library, and those of its users.
 *
 * <p>A profile is a JSON object: {@code id}; {@code title} in {@code zh} and {@code en}; {@code
 * extends}, the id of one of this library, of which it states the differences; {@code forms} that
 * it is meant for; {@code include} and {@code exclude}, ids of rules or patterns such as {@code
 * catalog.*}; {@code exact}, ids or patterns of rules to which figures are exact and not rounded;
 * {@code severities} of ids or patterns. The last six may be left out. The file is in UTF-8 and has
 * 1 MiB at most.
 */
public final class Profiles {
  /** In the order in which they extend each other. */
  private static final ImmutableList<String> FILES =
      ImmutableList.of("standard.json", "arithmetic.json", "strict.json", "exact.json");

  private Profiles() {}

  /** The profiles of this library. */
  public static ImmutableList<Profile> all() {
    return Holder.BY_ID.values().asList();
  }

  /**
   * A profile of this library.
   *
   * @throws IllegalArgumentException if there is none with the id; the message lists the ids
   */
  public static Profile get(String id) {
    Profile profile = Holder.BY_ID.get(id);
    if (profile == null) {
      throw new IllegalArgumentException(
          "no profile “" + Excerpt.of(id) + "”; there are " + Holder.BY_ID.keySet());
    }
    return profile;
  }

  /**
   * Reads a profile, which may extend one of this library.
   *
   * @throws IOException if the file cannot be read, or is no profile
   */
  public static Profile read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a directory, not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a profile from a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read, or holds no profile
   */
  public static Profile read(InputStream in) throws IOException {
    return new ProfileFile(all()).read(in);
  }

  private static final class Holder {
    static final ImmutableMap<String, Profile> BY_ID = Maps.uniqueIndex(load(), Profile::id);

    private static List<Profile> load() {
      List<Profile> profiles = new ArrayList<>();
      for (String file : FILES) {
        try (InputStream in = requireNonNull(Profiles.class.getResourceAsStream(file))) {
          profiles.add(new ProfileFile(profiles).read(in));
        } catch (IOException e) {
          throw new UncheckedIOException("the profile " + file + " cannot be read", e);
        }
      }
      return profiles;
    }
  }
}
