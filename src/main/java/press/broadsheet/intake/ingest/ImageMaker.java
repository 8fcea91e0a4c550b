package press.broadsheet.intake.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.PictureFault;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.feed.Shot;
import press.broadsheet.intake.fetch.FetchFault;

/// Pictures that were got, as an article's `images`.
final class ImageMaker {
    private final RemarkPad pad;

    ImageMaker(RemarkPad pad) {
        this.pad = pad;
    }

    List<Json> images(Order order) {
        var images = new ArrayList<Json>();
        for (var i = 0; i < order.pictures().size(); i++) {
            var shot = order.copy().shots().get(i);
            try {
                var image = image(shot, PictureDesk.await(order.pictures().get(i)));
                if (images.stream().noneMatch(other -> other.path("file").equals(image.path("file")))) {
                    images.add(image);
                }
            } catch (FetchFault e) {
                lost(e.code(), shot, e.reason());
            } catch (PictureFault e) {
                lost(e.code(), shot, e.reason());
            }
        }
        return images;
    }

    private void lost(String code, Shot shot, String reason) {
        var words = shot.caption().isEmpty() ? "" : "; its caption was “" + shot.caption() + "”";
        pad.error(
                code,
                "the picture “" + shortened(shot.name()) + "” was not got: " + reason + words,
                "the story goes without it");
    }

    private static String shortened(String name) {
        return name.length() <= 120 ? name : "…" + name.substring(name.length() - 120);
    }

    private static Json image(Shot shot, PictureDesk.Good good) {
        var facts = good.facts();
        var focus = shot.focus().isEmpty() ? facts.focus() : shot.focus();
        var fields = new LinkedHashMap<String, Json>();
        fields.put("file", new Json.Str(good.file()));
        fields.put(
                "caption",
                new Json.Str(shot.caption().isEmpty() ? facts.caption().strip() : shot.caption()));
        fields.put(
                "credit", new Json.Str(shot.credit().isEmpty() ? facts.credit().strip() : shot.credit()));
        if (!shot.alt().isEmpty()) {
            fields.put("alt", new Json.Str(shot.alt()));
        }
        if (focus.size() == 2) {
            fields.put("focus", new Json.Arr(List.of(number(focus.getFirst()), number(focus.getLast()))));
        }
        return new Json.Obj(fields);
    }

    private static Json number(double share) {
        var rounded = Math.round(share * 1_000) / 1_000.0;
        return new Json.Num(String.valueOf(rounded), rounded);
    }
}
