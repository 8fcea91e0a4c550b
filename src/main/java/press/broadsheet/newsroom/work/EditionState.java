package press.broadsheet.newsroom.work;

import java.util.Locale;

/// How far an edition has come.
public enum EditionState {
    PLANNED,
    IN_WORK,
    RELEASED,
    PUBLISHED,
    /// Published again, with changes.
    REPLATED;

    /// As screens name it.
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public boolean isOut() {
        return this == PUBLISHED || this == REPLATED;
    }
}
