package press.broadsheet.intake.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// An address of the web, taken apart and found proper.
///
/// @param path with its query, never empty
record Target(boolean isSecure, String host, int port, String path) {
    private static final int LONGEST = 4_000;

    static Target of(String address) throws FetchFault {
        var text = escaped(address);
        if (text.length() > LONGEST) {
            throw FetchFault.lasting("ASSET_HOST", "the address is longer than %,d characters".formatted(LONGEST));
        }
        try {
            return of(new URI(text), address);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw FetchFault.lasting("ASSET_HOST", "the address “" + shortened(address) + "” cannot be read");
        }
    }

    private static Target of(URI uri, String address) throws FetchFault {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw FetchFault.lasting(
                    "ASSET_SCHEME",
                    "the address “" + shortened(address) + "” is of the kind "
                            + (scheme.isEmpty() ? "of a file" : scheme + ":"));
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw FetchFault.lasting("ASSET_HOST", "the address “" + shortened(address) + "” names no host properly");
        }
        var isSecure = scheme.equals("https");
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Target(
                isSecure, uri.getHost(), uri.getPort() > 0 ? uri.getPort() : isSecure ? 443 : 80, path + query);
    }

    /// A redirect's target, which may be relative.
    Target follow(String location) throws FetchFault {
        try {
            return of(new URI(text()).resolve(escaped(location)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw FetchFault.lasting("ASSET_HOST", "the redirect to “" + shortened(location) + "” cannot be read");
        }
    }

    boolean isSameOrigin(Target other) {
        return isSecure == other.isSecure && host.equalsIgnoreCase(other.host) && port == other.port;
    }

    String hostHeader() {
        return port == (isSecure ? 443 : 80) ? host : host + ":" + port;
    }

    String text() {
        return (isSecure ? "https://" : "http://") + hostHeader() + path;
    }

    /// What stands in feeds unescaped (spaces, letters beyond ASCII) as an address must have it.
    private static String escaped(String address) {
        var stripped = address.strip().replaceAll("[\\p{Cntrl}]", "");
        var secure = stripped.startsWith("//") ? "https:" + stripped : stripped;
        var out = new StringBuilder();
        secure.codePoints().forEach(c -> {
            if (c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
                out.appendCodePoint(c);
            } else {
                for (var b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(b & 0xFF));
                }
            }
        });
        return out.toString();
    }

    private static String shortened(String address) {
        return address.length() <= 100 ? address : address.substring(0, 100) + "…";
    }
}
