package press.broadsheet.intake.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import press.broadsheet.layout.Source;

/// How we say to a source who we are (HTTP's basic scheme, RFC 7617; WordPress's application passwords use it).
final class Credentials {
    private Credentials() {}

    /// None for a source without a user.
    static Map<String, String> headers(Source source, String password) {
        if (source.user().isEmpty()) {
            return Map.of();
        }
        var pair = (source.user() + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
