/** Numbers that tell a contact by their shape, in texts as spellings are compared. */
@NullMarked
package dev.yusuan.contact.number;

import org.jspecify.annotations.NullMarked;
