package press.broadsheet.lint;

import java.util.Comparator;
import java.util.List;
import press.broadsheet.edition.Remark;

/// Looks a made edition over, as the night editor does before it is released. An error should hold the edition back; a
/// warning should be looked at.
///
/// Pure; promises to change nothing. Where a rule can only guess it stays silent, since a lint that is often wrong is
/// soon not read.
public final class EditionLint {
    private static final List<Rule> RULES = List.of(
            new WrongDates(),
            new LostJumps(),
            new FalseTeasers(),
            new StoriesTwice(),
            new DummyText(),
            new BarePictures(),
            new FiguresDiffer(),
            new MissingImprint(),
            new Tombstones(),
            new StackedHeadlines(),
            new CoarsePictures(),
            new HeadlineEchoes());

    private EditionLint() {}

    /// All findings, the gravest first, then by page. Each names page and story where it has them, and as its action
    /// the cure.
    public static List<Remark> check(MadeEdition edition) {
        var overview = new Overview(edition);
        return RULES.stream()
                .flatMap(rule -> rule.check(overview).stream())
                .sorted(Comparator.comparing(Remark::severity)
                        .reversed()
                        .thenComparingInt(Remark::page)
                        .thenComparing(Remark::code)
                        .thenComparing(Remark::article)
                        .thenComparing(Remark::cause))
                .toList();
    }
}
