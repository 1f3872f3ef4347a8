/**
 * Web pages as sources (网页), by jsoup: pages of sites, pages saved by office programs, and what
 * calls itself .xls and is a page. What a browser shows is what is printed; nothing is fetched.
 */
@NullMarked
package dev.yusuan.io.html;

import org.jspecify.annotations.NullMarked;
