package dev.yusuan.contact;

import dev.yusuan.contact.BehindLabel.Link;
import dev.yusuan.contact.ContactLabel.Use;
import dev.yusuan.contact.ContactLabels.Found;
import dev.yusuan.contact.number.ComparableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of contacts in a text, from left to right. */
final class LabelsOfText {
  private final ComparableText text;
  private final Map<Integer, Found> byStart = new HashMap<>(0);
  private final Map<Integer, Found> byEnd = new HashMap<>(0);
  private final List<Found> labels;

  private LabelsOfText(ComparableText text) {
    this.text = text;
    List<Found> all = ContactLabels.in(text);
    if (all.isEmpty()) {
      this.labels = all;
      return;
    }
    all.forEach(label -> byStart.put(label.start(), label));
    this.labels = all.stream().filter(this::isLabel).toList();
    byStart.clear();
    labels.forEach(
        label -> {
          byStart.put(label.start(), label);
          byEnd.put(label.end(), label);
        });
  }

  static LabelsOfText of(ComparableText text) {
    return new LabelsOfText(text);
  }

  /** A word such as 审核 is a label before a colon, and where the text is nothing else. */
  private boolean isLabel(Found label) {
    if (label.label().use() != Use.COLON) {
      return true;
    }
    BehindLabel behind = BehindLabel.of(text, this, label);
    return behind.link() == Link.COLON
        || (behind.start() == text.length() && text.skipBlanks(0) == label.start());
  }

  List<Found> all() {
    return labels;
  }

  /** Whether a label begins at a place. */
  boolean isAt(int place) {
    return byStart.containsKey(place);
  }

  /** Where the label ends that begins at a place; the place itself if none does. */
  int endAt(int place) {
    Found label = byStart.get(place);
    return label == null ? place : label.end();
  }

  /** Where the label begins that ends at a place; the place itself if none does. */
  int startOf(int end) {
    Found label = byEnd.get(end);
    return label == null ? end : label.start();
  }
}
