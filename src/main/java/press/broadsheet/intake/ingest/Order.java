package press.broadsheet.intake.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.Future;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.feed.Copy;
import press.broadsheet.intake.feed.Shot;

/// Copy whose pictures are being got.
///
/// @param copy     without pictures in its body's markup
/// @param pictures in the order of the copy's shots
record Order(Copy copy, Decision decision, String content, List<Future<PictureDesk.Good>> pictures) {
    static Order of(Copy copy, Decision decision, String content, Gathered gathered, PictureDesk desk)
            throws RefusedArticle {
        var body = BodyPictures.of(copy.words().body());
        var base =
                copy.filing().link().isEmpty() ? gathered.base() : copy.filing().link();
        var shots = new ShotList();
        copy.shots().forEach(shot -> shots.add(absolute(shot, base)));
        body.shots().forEach(shot -> shots.add(absolute(shot, base)));
        var words = copy.words();
        var bare = new Copy(
                copy.id(),
                copy.revision(),
                new Copy.Words(
                        words.headline(),
                        words.kicker(),
                        words.deck(),
                        words.byline(),
                        words.designation(),
                        words.dateline(),
                        words.writersNote(),
                        body.body()),
                copy.filing(),
                shots.all(),
                copy.status());
        return new Order(bare, decision, content, desk.orderAll(bare.shots(), gathered.folder()));
    }

    /// A path in copy that came from the web stands against the copy's own address.
    private static Shot absolute(Shot shot, String base) {
        if (!(shot.from() instanceof Shot.File(var path)) || !base.startsWith("http")) {
            return shot;
        }
        try {
            var address = new URI(base).resolve(path.replace(" ", "%20")).toString();
            return new Shot(new Shot.Web(address), shot.caption(), shot.credit(), shot.alt(), shot.focus());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return shot;
        }
    }
}
