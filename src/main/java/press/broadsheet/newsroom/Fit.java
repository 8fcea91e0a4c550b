package press.broadsheet.newsroom;

import java.util.List;

/// How a story's words sit in its slot, measured in real type.
///
/// @param sizePt    of the headline: the size of the ladder that suits it best
/// @param largestPt of the ladder: what a headline of the right length would have
/// @param headline  its lines
/// @param isPrintable whether some size of the ladder sets it well
/// @param bodyLines at the slot's measure, every paragraph at its best
/// @param roomLines that the slot has for the body, as the plan has dressed it
public record Fit(
        int page,
        String slot,
        double sizePt,
        double largestPt,
        List<HeadlineLine> headline,
        boolean isPrintable,
        int bodyLines,
        int roomLines) {
    public Fit {
        headline = List.copyOf(headline);
    }

    /// One line of a headline.
    ///
    /// @param percent how much of the measure it fills, 0 to 100
    public record HeadlineLine(String text, int percent) {}

    /// Lines too many; negative when there are too few.
    public int over() {
        return bodyLines - roomLines;
    }
}
