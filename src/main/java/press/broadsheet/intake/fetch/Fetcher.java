package press.broadsheet.intake.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/// Asks addresses of the web, each checked before it is connected to, and each redirect again.
///
/// The only class by which anything leaves this machine.
public final class Fetcher {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Hosts hosts;
    private final Limits limits;
    private final Dialer dialer;

    public Fetcher(Hosts hosts, Limits limits) {
        this(hosts, limits, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /// @param tls knows whose certificates are trusted
    Fetcher(Hosts hosts, Limits limits, SSLSocketFactory tls) {
        this.hosts = hosts;
        this.limits = limits;
        this.dialer = new Dialer(limits, tls);
    }

    public Answer get(String address) throws FetchFault {
        return get(address, Map.of());
    }

    /// @param headers sent along; secrets among them go to the address's own host only
    public Answer get(String address, Map<String, String> headers) throws FetchFault {
        var deadline = new Deadline(limits.whole());
        var target = Target.of(address);
        var sent = new LinkedHashMap<>(headers);
        for (var hop = 0; hop <= limits.redirects(); hop++) {
            var answer = ask(target, sent, deadline);
            var location = answer.header("location");
            if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
                return answer;
            }
            var next = target.follow(location.get());
            if (!next.isSameOrigin(target)) {
                sent.remove("Authorization");
            }
            target = next;
        }
        throw FetchFault.lasting("ASSET_HTTP", "it was redirected more than " + limits.redirects() + " times");
    }

    private Answer ask(Target target, Map<String, String> headers, Deadline deadline) throws FetchFault {
        var addresses = hosts.addresses(target.host(), target.port(), limits);
        try (var connection = dialer.open(target, addresses, deadline)) {
            return connection.ask(headers);
        } catch (IOException e) {
            if (deadline.isOver() || e instanceof SocketTimeoutException) {
                throw FetchFault.passing(
                        "ASSET_TIMEOUT",
                        target.host() + " did not answer within "
                                + limits.whole().toSeconds() + " seconds");
            }
            throw FetchFault.passing("ASSET_HTTP", target.host() + " could not be asked (" + e.getMessage() + ")");
        }
    }
}
