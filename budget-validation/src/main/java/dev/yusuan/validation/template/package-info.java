/** What a finished document prints nowhere, and what it says in any case: the template (模板). */
@NullMarked
package dev.yusuan.validation.template;

import org.jspecify.annotations.NullMarked;
