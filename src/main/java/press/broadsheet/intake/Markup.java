package press.broadsheet.intake;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What single elements of a body's markup mean on paper.
final class Markup {
    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "param",
            "source",
            "track",
            "svg",
            "math",
            "canvas",
            "select",
            "input",
            "textarea",
            "xml",
            "o:p",
            "map",
            "area");
    private static final Set<String> FILMS = Set.of("iframe", "embed", "object", "video", "audio", "applet");

    private Markup() {}

    /// Never read: their words are not meant for readers.
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || isHidden(element);
    }

    static boolean isFilm(Element element) {
        return FILMS.contains(element.normalName());
    }

    static Style styled(Element element, String name, Style style, Links links) {
        var css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        var result = switch (name) {
            case "em", "i", "cite", "dfn", "var" -> style.asItalic();
            case "strong", "b" -> style.asBold();
            case "a" -> element.hasAttr("href") ? style.linkedTo(links.allowed(element.attr("href"))) : style;
            default -> style;
        };
        result = css.contains("font-style:italic") ? result.asItalic() : result;
        return css.contains("font-weight:bold") || css.contains("font-weight:700") ? result.asBold() : result;
    }

    static boolean isHidden(Element element) {
        var css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || css.contains("display:none") || css.contains("mso-list:ignore");
    }

    static boolean isWordItem(Element element) {
        return element.normalName().equals("p") && element.className().startsWith("MsoListParagraph");
    }

    static int startOf(Element list) {
        var start = list.attr("start").strip();
        return start.matches("[1-9]\\d{0,5}") ? Integer.parseInt(start) : 1;
    }

    /// A line that begins in lower case was only wrapped by whoever typed it.
    static boolean goesOn(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    static boolean isSmallNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The number in other digits, given from zero to nine.
    static String inDigits(String number, String digits) {
        return number.chars()
                .mapToObj(c -> String.valueOf(digits.charAt(c - '0')))
                .collect(Collectors.joining());
    }

    /// What stands between two cells of a table on one line.
    static String seam(Element before, int cells) {
        if (cells > 2) {
            return " – ";
        }
        return before.text().strip().endsWith(":") ? " " : ": ";
    }
}
