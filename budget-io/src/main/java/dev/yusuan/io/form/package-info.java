/**
 * Forms (表式): what a place and a year print differently, as data. Forms name the columns of the
 * model by id and state the titles under which they are printed; they add no meaning.
 */
@NullMarked
package dev.yusuan.io.form;

import org.jspecify.annotations.NullMarked;
