package dev.yusuan.io.vocabulary;

import com.google.common.collect.ImmutableList;

/**
 * A line of a file of words.
 *
 * @param what what the words are: title, heading, caption …
 * @param meaning what they mean
 * @param words the words
 * @param place the file and the line, for messages
 */
record VocabularyEntry(String what, String meaning, ImmutableList<String> words, String place) {}
