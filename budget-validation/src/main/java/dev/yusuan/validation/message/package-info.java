/** The texts of rules and checks, from the bundles of messages (消息文本). */
@NullMarked
package dev.yusuan.validation.message;

import org.jspecify.annotations.NullMarked;
