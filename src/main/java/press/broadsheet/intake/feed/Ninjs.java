package press.broadsheet.intake.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// The IPTC's ninjs, versions 1.0 to 3.1: version 1 has `headline` and `body_*`, 2 lists of both, 3 other capitals.
final class Ninjs {
    private static final Set<String> NO_STORIES = Set.of("audio", "video", "event", "planning", "component");
    private static final Set<String> PICTURES = Set.of("picture", "graphic", "photo");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");

    private final Basket basket;

    Ninjs(Basket basket) {
        this.basket = basket;
    }

    static boolean isNinjs(Json item) {
        var names = item instanceof Json.Obj(var all) ? all.keySet() : Set.<String>of();
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> Set.of(
                                        "headlines",
                                        "headline",
                                        "bodies",
                                        "renditions",
                                        "versioncreated",
                                        "pubstatus",
                                        "eventdetails")
                                .contains(name)
                        || name.startsWith("body_")
                        || name.startsWith("headline_"));
    }

    void item(Json item) {
        var id = first(item, "uri", "guid", "id");
        var type = text(item, "type");
        if (id.isBlank()
                || NO_STORIES.contains(type)
                || !field(item, "eventdetails").isAbsent()) {
            basket.skip(
                    id.isBlank()
                            ? "an item has no uri"
                            : id + " is no story but of the kind " + (type.isEmpty() ? "event" : type));
            return;
        }
        var copy = copy(item, id);
        var isPicture = PICTURES.contains(type);
        copy.body(isPicture ? Body.NONE : body(item, copy));
        if (isPicture) {
            picture(item).ifPresent(copy::shot);
        }
        field(item, "associations").elements().forEach(list -> associated(list, copy));
        if (copy.isEmpty()) {
            basket.skip(id + " has neither headline nor words nor pictures");
        } else {
            basket.put(copy.copy());
        }
    }

    private static CopyBuilder copy(Json item, String id) {
        var copy = new CopyBuilder(id)
                .revision(number(text(item, "version")), Dates.instant(text(item, "versioncreated")))
                .status(status(item))
                .headline(Plain.text(headline(item)))
                .deck(Plain.text(first(item, "description_summary", "abstract")))
                .byline(Plain.text(first(item, "byline", "by")))
                .dateline(dateline(item))
                .published(Dates.iso(first(item, "firstpublished", "firstcreated", "contentcreated", "versioncreated")))
                .language(text(item, "language"))
                .provider(Plain.text(first(item, "source", "provider", "copyrightholder")))
                .newsValue(Urgency.newsValue(text(item, "urgency")));
        sections(item, copy);
        return copy;
    }

    private static void sections(Json item, CopyBuilder copy) {
        for (var list : List.of("service", "anpa_category", "genres", "subject", "subjects")) {
            for (var entry : field(item, list).elements()) {
                copy.section(IptcSubjects.nameOf(first(entry, "code", "literal", "uri", "qcode")));
                copy.section(Plain.text(text(entry, "name")));
            }
        }
    }

    private static Status status(Json item) {
        var status = text(item, "pubstatus");
        if (Set.of("canceled", "cancelled", "withheld").contains(status)) {
            return new Status.Withdrawn(status);
        }
        return Dates.instant(first(item, "embargoed", "embargo"))
                .<Status>map(Status.Embargoed::new)
                .orElse(Status.USABLE);
    }

    private static String headline(Json item) {
        var headlines = field(item, "headlines").elements();
        var main = headlines.stream()
                .min(Comparator.comparing(headline -> !text(headline, "role").equals("main")))
                .map(headline -> text(headline, "value"))
                .orElse("");
        var alone = main.isBlank() ? first(item, "headline", "headline_main") : main;
        var named = alone.isBlank() ? named(item, "headline_") : List.of(alone);
        return named.isEmpty() ? text(item, "title") : named.getFirst();
    }

    private static String dateline(Json item) {
        var lines = field(item, "datelines").elements();
        var line = lines.isEmpty() ? "" : first(lines.getFirst(), "value", "text");
        var text = line.isBlank() ? first(item, "located") : line;
        return text;
    }

    /// Markup rather than plain text, since it knows its paragraphs.
    private Body body(Json item, CopyBuilder copy) {
        var lists = field(item, "bodies").elements();
        var best = lists.stream()
                .filter(body -> hasWords(text(body, "value")))
                .min(Comparator.comparingInt(Ninjs::plainness));
        if (best.isPresent()) {
            return bodyOf(best.get(), copy);
        }
        var named = named(item, "body_");
        return named.stream()
                .filter(TAGS.asPredicate())
                .findFirst()
                .map(Body::html)
                .orElseGet(() -> Body.paragraphs(lines(named.isEmpty() ? description(item) : named.getFirst())));
    }

    /// Version 1 puts a text's role behind its name: `body_richtext`, `headline_main`.
    private static List<String> named(Json item, String prefix) {
        var named = item instanceof Json.Obj(var all) ? all : Map.<String, Json>of();
        return named.entrySet().stream()
                .filter(field -> field.getKey().toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(field -> field.getValue().text().strip())
                .filter(Ninjs::hasWords)
                .toList();
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static int plainness(Json body) {
        var type = text(body, "contenttype").toLowerCase(Locale.ROOT);
        if (type.contains("html")) {
            return text(body, "role").contains("rich") ? 0 : 1;
        }
        return type.contains("nitf") ? 2 : type.contains("plain") || type.isEmpty() ? 3 : 4;
    }

    private Body bodyOf(Json body, CopyBuilder copy) {
        var value = text(body, "value");
        return switch (plainness(body)) {
            case 0, 1 -> Body.html(value);
            case 2 -> new Nitf(basket).bodyOf(value, copy);
            default -> Body.paragraphs(lines(value));
        };
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String description(Json item) {
        var descriptions = field(item, "descriptions").elements();
        return descriptions.isEmpty() ? text(item, "description_text") : text(descriptions.getFirst(), "value");
    }

    /// Version 1 names its associations, 2 and 3 list them.
    private static void associated(Json list, CopyBuilder copy) {
        var isOne = !field(list, "renditions").isAbsent();
        var all = isOne || !(list instanceof Json.Obj(Map<String, Json> named)) ? List.of(list) : named.values();
        for (var association : all) {
            if (PICTURES.contains(text(association, "type"))) {
                picture(association).ifPresent(copy::shot);
            }
        }
    }

    private static Optional<Shot> picture(Json item) {
        return NinjsRenditions.best(field(item, "renditions")).map(rendition -> {
            var shot = Shot.at(text(rendition, "href"))
                    .captioned(Plain.text(caption(item)))
                    .credited(Plain.text(credit(item)))
                    .described(Plain.text(first(item, "description_alt", "alt")));
            return NinjsRenditions.focus(rendition, shot);
        });
    }

    private static String caption(Json item) {
        var text = description(item);
        return text.isBlank() ? first(item, "description_html", "description_xhtml", "body_text", "headline") : text;
    }

    private static String credit(Json item) {
        var names = new ArrayList<String>();
        for (var name : List.of(first(item, "byline", "by"), first(item, "creditline", "copyrightholder"))) {
            if (!name.isBlank() && names.stream().noneMatch(other -> other.contains(name) || name.contains(other))) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    private static String first(Json item, String... names) {
        for (var name : names) {
            if (!text(item, name).isBlank()) {
                return text(item, name);
            }
        }
        return "";
    }

    static String text(Json item, String name) {
        return field(item, name).text().strip();
    }

    /// A field by its name in small letters, whichever capitals the version writes.
    static Json field(Json item, String name) {
        if (item instanceof Json.Obj(var all)) {
            for (var entry : all.entrySet()) {
                if (entry.getKey().equalsIgnoreCase(name)) {
                    return entry.getValue();
                }
            }
        }
        return Json.ABSENT;
    }
}
