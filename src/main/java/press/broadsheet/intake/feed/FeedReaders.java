package press.broadsheet.intake.feed;

/// Reads a feed of any form.
public final class FeedReaders {
    private FeedReaders() {}

    /// Puts all copy that came whole into the basket. Never throws for what is in the feed.
    public static void read(Feed feed, Basket basket) {
        switch (feed.kind()) {
            case DOCX -> new Docx(basket).read(feed);
            case JSON -> new JsonFeeds(basket).read(feed);
            case MARKDOWN -> new MarkdownFile(basket).read(feed);
            case NEWSML_1 -> new NewsMl1(basket).read(feed);
            case NEWSML_G2 -> new NewsMlG2(basket).read(feed);
            case NITF -> new Nitf(basket).read(feed);
            case PAGE -> new SavedPage(basket).read(feed);
            case RITZAU -> new Ritzau(basket).read(feed);
            case SYNDICATION -> new Syndication(basket).read(feed);
            case WIRE_TEXT -> new WireText(basket).read(feed);
            case WXR -> new Wxr(basket).read(feed);
            case OTHER -> basket.leave("FEED_UNKNOWN", feed.shortName() + " has no form that copy comes in");
        }
    }
}
