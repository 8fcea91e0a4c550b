package press.broadsheet.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The quotation marks of a language, outer and inner, each opening and closing.
record QuoteMarks(char open, char close, char innerOpen, char innerClose) {
    private static final QuoteMarks ENGLISH = new QuoteMarks('“', '”', '‘', '’');
    private static final QuoteMarks LOW = new QuoteMarks('„', '“', '‚', '‘');
    private static final QuoteMarks POINTED = new QuoteMarks('«', '»', '“', '”');
    private static final QuoteMarks RAISED = new QuoteMarks('”', '”', '’', '’');
    private static final Map<String, QuoteMarks> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", ENGLISH),
            Map.entry("hi", ENGLISH),
            Map.entry("ur", ENGLISH),
            Map.entry("ks", ENGLISH),
            Map.entry("pt", ENGLISH),
            Map.entry("nl", ENGLISH),
            Map.entry("tr", ENGLISH),
            Map.entry("de", LOW),
            Map.entry("cs", LOW),
            Map.entry("pl", new QuoteMarks('„', '”', '‚', '’')),
            Map.entry("es", POINTED),
            Map.entry("it", POINTED),
            Map.entry("no", POINTED),
            Map.entry("nb", POINTED),
            Map.entry("nn", POINTED),
            Map.entry("ru", POINTED),
            Map.entry("sv", RAISED),
            Map.entry("fi", RAISED),
            Map.entry("da", new QuoteMarks('»', '«', '›', '‹')));

    /// Empty for languages of which we do not know them; French wants spaces inside, which we do not set.
    static Optional<QuoteMarks> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language.split("-", 2)[0].toLowerCase(Locale.ROOT)));
    }
}
