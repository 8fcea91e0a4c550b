package press.broadsheet.intake.fetch;

import java.time.Duration;

/// What one request may cost.
///
/// @param connect   until a connection stands
/// @param whole     from the first look at the address to the last byte, redirects included
/// @param bytes     of the answer, counted after unpacking
/// @param redirects followed at most
public record Limits(Duration connect, Duration whole, long bytes, int redirects) {
    public static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(30), 40L << 20, 3);
}
