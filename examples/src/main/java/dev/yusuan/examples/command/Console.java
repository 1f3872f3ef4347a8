package dev.yusuan.examples.command;

import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Auditor;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param isTerminal whether {@code err} is a terminal
 * @param workingDirectory what paths are resolved against
 * @param auditor what reads and checks files
 * @param texts the words, in the language that was asked for
 */
public record Console(
    PrintStream out,
    PrintStream err,
    boolean isTerminal,
    Path workingDirectory,
    Auditor auditor,
    AuditTexts texts) {}
