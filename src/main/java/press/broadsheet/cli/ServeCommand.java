package press.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;
import press.broadsheet.web.Service;

/// `broadsheet serve`: the desk in a browser. Only this command loads the service's libraries.
@Command(
        name = "serve",
        description = "Opens the newsroom: the editor's desk in a browser, and its API.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where everything is kept: database, days, editions (~/.broadsheet).")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "Port (8080); 0 for any that is free.")
    private @Nullable Integer port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Address to listen at (127.0.0.1: this machine only).")
    private @Nullable String address;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        settings.stream()
                .filter(s -> !s.matches("--[a-z][\\w.-]*=.*"))
                .findFirst()
                .ifPresent(odd -> {
                    throw new IllegalArgumentException("serve does not know " + odd + "; settings are --key=value");
                });
        var options = new ArrayList<>(settings);
        Optional.ofNullable(port).ifPresent(p -> options.add("--server.port=" + p));
        Optional.ofNullable(address).ifPresent(a -> options.add("--server.address=" + a));
        var folder = Optional.ofNullable(data).orElseGet(() -> Path.of(System.getProperty("user.home"), ".broadsheet"));
        Service.start(Main.home(), folder, options.toArray(String[]::new));
        new CountDownLatch(1).await();
        return 0;
    }
}
