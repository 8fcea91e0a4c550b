package press.broadsheet.intake.feed;

/// The forms in which copy comes.
public enum FeedKind {
    DOCX,
    JSON,
    MARKDOWN,
    NEWSML_1,
    NEWSML_G2,
    NITF,
    PAGE,
    RITZAU,
    SYNDICATION,
    WIRE_TEXT,
    WXR,
    /// Nothing that copy comes in: a schema, a picture.
    OTHER
}
