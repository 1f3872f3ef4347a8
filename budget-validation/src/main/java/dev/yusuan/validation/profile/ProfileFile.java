package dev.yusuan.validation.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads profiles from their JSON, strictly. */
final class ProfileFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int MOST_BYTES = 1 << 20;
  private static final int DEEPEST = 64;
  private static final int LONGEST_MESSAGE = 200;
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  /** Where the parser tells of its own methods, or where in a text something began. */
  private static final Pattern OWN_NAMES =
      Pattern.compile(", from `[^`]{1,99}`| \\(start marker at \\[Source: [^\\]]{0,200}]\\)");

  private static final ImmutableSet<String> PROPERTIES =
      ImmutableSet.of(
          "id", "title", "extends", "forms", "include", "exclude", "exact", "severities");

  private final List<Profile> known;

  ProfileFile(List<Profile> known) {
    this.known = known;
  }

  Profile read(InputStream in) throws IOException {
    String text = text(in.readNBytes(MOST_BYTES + 1));
    try (JsonParser parser = MAPPER.createParser(text)) {
      @Nullable JsonNode root = MAPPER.readTree(parser);
      if (root == null) {
        throw new ProfileFormatException("not a profile: it is empty");
      }
      require(parser.nextToken() == null, "something stands behind it");
      return profile(root);
    } catch (JsonProcessingException wrong) {
      throw new ProfileFormatException("not JSON: " + told(wrong), wrong);
    } catch (IllegalArgumentException wrong) {
      throw new ProfileFormatException("not a profile: " + wrong.getMessage(), wrong);
    }
  }

  private static String text(byte[] bytes) throws ProfileFormatException {
    if (bytes.length > MOST_BYTES) {
      throw new ProfileFormatException("not a profile: it has more than " + MOST_BYTES + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder strict = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    if (strict.decode(in, out, true).isError()) {
      throw new ProfileFormatException(
          String.format(
              Locale.ROOT,
              "not in UTF-8: byte 0x%02X at offset %d",
              bytes[in.position()],
              in.position()));
    }
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String told(JsonProcessingException wrong) {
    String message = OWN_NAMES.matcher(wrong.getOriginalMessage()).replaceAll("");
    JsonLocation place = wrong.getLocation();
    String where =
        place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
    return where + Excerpt.of(message, LONGEST_MESSAGE);
  }

  private Profile profile(JsonNode root) {
    require(root.isObject(), "a profile is an object");
    root.fieldNames().forEachRemaining(ProfileFile::requireKnown);
    ImmutableList.Builder<Profile.Step> steps = ImmutableList.builder();
    if (root.has("extends")) {
      steps.addAll(base(text(root, "extends")).steps());
    }
    texts(root, "include").forEach(pattern -> steps.add(new Profile.Include(pattern)));
    texts(root, "exclude").forEach(pattern -> steps.add(new Profile.Exclude(pattern)));
    texts(root, "exact").forEach(pattern -> steps.add(new Profile.Exact(pattern)));
    JsonNode severities = root.path("severities");
    require(severities.isMissingNode() || severities.isObject(), "“severities” is not an object");
    for (Map.Entry<String, JsonNode> grade : severities.properties()) {
      steps.add(new Profile.Grade(grade.getKey(), severity(grade.getValue())));
    }
    JsonNode title = root.path("title");
    return new Profile(
        text(root, "id"),
        new Wording(text(title, "zh"), text(title, "en")),
        ImmutableSet.copyOf(texts(root, "forms")),
        steps.build());
  }

  private Profile base(String id) {
    return known.stream()
        .filter(profile -> profile.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it extends “" + Excerpt.of(id) + "”, but there are only " + known));
  }

  private static Severity severity(JsonNode node) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().equals(node.textValue()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a severity is one of " + Arrays.toString(Severity.values())));
  }

  private static String text(JsonNode object, String property) {
    JsonNode node = object.path(property);
    require(!node.isMissingNode(), "“" + property + "” is missing");
    require(node.isTextual(), "“" + property + "” is not a text");
    return node.textValue();
  }

  private static ImmutableList<String> texts(JsonNode root, String property) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    JsonNode list = root.path(property);
    require(list.isMissingNode() || list.isArray(), "“" + property + "” is not a list");
    for (JsonNode element : list) {
      require(element.isTextual(), "“" + property + "” holds something other than texts");
      texts.add(element.textValue());
    }
    return texts.build();
  }

  private static void requireKnown(String property) {
    require(
        PROPERTIES.contains(property),
        "unknown property “" + Excerpt.of(property) + "”; known are " + PROPERTIES);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
