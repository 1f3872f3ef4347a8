package dev.yusuan.narrative;

import java.util.Optional;

/**
 * What parts are parts of (其中的总数).
 *
 * @param topic what it is
 * @param value its figure, which another statement has, where one was stated before
 */
public record Whole(Topic topic, Optional<StatedFigure> value) {
  /** The same with ＊＊＊ in place of contacts (联系人). */
  Whole withoutContacts() {
    return new Whole(topic.withoutContacts(), value.map(StatedFigure::withoutContacts));
  }
}
