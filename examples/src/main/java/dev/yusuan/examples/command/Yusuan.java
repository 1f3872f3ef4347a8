package dev.yusuan.examples.command;

import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.io.render.TextGrid;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code yusuan}: it reads, checks and compares disclosures of budgets. */
@Command(
    name = "yusuan",
    mixinStandardHelpOptions = true,
    versionProvider = Yusuan.Version.class,
    subcommands = {CommandLine.HelpCommand.class})
public final class Yusuan implements Runnable {
  private static final String LANGUAGE = "--lang";

  @Option(names = LANGUAGE, paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private String language = "zh";

  private final Console console;

  private Yusuan(Console console) {
    this.console = console;
  }

  /** The language that arguments ask for, whatever else is wrong with them; else Chinese. */
  public static Locale language(List<String> arguments) {
    int option = arguments.indexOf(LANGUAGE);
    boolean english =
        arguments.contains(LANGUAGE + "=en")
            || (option >= 0 && arguments.subList(option + 1, arguments.size()).indexOf("en") == 0);
    return english ? Locale.ENGLISH : Locale.CHINESE;
  }

  /** Runs what the arguments ask for. */
  public static ExitStatus run(List<String> arguments, Console console) {
    CommandLine yusuan = commandLine(console);
    return ExitStatus.of(yusuan.execute(arguments.toArray(String[]::new)));
  }

  static CommandLine commandLine(Console console) {
    Yusuan top = new Yusuan(console);
    CommandLine yusuan =
        new CommandLine(top)
            .addSubcommand("audit", new AuditCommand(console))
            .addSubcommand("compare", new CompareCommand(console))
            .addSubcommand("rules", new RulesCommand(console))
            .addSubcommand("convert", new ConvertCommand(console))
            .addSubcommand("words", new WordsCommand(console))
            .addSubcommand("completion", new CompletionCommand(console));
    AuditTexts texts = console.texts();
    boolean chinese = texts.language().getLanguage().equals("zh");
    yusuan.setResourceBundle(
        ResourceBundle.getBundle(
            "dev.yusuan.examples.command.usage", chinese ? Locale.CHINESE : Locale.ROOT));
    yusuan.setOut(writer(console.out()));
    yusuan.setErr(writer(console.err()));
    yusuan.setUsageHelpWidth(100);
    yusuan.setExecutionStrategy(
        parsed -> {
          if (!top.knowsLanguage()) {
            throw new ParameterException(
                parsed.commandSpec().commandLine(), texts.get("wrong.language", top.language));
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    yusuan.setParameterExceptionHandler(
        (wrong, arguments) -> {
          console.err().println(TextGrid.printable(message(wrong, texts)));
          console
              .err()
              .println(
                  texts.get("wrong.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
          return ExitStatus.WRONG_USAGE.code();
        });
    yusuan.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof UsageException) {
            console.err().println(TextGrid.printable(String.valueOf(failure.getMessage())));
            console
                .err()
                .println(texts.get("wrong.help", command.getCommandSpec().qualifiedName()));
            return ExitStatus.WRONG_USAGE.code();
          }
          console.err().println(texts.get("internal", FailureText.place(failure)));
          return ExitStatus.INTERNAL_FAILURE.code();
        });
    return yusuan;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private boolean knowsLanguage() {
    return language.equals("zh") || language.equals("en");
  }

  private static String message(ParameterException wrong, AuditTexts texts) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      return texts.get(argument.startsWith("-") ? "wrong.option" : "wrong.command", argument);
    }
    if (wrong instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return texts.get("wrong.twice", option.longestName());
    }
    if (wrong instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return texts.get("wrong.value", option.longestName());
    }
    return String.valueOf(wrong.getMessage());
  }

  /** Prints how it is used. */
  @Override
  public void run() {
    commandLine(console).usage(writer(console.out()));
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Yusuan.class.getPackage().getImplementationVersion();
      return new String[] {"yusuan " + Objects.requireNonNullElse(version, "(unreleased)")};
    }
  }

  /** Prints a script that completes the command in bash and zsh. */
  @Command(name = "completion", mixinStandardHelpOptions = true)
  static final class CompletionCommand implements Runnable {
    private final Console console;

    CompletionCommand(Console console) {
      this.console = console;
    }

    @Override
    public void run() {
      console.out().print(AutoComplete.bash("yusuan", commandLine(console)));
    }
  }
}
