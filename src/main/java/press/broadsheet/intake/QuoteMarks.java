package press.broadsheet.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The quotation marks of a language, outer and inner, each opening and closing, with the spaces inside them.
record QuoteMarks(String open, String close, String innerOpen, String innerClose) {
    private static final Map<String, QuoteMarks> BY_LANGUAGE = byLanguage(Map.of(
            "en hi ur ks pt nl tr", new QuoteMarks("“", "”", "‘", "’"),
            "de cs", new QuoteMarks("„", "“", "‚", "‘"),
            "pl", new QuoteMarks("„", "”", "‚", "’"),
            "es it no nb nn ru", new QuoteMarks("«", "»", "“", "”"),
            "fr", new QuoteMarks("«" + Spaces.NARROW, Spaces.NARROW + "»", "“", "”"),
            "sv fi", new QuoteMarks("”", "”", "’", "’"),
            "da", new QuoteMarks("»", "«", "›", "‹")));

    private static Map<String, QuoteMarks> byLanguage(Map<String, QuoteMarks> groups) {
        var marks = new TreeMap<String, QuoteMarks>();
        groups.forEach((languages, theirs) -> {
            for (var language : languages.split(" ")) {
                marks.put(language, theirs);
            }
        });
        return marks;
    }

    /// Empty for languages of which we do not know them.
    static Optional<QuoteMarks> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language.split("-", 2)[0].toLowerCase(Locale.ROOT)));
    }
}
