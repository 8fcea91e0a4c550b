package press.broadsheet.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.layout.Publication;

/// Finds the section of the publication for the name that a feed gives.
final class Sections {
    private static final String ANY = "*";
    private static final Set<String> OF_PICTURES = Set.of("CARTOON", "PHOTO GALLERY", "PHOTO");

    private final Publication publication;

    Sections(Publication publication) {
        this.publication = publication;
    }

    /// Where a story goes.
    record Found(String section, String subsection) {
        /// Whether it is nothing without its picture.
        boolean needsPicture() {
            return OF_PICTURES.contains(section) || OF_PICTURES.contains(subsection);
        }
    }

    Found find(String section, String subsection, RemarkPad pad) {
        var name = upper(section);
        var sub = upper(subsection);
        if (publication.section(name).isPresent()) {
            return new Found(name, sub);
        }
        return owner(name).map(owner -> new Found(owner, name)).orElseGet(() -> mapped(name, sub, pad));
    }

    private Found mapped(String name, String sub, RemarkPad pad) {
        var known = Optional.ofNullable(publication.sectionMap().get(name));
        var target = known.or(() -> Optional.ofNullable(publication.sectionMap().get(ANY)))
                .orElseGet(() -> firstOr(name));
        var named = name.isEmpty() ? "no section" : "the unknown section “" + name + "”";
        if (known.isPresent()) {
            pad.note(
                    "UNKNOWN_SECTION",
                    "the article has " + named,
                    "it goes to " + target + ", as the publication's sectionMap says");
        } else {
            pad.warn(
                    "UNKNOWN_SECTION",
                    "the article has " + named,
                    "it goes to " + target + "; add the name to sectionMap in publication.yaml");
        }
        return new Found(target, sub.isEmpty() && isSubsection(target, name) ? name : sub);
    }

    private boolean isSubsection(String section, String name) {
        return OF_PICTURES.contains(name)
                || publication
                        .section(section)
                        .map(plan -> plan.subsections().contains(name))
                        .orElse(false);
    }

    /// The section that has a subsection of this name.
    private Optional<String> owner(String subsection) {
        return publication.sections().stream()
                .filter(plan -> plan.subsections().contains(subsection))
                .map(plan -> plan.name())
                .findFirst();
    }

    private String firstOr(String name) {
        return publication.sections().isEmpty()
                ? name
                : publication.sections().getFirst().name();
    }

    private static String upper(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
