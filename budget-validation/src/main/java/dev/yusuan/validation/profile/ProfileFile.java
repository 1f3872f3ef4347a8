package dev.yusuan.validation.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads profiles from their JSON, strictly. */
final class ProfileFile {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ImmutableSet<String> PROPERTIES =
      ImmutableSet.of("id", "title", "extends", "forms", "include", "exclude", "severities");

  private final List<Profile> known;

  ProfileFile(List<Profile> known) {
    this.known = known;
  }

  Profile read(InputStream in) throws IOException {
    try {
      return profile(MAPPER.readTree(in));
    } catch (JsonProcessingException wrong) {
      throw new ProfileFormatException("not JSON: " + wrong.getOriginalMessage(), wrong);
    } catch (IllegalArgumentException wrong) {
      throw new ProfileFormatException("not a profile: " + wrong.getMessage(), wrong);
    }
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
