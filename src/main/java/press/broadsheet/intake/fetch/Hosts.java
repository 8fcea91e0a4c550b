package press.broadsheet.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Which hosts may be asked: those whose every address is public, and those that the publication names.
public final class Hosts {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final Set<String> allowed;
    private final Resolver resolver;

    /// @param allowed names of hosts that need not be public, each alone (then at the usual ports) or as `host:port`
    public Hosts(List<String> allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    Hosts(List<String> allowed, Resolver resolver) {
        this.resolver = resolver;
        this.allowed = Set.copyOf(
                allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /// Looks a host's addresses up.
    interface Resolver {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /// The addresses to connect to, and to no others; all of them have been looked at.
    List<InetAddress> addresses(String host, int port, Limits limits) throws FetchFault {
        var isNamed = allowed.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
        var isAllowed = isNamed || allowed.contains(host.toLowerCase(Locale.ROOT));
        if (!isNamed && !PORTS.contains(port)) {
            throw FetchFault.lasting("ASSET_HOST", host + ":" + port + " is at a port other than 80 and 443");
        }
        var addresses = resolved(host, limits);
        for (var address : addresses) {
            if (!isAllowed && !PublicAddresses.isPublic(address)) {
                throw FetchFault.lasting("ASSET_HOST", "the address of " + host + " is not public");
            }
        }
        return addresses;
    }

    /// A look-up cannot be interrupted, so it runs beside and may be left behind.
    private List<InetAddress> resolved(String host, Limits limits) throws FetchFault {
        var task = new FutureTask<>(() -> List.of(resolver.all(host)));
        Thread.ofPlatform().daemon().name("look-up").start(task);
        try {
            return task.get(limits.connect().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                throw FetchFault.passing("ASSET_HOST", "the host " + host + " is not known");
            }
            throw FetchFault.lasting("ASSET_HOST", "“" + host + "” is no host's name");
        } catch (TimeoutException e) {
            throw FetchFault.passing("ASSET_TIMEOUT", "the host " + host + " could not be looked up in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchFault.passing("ASSET_TIMEOUT", "the look-up of " + host + " was interrupted");
        }
    }
}
