package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a command, in two heaps.
 *
 * @param options the values of the options by their names
 * @param others what is no option
 */
record Arguments(ImmutableListMultimap<String, String> options, ImmutableList<String> others) {

  /** Parts the arguments; each option has a value, and those not repeated stand once. */
  static Arguments parse(
      List<String> arguments,
      ImmutableSet<String> known,
      ImmutableSet<String> repeated,
      AuditTexts texts)
      throws UsageException {
    ImmutableListMultimap.Builder<String, String> options = ImmutableListMultimap.builder();
    ImmutableList.Builder<String> others = ImmutableList.builder();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (!argument.startsWith("--")) {
        others.add(argument);
        continue;
      }
      if (!known.contains(argument)) {
        throw new UsageException(texts.get("wrong.option", argument));
      }
      if (!repeated.contains(argument) && options.build().containsKey(argument)) {
        throw new UsageException(texts.get("wrong.twice", argument));
      }
      if (!rest.hasNext()) {
        throw new UsageException(texts.get("wrong.value", argument));
      }
      options.put(argument, rest.next());
    }
    return new Arguments(options.build(), others.build());
  }

  /** The value of an option that stands once. */
  Optional<String> find(String option) {
    return options.get(option).stream().findFirst();
  }
}
