package press.broadsheet.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import press.broadsheet.newsroom.Engine;

/// `broadsheet`: the commands.
@Command(
        name = "broadsheet",
        description = "Makes a newspaper's daily e-paper.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            MakeCommand.class,
            IngestCommand.class,
            LintCommand.class,
            ExplainCommand.class,
            PreflightCommand.class,
            SetCommand.class,
            ServeCommand.class,
            BenchCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("serve")) {
            silenceLibraries();
        }
        System.exit(SetCommand.isPlain(arguments) ? set(arguments) : execute(arguments));
    }

    /// Any command, by picocli.
    private static int execute(String... arguments) {
        var line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((error, _, _) -> explain(error));
        return line.execute(arguments);
    }

    /// The common form of `set` without picocli, which takes a good part of a cold run to read its own annotations.
    private static int set(String... arguments) {
        try {
            return new SetCommand(Path.of(arguments[1]), Path.of(arguments[2])).call();
        } catch (Exception e) {
            return explain(e);
        }
    }

    /// Libraries log for the service only: other commands neither load nor wait for a logger.
    private static void silenceLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /// One plain line instead of a stack trace; `BROADSHEET_TRACE=1` shows the whole.
    private static int explain(Exception error) {
        var message = error.getMessage();
        System.err.println("broadsheet: " + (message == null ? error.toString() : message));
        if (System.getenv("BROADSHEET_TRACE") != null) {
            error.printStackTrace();
        }
        return 1;
    }

    /// The folder that holds `layouts` and `fonts`.
    static Path home() {
        return Path.of(System.getProperty("broadsheet.home", "."));
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Broadsheet " + Engine.VERSION};
        }
    }
}
