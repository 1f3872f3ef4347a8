package dev.yusuan.examples.shell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;

/** How the tables of a disclosure are called. */
final class TableAccessors {
  private TableAccessors() {}

  /** The name of the accessor of each kind of table that has one, in the order of the kinds. */
  static ImmutableSortedMap<TableKind<?>, String> all() {
    Disclosure all =
        Disclosure.builder()
            .tables(
                TableKind.values().stream()
                    .map(kind -> empty(kind))
                    .collect(ImmutableList.<Table<?>>toImmutableList()))
            .build();
    ImmutableSortedMap.Builder<TableKind<?>, String> accessors =
        new ImmutableSortedMap.Builder<>(Comparator.<TableKind<?>>naturalOrder());
    Arrays.stream(Disclosure.class.getMethods())
        .filter(method -> method.getReturnType() == Table.class)
        .filter(method -> method.getParameterCount() == 0 && isOfAnObject(method))
        .forEach(method -> accessors.put(kind(all, method), method.getName()));
    return accessors.build();
  }

  private static boolean isOfAnObject(Method method) {
    return !Modifier.isStatic(method.getModifiers());
  }

  private static <R extends Row> Table<R> empty(TableKind<R> kind) {
    return Table.builder(kind, AmountUnit.YUAN).build();
  }

  private static TableKind<?> kind(Disclosure all, Method accessor) {
    try {
      return ((Table<?>) accessor.invoke(all)).kind();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
