package dev.yusuan.contacts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The {@code toString} of an object and of all objects of ours that it gives out, each once. */
final class EveryToString {
  /** Packages whose objects hold nothing that a document prints as text. */
  private static final Pattern LEAVES =
      Pattern.compile("dev\\.yusuan\\.(money|code|catalog)\\..{1,200}");

  private final Set<String> texts = new LinkedHashSet<>();
  private final Deque<Object> waiting = new ArrayDeque<>();

  private EveryToString() {}

  static String of(Object root) {
    EveryToString all = new EveryToString();
    all.add(root);
    while (!all.waiting.isEmpty()) {
      all.visit(all.waiting.remove());
    }
    return String.join("\n", all.texts);
  }

  private void add(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Map<?, ?> map) {
      add(map.values());
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::add);
    } else if (value != null && isOurs(value.getClass())) {
      if (texts.add(value.getClass().getSimpleName() + ": " + value)) {
        waiting.add(value);
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dev.yusuan.")
        && !type.isEnum()
        && !LEAVES.matcher(type.getName()).matches();
  }

  private void visit(Object value) {
    Method[] methods = value.getClass().getMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    for (Method method : methods) {
      if (isAccessor(method)) {
        add(result(method, value));
      }
    }
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
        && method.getDeclaringClass().getName().startsWith("dev.yusuan.")
        && !method.getReturnType().isPrimitive()
        && method.getReturnType() != String.class;
  }

  /** What an accessor gives; nothing where it refuses, as that of a table that is not printed. */
  private static Object result(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
