package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import java.util.Optional;

/**
 * A table whose columns were found again.
 *
 * @param form the form that knows its layout; empty where its words told it
 * @param layout the layout
 * @param columns its columns by cell of the restored grid; those of figures without a column stand
 *     last
 * @param headerLines how many rows of the grid are its header
 */
public record Restored(
    Optional<Form> form,
    FormTable layout,
    ImmutableMap<Integer, FormColumn> columns,
    int headerLines) {}
