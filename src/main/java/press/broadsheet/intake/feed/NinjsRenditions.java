package press.broadsheet.intake.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.intake.Json;

/// The files in which a ninjs picture is to be had.
final class NinjsRenditions {
    private NinjsRenditions() {}

    /// The widest that is a picture and has an address.
    static Optional<Json> best(Json renditions) {
        Collection<Json> all =
                renditions instanceof Json.Obj(Map<String, Json> named) ? named.values() : renditions.elements();
        return List.copyOf(all).stream()
                .filter(rendition -> !Ninjs.text(rendition, "href").isBlank() && isPicture(rendition))
                .max(Comparator.comparingDouble(rendition -> number(Ninjs.field(rendition, "width"))));
    }

    private static boolean isPicture(Json rendition) {
        var type = Ninjs.text(rendition, "contenttype") + Ninjs.text(rendition, "mimetype");
        return type.isEmpty() || type.startsWith("image/");
    }

    /// Superdesk's point of interest, in pixels of its rendition.
    static Shot focus(Json rendition, Shot shot) {
        var point = Ninjs.field(rendition, "poi");
        var width = number(Ninjs.field(rendition, "width"));
        var height = number(Ninjs.field(rendition, "height"));
        return point.isObject() && width > 0 && height > 0
                ? shot.focused(number(Ninjs.field(point, "x")) / width, number(Ninjs.field(point, "y")) / height)
                : shot;
    }

    private static double number(Json node) {
        return node instanceof Json.Num(var text, var value) ? value.doubleValue() : 0;
    }
}
