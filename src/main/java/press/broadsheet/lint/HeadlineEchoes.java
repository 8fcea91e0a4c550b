package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;

/// Two headlines that the eye sees together, on one page or on facing ones, do not say the same in the same words.
final class HeadlineEchoes implements Rule {
    /// Words that carry meaning and stand in both.
    private static final int FEWEST_SHARED = 3;

    /// Of the words of both together.
    private static final double SHARE = 0.6;

    @Override
    public List<Remark> check(Overview edition) {
        var stories = edition.placed();
        var words = stories.stream().map(s -> Words.telling(s.headline())).toList();
        var findings = new ArrayList<Remark>();
        for (var i = 0; i < stories.size(); i++) {
            for (var j = i + 1; j < stories.size(); j++) {
                var a = stories.get(i);
                var b = stories.get(j);
                if (areSeenTogether(a, b, edition) && areAlike(words.get(i), words.get(j)) && !areOne(a, b, edition)) {
                    findings.add(finding(a, b, edition));
                }
            }
        }
        return findings;
    }

    private static boolean areAlike(SortedSet<String> words, SortedSet<String> others) {
        var shared = new TreeSet<>(words);
        shared.retainAll(others);
        var all = new TreeSet<>(words);
        all.addAll(others);
        return shared.size() >= FEWEST_SHARED && shared.size() >= SHARE * all.size();
    }

    /// A text that is run twice is a graver finding.
    private static boolean areOne(Story a, Story b, Overview edition) {
        return edition.alike().stream().anyMatch(pair -> pair.isOf(a.id(), b.id()));
    }

    /// The left one of facing pages is even.
    private static boolean areSeenTogether(Story a, Story b, Overview edition) {
        var first = edition.first(a).page();
        var second = edition.first(b).page();
        return first / 2 == second / 2;
    }

    private static Remark finding(Story a, Story b, Overview edition) {
        var other = edition.first(a);
        var cause = "“%s” says nearly the same as “%s” (%s, page %d)"
                .formatted(b.headline(), a.headline(), a.id(), other.page());
        return edition.first(b)
                .finding("LINT_ECHO", Severity.WARNING, cause, "write one of them anew (desk.yaml, headline: ...)");
    }
}
