package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.hash.Sha256;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonText;
import press.broadsheet.intake.JsonWriter;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.feed.Basket;
import press.broadsheet.intake.feed.Copy;
import press.broadsheet.intake.feed.FeedReaders;
import press.broadsheet.intake.ingest.Gatherer.Taken;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.Source;

/// Takes what a source sends: first kept as it came, then read, then its stories one by one into the day. The day's
/// file is written before the ledger, and the ledger before the cursor, so that a stop between two loses nothing.
final class Intray {
    /// How many stories' pictures are got at once; bounds what is held in memory.
    private static final int A_BATCH = 50;

    private final Source source;
    private final Books books;
    private final PictureDesk desk;
    private final Tally tally;
    private final ArticleMaker maker;
    private final Twins twins = new Twins();
    private final List<Copy> waiting = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private String received = "";
    private String upTo = "";

    Intray(Publication publication, Source source, Books books, PictureDesk desk, Tally tally) {
        this.source = source;
        this.books = books;
        this.desk = desk;
        this.tally = tally;
        this.maker = new ArticleMaker(publication, source);
        books.day().articles().forEach(twins::findAndAdd);
    }

    Taken take(Gathered gathered) throws IOException {
        received = books.store().put(gathered.feed().bytes());
        upTo = "";
        var basket = new Basket(copy -> {
            waiting.add(copy);
            if (waiting.size() >= A_BATCH) {
                batch(gathered);
            }
        });
        FeedReaders.read(gathered.feed(), basket);
        batch(gathered);
        tally.add(basket.pad().remarks());
        commit();
        return new Taken(upTo, basket.cut().isEmpty());
    }

    private void commit() throws IOException {
        books.day().write();
        books.ledger().append(entries);
        entries.clear();
    }

    private void batch(Gathered gathered) {
        var orders = new ArrayList<Order>();
        for (var copy : waiting) {
            if (orders.stream().anyMatch(order -> order.copy().id().equals(copy.id()))) {
                orders.forEach(this::place); // a second version in one feed is judged against the first
                orders.clear();
            }
            decide(copy, gathered).ifPresent(orders::add);
            copy.revision()
                    .modified()
                    .map(Instant::toString)
                    .filter(moment -> moment.compareTo(upTo) > 0)
                    .ifPresent(moment -> upTo = moment);
        }
        waiting.clear();
        orders.forEach(this::place);
    }

    /// The order to place it, unless something else is to be done, which is done here.
    private Optional<Order> decide(Copy copy, Gathered gathered) {
        if (!books.window().holds(copy)) {
            tally.countOutside();
            return Optional.empty();
        }
        var content = Fingerprint.of(copy);
        var decision = decision(copy, content);
        if (!(decision instanceof Decision.Place)) {
            tally.count(decision);
        }
        var pad = RemarkPad.ofStory(ArticleMaker.idOf(source, copy.id()));
        switch (decision) {
            case Decision.Place place -> {
                return order(copy, content, place, gathered, pad);
            }
            case Decision.Nothing nothing -> {
                if (lacksPictures(copy)) {
                    return order(copy, content, new Decision.Place(false), gathered, pad);
                }
            }
            case Decision.Keep keep -> {
                pad.note(
                        "OLDER_REVISION",
                        "an older version of “" + copy.words().headline() + "” came",
                        "it was kept as a revision");
                enter(copy, content, "", "", Entry.State.KEPT);
            }
            case Decision.Late(var day) -> {
                pad.warn(
                        "REVISED_LATER",
                        "“" + copy.words().headline() + "” was changed by its source after the edition of " + day,
                        "the change was kept; the story is not printed again");
                enter(copy, content, "", day, Entry.State.KEPT);
            }
            case Decision.Hold(var until) -> hold(copy, content, until, gathered, pad);
            case Decision.Withdraw(var reason) -> withdraw(copy, content, reason, pad);
        }
        tally.add(pad.remarks());
        return Optional.empty();
    }

    /// Entries of this run that are not yet in the ledger count too.
    private Decision decision(Copy copy, String content) {
        var isHere = entries.stream().anyMatch(entry -> entry.id().equals(copy.id()));
        if (isHere) {
            try {
                commit();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Decision.of(copy, content, received, books.ledger(), books.day(), books.zone());
    }

    private Optional<Order> order(Copy copy, String content, Decision.Place place, Gathered gathered, RemarkPad pad) {
        try {
            return Optional.of(Order.of(copy, place, content, gathered, desk));
        } catch (RefusedArticle e) {
            tally.countRefused();
            pad.error(e.code(), "“" + copy.words().headline() + "” cannot be printed: " + e.reason(), "it was refused");
            enter(copy, content, "", "", Entry.State.REFUSED);
            tally.add(pad.remarks());
            return Optional.empty();
        }
    }

    private void place(Order order) {
        tally.count(order.decision());
        var copy = order.copy();
        var pad = RemarkPad.ofStory(ArticleMaker.idOf(source, copy.id()));
        var images = new ImageMaker(pad).images(order);
        var draft = maker.article(copy, received, images, List.of());
        if (order.decision() instanceof Decision.Place(var isNew) && isNew) {
            remarkTwins(draft, pad);
        }
        var article = maker.article(copy, received, images, pad.remarks());
        if (isEdited(copy)) {
            pad.warn(
                    "EDITED_HERE",
                    "a newer version of “" + copy.words().headline()
                            + "” came, and the desk has changed the story in the day's file",
                    "the desk's version stands; the newer one was kept");
            enter(copy, order.content(), kept(article), books.day().date().toString(), Entry.State.KEPT);
        } else {
            var isSame = books.day()
                    .find(source.name(), copy.id())
                    .filter(article::equals)
                    .isPresent();
            if (!isSame) {
                books.day().put(article);
                enter(copy, order.content(), kept(article), books.day().date().toString(), Entry.State.PLACED);
            }
        }
        tally.add(pad.remarks());
    }

    private String kept(Json article) {
        return books.store().putDerived(JsonWriter.write(article).getBytes(StandardCharsets.UTF_8));
    }

    private void remarkTwins(Json article, RemarkPad pad) {
        for (var twin : twins.findAndAdd(article)) {
            pad.warn(
                    "SAME_EVENT",
                    "“" + article.path("headline").text() + "” from " + source.name()
                            + " seems to tell of the same event as “"
                            + twin.headline() + "” (" + twin.id() + ") from "
                            + (twin.feed().isEmpty() ? "the desk" : twin.feed()),
                    "both are in the day; leave one out");
        }
    }

    /// Whether the story stands in the day without a picture that may be to be had now.
    private boolean lacksPictures(Copy copy) {
        return books.day().find(source.name(), copy.id()).stream()
                .flatMap(article -> article.path("remarks").elements().stream())
                .anyMatch(remark -> List.of("ASSET_HTTP", "ASSET_TIMEOUT", "ASSET_HOST")
                        .contains(remark.path("code").text()));
    }

    private boolean isEdited(Copy copy) {
        var here = books.day().find(source.name(), copy.id());
        var last = books.ledger().of(copy.id()).stream()
                .filter(entry -> entry.state() == Entry.State.PLACED)
                .reduce((before, after) -> after);
        return here.isPresent()
                && last.isPresent()
                && !last.get()
                        .article()
                        .equals(Sha256.of(JsonWriter.write(here.get()).getBytes(StandardCharsets.UTF_8)));
    }

    private void hold(Copy copy, String content, Instant until, Gathered gathered, RemarkPad pad) {
        pad.error(
                "EMBARGO",
                "“" + copy.words().headline() + "” may not be published before " + until,
                "it is not in this edition; it comes into the first one after that");
        try {
            var order = Order.of(copy, new Decision.Place(true), content, gathered, desk);
            var article = maker.article(order.copy(), received, new ImageMaker(pad).images(order), List.of());
            enter(copy, content, kept(article), until.toString(), Entry.State.HELD);
        } catch (RefusedArticle e) {
            pad.error(e.code(), e.reason(), "it was refused");
        }
    }

    /// Stories whose embargo ends before this edition is out.
    void releaseHeld() throws IOException {
        for (var entry : books.ledger().held()) {
            if (!Instant.parse(entry.day()).isAfter(Decision.out(books.day(), books.zone()))) {
                var bytes = books.store().get(entry.article());
                if (JsonText.read("held", bytes, RemarkPad.ofEdition()) instanceof Json.Obj article) {
                    books.day().put(article);
                    tally.count(new Decision.Place(true));
                    entries.add(new Entry(
                            entry.id(),
                            entry.revision(),
                            entry.content(),
                            entry.received(),
                            entry.article(),
                            books.day().date().toString(),
                            Entry.State.PLACED));
                }
            }
        }
        commit();
    }

    private void withdraw(Copy copy, String content, String reason, RemarkPad pad) {
        var latest = books.ledger().latest(copy.id());
        if (latest.isPresent()) {
            var isHere = books.day().find(source.name(), copy.id()).isPresent();
            books.day().remove(source.name(), copy.id());
            pad.error(
                    "WITHDRAWN",
                    "its source has withdrawn “" + copy.words().headline() + "” (" + reason + ")",
                    isHere
                            ? "it was taken out of the day"
                            : "it may have been printed on " + latest.get().day());
        }
        enter(copy, content, "", "", Entry.State.WITHDRAWN);
    }

    private void enter(Copy copy, String content, String article, String day, Entry.State state) {
        entries.add(new Entry(copy.id(), copy.revision(), content, received, article, day, state));
    }
}
