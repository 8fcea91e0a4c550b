package press.broadsheet.edition;

import java.util.List;

/// One article as the desk has it: cleaned, typed, ready to be set. Absent texts are empty strings.
///
/// @param id          unique in its day
/// @param section     a section's name in the publication, e.g. `CITY & TOWNS`
/// @param subsection  a subsection's name, e.g. `ON HERITAGE`, or empty
/// @param language    BCP 47, e.g. `en-GB`
/// @param newsValue   1 (lead of the edition) to 5 (brief)
/// @param order       its place in the day as received, from 0; breaks ties between equal news values
/// @param writersNote the line about the writer that stands in italic at the foot
public record Story(
        String id,
        String section,
        String subsection,
        String headline,
        String kicker,
        String deck,
        String byline,
        String designation,
        String dateline,
        String language,
        int newsValue,
        int order,
        List<Block> body,
        String writersNote,
        List<Picture> pictures) {
    public Story {
        body = List.copyOf(body);
        pictures = List.copyOf(pictures);
        if (newsValue < 1 || newsValue > 5) {
            throw new IllegalArgumentException("news value of " + id + " must be 1 to 5, is " + newsValue);
        }
    }

    /// The same story under another headline.
    public Story headed(String other) {
        return new Story(
                id,
                section,
                subsection,
                other,
                kicker,
                deck,
                byline,
                designation,
                dateline,
                language,
                newsValue,
                order,
                body,
                writersNote,
                pictures);
    }

    /// The same story in another section.
    public Story inSection(String other) {
        return new Story(
                id,
                other,
                subsection,
                headline,
                kicker,
                deck,
                byline,
                designation,
                dateline,
                language,
                newsValue,
                order,
                body,
                writersNote,
                pictures);
    }

    /// The same story again, as another one.
    ///
    /// @param place as `order`
    public Story copied(String otherId, int place) {
        return new Story(
                otherId,
                section,
                subsection,
                headline,
                kicker,
                deck,
                byline,
                designation,
                dateline,
                language,
                newsValue,
                place,
                body,
                writersNote,
                pictures);
    }
}
