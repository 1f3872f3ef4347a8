package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/**
 * The fields of a sheet by their labels: a text is looked up among those that fit nothing else, and
 * held against each of the few others, as cells are asked by the thousand.
 */
final class FieldsByLabel {
  private final ImmutableList<FormField> all;
  private final ImmutableListMultimap<String, FormField> byText;
  private final ImmutableList<FormField> open;

  FieldsByLabel(ImmutableList<FormField> all) {
    ImmutableListMultimap.Builder<String, FormField> texts = ImmutableListMultimap.builder();
    ImmutableList.Builder<FormField> others = ImmutableList.builder();
    for (FormField field : all) {
      field
          .label()
          .onlyText()
          .ifPresentOrElse(text -> texts.put(text, field), () -> others.add(field));
    }
    this.all = all;
    this.byText = texts.build();
    this.open = others.build();
  }

  ImmutableList<FormField> all() {
    return all;
  }

  /** The fields with a label, as it is compared, in printed order. */
  ImmutableList<FormField> of(String text) {
    for (FormField field : open) {
      if (field.label().fits(text)) {
        return all.stream()
            .filter(each -> each.label().fits(text))
            .collect(ImmutableList.toImmutableList());
      }
    }
    return byText.get(text);
  }
}
