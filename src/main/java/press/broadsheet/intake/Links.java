package press.broadsheet.intake;

import java.util.Set;

/// Which links of a feed may stand in the paper.
final class Links {
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto");
    private static final int MAX_LENGTH = 2_000;

    private final RemarkPad pad;

    Links(RemarkPad pad) {
        this.pad = pad;
    }

    /// The address, or an empty text when the link may not stand; that is remarked.
    String allowed(String href) {
        var address = href.replaceAll("[\\p{Cntrl}\\s]", "");
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        if (address.length() <= MAX_LENGTH && ALLOWED.contains(LostMedia.schemeOf(address)) && hasTarget(address)) {
            return address;
        }
        if (!address.isEmpty()) {
            pad.note(
                    "LINK_DROPPED",
                    "the link “" + shortened(address) + "” leads nowhere from a printed page",
                    "its words were kept without it");
        }
        return "";
    }

    private static boolean hasTarget(String address) {
        return address.startsWith("mailto:")
                ? address.indexOf('@') > 0
                : address.length() > "https://".length() && address.contains("://");
    }

    private static String shortened(String address) {
        return address.length() <= 80 ? address : address.substring(0, 80) + "…";
    }
}
