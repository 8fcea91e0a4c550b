package press.broadsheet.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/// `broadsheet serve`: the newsroom behind a browser.
@SpringBootApplication(
        scanBasePackages = {
            "press.broadsheet.web",
            "press.broadsheet.newsroom.people",
            "press.broadsheet.newsroom.work",
            "press.broadsheet.newsroom.jobs"
        })
public class Service {
    /// Starts the service and returns when it answers.
    ///
    /// @param home    the folder that holds `layouts` and `fonts`
    /// @param data    where the newsroom keeps everything; made if it is not there
    /// @param options as Spring Boot takes them, e.g. `--server.port=8080`
    public static ConfigurableApplicationContext start(Path home, Path data, String... options) {
        return new SpringApplicationBuilder(Service.class)
                .properties(Map.of(
                        "broadsheet.home", home.toAbsolutePath().normalize().toString(),
                        "broadsheet.data", data.toAbsolutePath().normalize().toString()))
                .run(options);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
