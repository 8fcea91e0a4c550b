package press.broadsheet.web;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import press.broadsheet.newsroom.people.Invitations;

/// Says on the terminal where the service is and, as long as there is nobody, prints the link that lets the first
/// admin in.
@Component
class FirstLink {
    private final Invitations invitations;
    private final Environment environment;
    private final PrintStream terminal = System.out;

    FirstLink(Invitations invitations, Environment environment) {
        this.invitations = invitations;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var host = environment.getProperty("server.address", "127.0.0.1");
            var address = "http://" + host + ":" + web.getWebServer().getPort();
            terminal.println("Broadsheet is open at " + address + "/");
            invitations
                    .first()
                    .ifPresent(code -> terminal.println("Nobody is in yet. Open this link once to become the admin:\n  "
                            + address + "/welcome/" + code));
            terminal.flush();
        }
    }
}
