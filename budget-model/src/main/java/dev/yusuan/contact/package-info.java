/** Contacts of persons (联系人信息): what tells them, and texts without them. */
@NullMarked
package dev.yusuan.contact;

import org.jspecify.annotations.NullMarked;
