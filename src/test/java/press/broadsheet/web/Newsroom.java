package press.broadsheet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import press.broadsheet.newsroom.people.Invitations;
import press.broadsheet.newsroom.people.Role;

/// One newsroom for all tests that need a running service: somebody of each role is in, named as the role.
final class Newsroom {
    static final String PASSWORD = "a long night's work";
    private static final Newsroom SHARED = new Newsroom(temporary());

    private final ConfigurableApplicationContext context;

    Newsroom(Path data, String... options) {
        var all = new String[options.length + 1];
        all[0] = "--server.port=0";
        System.arraycopy(options, 0, all, 1, options.length);
        context = Service.start(Path.of(System.getProperty("broadsheet.home", ".")), data, all);
        var invitations = context.getBean(Invitations.class);
        for (var role : Role.values()) {
            invitations.accept(invitations.invite(role, "test"), role.name(), PASSWORD);
        }
    }

    static Newsroom shared() {
        return SHARED;
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("newsroom");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    void close() {
        context.close();
    }
}
