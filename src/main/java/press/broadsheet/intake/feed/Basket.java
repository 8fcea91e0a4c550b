package press.broadsheet.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.RemarkPad;

/// Where copy lands as a reader reads it, with what the desk must know about the feed.
public final class Basket {
    private final Consumer<Copy> taker;
    private final RemarkPad pad = RemarkPad.ofEdition();
    private String cut = "";
    private int count;
    private int refused;

    /// @param taker is given each piece of copy at once, so that a large feed need not be held
    public Basket(Consumer<Copy> taker) {
        this.taker = taker;
    }

    /// Copy and remarks in a list, for feeds that are small.
    public static List<Copy> all(Feed feed, List<Remark> remarks) {
        var copies = new ArrayList<Copy>();
        var basket = new Basket(copies::add);
        FeedReaders.read(feed, basket);
        remarks.addAll(basket.pad.remarks());
        return copies;
    }

    public RemarkPad pad() {
        return pad;
    }

    public int count() {
        return count;
    }

    public int refused() {
        return refused;
    }

    /// Where and why the feed broke off, or empty when it came whole.
    public Optional<String> cut() {
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }

    void put(Copy copy) {
        count++;
        taker.accept(copy);
    }

    /// An item that is no story and will not be printed.
    void leave(String code, String cause) {
        refused++;
        pad.warn(code, cause, "it was left out");
    }

    /// Not even worth a warning: menus, revisions, pages of a site.
    void skip(String cause) {
        refused++;
        pad.note("NO_STORY", cause, "it was left out");
    }

    void cutOff(String where) {
        cut = where;
        pad.error(
                "FEED_TRUNCATED",
                "the feed breaks off or is damaged at " + where,
                "what came whole before it was accepted; the rest is asked for next time");
    }
}
