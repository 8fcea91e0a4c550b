package press.broadsheet.layout;

import java.util.List;

/// A section of the publication and the pages it may have.
///
/// @param name        as stories carry it: `CITY & TOWNS`
/// @param title       as readers see it: `City & Towns`
/// @param subsections names of subsections that belong to it, in order; empty for plain news sections
/// @param kind        which layouts serve it (a [PageLayout]'s kind)
/// @param minPages    fewest pages it must have when it has any story
/// @param maxPages    most pages it may have
/// @param place       `first`, `last`, `left` (an even page near the middle), or `any`; sections of `any` keep their
///                    order
/// @param shares      whether it may share a page with the section before or after it
public record SectionPlan(
        String name,
        String title,
        List<String> subsections,
        String kind,
        int minPages,
        int maxPages,
        String place,
        boolean shares) {
    public SectionPlan {
        subsections = List.copyOf(subsections);
    }
}
