package press.broadsheet.intake.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.layout.Source;

/// Finds the section of the paper for what a source calls its sections.
final class SectionChoice {
    private static final String ANY = "*";
    private static final Set<String> OF_PICTURES = Set.of("PHOTO GALLERY", "CARTOON");

    private final Publication publication;
    private final Source source;

    SectionChoice(Publication publication, Source source) {
        this.publication = publication;
        this.source = source;
    }

    /// @param subsection may be empty
    record Place(String section, String subsection) {}

    /// The source's own map is asked first, then the paper's sections, subsections and map, each for all names in
    /// order; a name that nobody knows stays, so that `make` can say so.
    Place place(List<String> names) {
        var section = ours(names)
                .or(() -> first(names, this::section))
                .or(() -> first(names, this::ownerOf))
                .or(() -> first(
                        names,
                        name -> Optional.ofNullable(publication.sectionMap().get(name))))
                .or(() -> Optional.ofNullable(source.sections().get(ANY)))
                .orElse(names.isEmpty() ? "" : names.getFirst());
        return ownerOf(section)
                .map(owner -> new Place(owner, section))
                .orElseGet(() -> new Place(section, subsection(section, names)));
    }

    /// The same for a story of many words: a category such as “Photos” only says that it has pictures, too.
    Place placeOfWords(List<String> names) {
        var others = names.stream()
                .filter(name -> !OF_PICTURES.contains(place(List.of(name)).section()))
                .toList();
        return place(others.isEmpty() ? names : others);
    }

    private Optional<String> ours(List<String> names) {
        return first(names, name -> Optional.ofNullable(source.sections().get(name)));
    }

    private interface Rule {
        Optional<String> apply(String name);
    }

    private static Optional<String> first(List<String> names, Rule rule) {
        return names.stream()
                .flatMap(name -> rule.apply(name.toUpperCase(Locale.ROOT)).stream())
                .findFirst();
    }

    private Optional<String> section(String name) {
        return publication.section(name).map(SectionPlan::name);
    }

    private Optional<String> ownerOf(String name) {
        return publication.sections().stream()
                .filter(plan -> plan.subsections().contains(name))
                .map(SectionPlan::name)
                .findFirst();
    }

    private String subsection(String section, List<String> names) {
        var known = publication.section(section).map(SectionPlan::subsections).orElse(List.of());
        return first(names, name -> Optional.of(name).filter(known::contains)).orElse("");
    }

    /// What the source's map says for any of the names, else the copy's own value; stories of the first section count
    /// for more.
    int newsValue(List<String> names, Place place, int given) {
        for (var name : names) {
            var mapped = source.newsValues().get(name.toUpperCase(Locale.ROOT));
            if (mapped != null) {
                return mapped;
            }
        }
        var isTop = !publication.sections().isEmpty()
                && publication.sections().getFirst().name().equals(place.section());
        if (given == 0) {
            return isTop ? 2 : 4;
        }
        return isTop ? Math.max(1, given - 1) : given;
    }
}
