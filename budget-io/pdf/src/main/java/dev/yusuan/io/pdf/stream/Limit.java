package dev.yusuan.io.pdf.stream;

/**
 * A limit beyond which a file goes.
 *
 * @param name its name
 * @param value its value
 */
public record Limit(String name, long value) {}
