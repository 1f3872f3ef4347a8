package dev.yusuan.io.office.pack;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Names of the parts of a package. */
final class PartNames {
  private static final Splitter STEPS = Splitter.on('/').omitEmptyStrings();
  private static final Joiner PATH = Joiner.on('/');

  private PartNames() {}

  /** The name of a part from how a part in a folder refers to it: {@code ../theme/theme1.xml}. */
  static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    List<String> steps = new ArrayList<>();
    for (String step : STEPS.split(path.startsWith("/") ? path : folder + path)) {
      if (!step.equals("..")) {
        steps.add(step);
      } else if (!steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      }
    }
    steps.removeIf(step -> step.equals("."));
    return PATH.join(steps);
  }
}
