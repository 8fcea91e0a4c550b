package press.broadsheet.intake.feed;

import java.util.Locale;
import java.util.regex.Pattern;

/// Knows a feed's form by its first bytes, and only where they say nothing by its name.
final class FeedKinds {
    private static final int LOOKED_AT = 20_000;
    private static final Pattern ROOT =
            Pattern.compile("<(?!\\?|!)(?:[\\w.-]{1,40}:)?([A-Za-z][\\w.-]{0,60})([^>]{0,4000})");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?]\\s*)?>");
    /// The line of numbers at the head of wire text, or the time sent at its foot.
    private static final Pattern WIRE = Pattern.compile(
            "(?m)\\A[\\p{Cntrl}\\s]*[a-z]{2,4}\\d{2,5} \\d [a-z]{1,3} |^\\p{Cntrl}*\\d{6} GMT [A-Z][a-z]{2} \\d{1,2}\\s*$");

    private FeedKinds() {}

    static FeedKind of(String name, byte[] bytes) {
        var head = Feed.head(bytes, LOOKED_AT).replaceFirst("^\\u00EF\\u00BB\\u00BF", "");
        var start = head.replaceFirst("^[\\p{Cntrl}\\s]+", "");
        if (start.startsWith("PK\u0003\u0004")) {
            return lower(name).endsWith(".docx") || head.contains("word/") || head.contains("[Content_Types].xml")
                    ? FeedKind.DOCX
                    : FeedKind.OTHER;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return FeedKind.JSON;
        }
        if (start.startsWith("<")) {
            return ofMarkup(start, bytes);
        }
        if (isMarkdown(name, start)) {
            return FeedKind.MARKDOWN;
        }
        return WIRE.matcher(head).find() ? FeedKind.WIRE_TEXT : FeedKind.OTHER;
    }

    private static boolean isMarkdown(String name, String start) {
        return start.startsWith("---") || lower(name).matches(".*\\.(?:md|markdown)");
    }

    private static boolean isExport(byte[] bytes) {
        var head = Feed.head(bytes, LOOKED_AT);
        return head.contains("wordpress.org/export/") || head.contains("wxr_version");
    }

    private static FeedKind ofMarkup(String start, byte[] bytes) {
        var root = ROOT.matcher(COMMENT.matcher(start).replaceAll(""));
        if (!root.find()) {
            return lower(start).startsWith("<!doctype html") ? FeedKind.PAGE : FeedKind.OTHER;
        }
        return switch (root.group(1)) {
            case "rss" -> isExport(bytes) ? FeedKind.WXR : FeedKind.SYNDICATION;
            case "RDF", "feed" -> FeedKind.SYNDICATION;
            case "nitf" -> FeedKind.NITF;
            case "NewsML" -> FeedKind.NEWSML_1;
            case "newsMessage",
                    "newsItem",
                    "packageItem",
                    "conceptItem",
                    "knowledgeItem",
                    "planningItem",
                    "catalogItem",
                    "groupSet",
                    "contentSet",
                    "contentMeta" -> FeedKind.NEWSML_G2;
            case "XMLNewsQueuedResponse" -> FeedKind.RITZAU;
            default -> lower(root.group(1)).equals("html") ? FeedKind.PAGE : FeedKind.OTHER;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
