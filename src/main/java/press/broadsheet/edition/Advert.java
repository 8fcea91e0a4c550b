package press.broadsheet.edition;

import java.util.List;

/// An advertisement booked for the day, drawn from its words by an advert panel of the layouts.
///
/// @param columns  how many grid columns wide, 1 or more
/// @param depthCm  how deep, in whole or half centimetres
/// @param position `front-solus`, `right-hand`, `back` or `any`
/// @param page     the page wanted, or 0 for any
/// @param style    the advert panel that draws it: `display` or `notice`
public record Advert(
        String id,
        String advertiser,
        int columns,
        double depthCm,
        String position,
        int page,
        String headline,
        List<String> lines,
        String contact,
        String style) {
    public Advert {
        lines = List.copyOf(lines);
    }
}
