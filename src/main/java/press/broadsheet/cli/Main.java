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
        var line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(Main::explain);
        System.exit(line.execute(arguments));
    }

    /// Libraries log for the service only: other commands neither load nor wait for a logger.
    private static void silenceLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /// One plain line instead of a stack trace; `BROADSHEET_TRACE=1` shows the whole.
    private static int explain(Exception error, CommandLine line, CommandLine.ParseResult parsed) {
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
