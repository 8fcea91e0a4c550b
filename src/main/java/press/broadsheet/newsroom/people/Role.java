package press.broadsheet.newsroom.people;

/// What a person may do; each has exactly one.
public enum Role {
    /// Opens published editions.
    READER,
    /// Makes and releases editions.
    EDITOR,
    /// Keeps and rebuilds what was published.
    ARCHIVIST,
    /// Does all of that, and lets people in.
    ADMIN;

    /// As screens name it.
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
