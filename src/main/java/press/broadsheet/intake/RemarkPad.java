package press.broadsheet.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// Where the remarks about one story, or about the edition, are written down. A fault that comes many times in one
/// story is one remark that says how often.
public final class RemarkPad {
    private static final int MAX_CAUSE = 600;

    private final String article;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Remark remark, int times) {}

    private RemarkPad(String article) {
        this.article = article;
    }

    public static RemarkPad ofStory(String article) {
        return new RemarkPad(article);
    }

    public static RemarkPad ofEdition() {
        return new RemarkPad("");
    }

    public String article() {
        return article;
    }

    public void note(String code, String cause, String action) {
        add(code, Severity.NOTE, cause, action);
    }

    public void warn(String code, String cause, String action) {
        add(code, Severity.WARNING, cause, action);
    }

    public void error(String code, String cause, String action) {
        add(code, Severity.ERROR, cause, action);
    }

    /// Remarks that were made when the copy came in and that the day's file carries along.
    void replay(Json remarks) {
        for (var remark : remarks.elements()) {
            var severity = remark.path("severity").text();
            var isKnown =
                    Stream.of(Severity.values()).anyMatch(known -> known.name().equals(severity));
            if (isKnown && remark.path("code").text().matches("[A-Z][A-Z0-9_]{2,40}")) {
                add(
                        remark.path("code").text(),
                        Severity.valueOf(severity),
                        remark.path("cause").text(),
                        shortened(remark.path("action").text()));
            }
        }
    }

    public List<Remark> remarks() {
        return entries.values().stream().map(RemarkPad::withTimes).toList();
    }

    private void add(String code, Severity severity, String cause, String action) {
        var remark = new Remark(code, severity, article, 0, "", shortened(cause), action);
        entries.merge(keyOf(remark), new Entry(remark, 1), (old, same) -> new Entry(old.remark, old.times + 1));
    }

    /// Remarks of the edition and about pictures name different things; the others are counted.
    private String keyOf(Remark remark) {
        var each = article.isEmpty()
                || remark.code().startsWith("IMAGE")
                || remark.code().startsWith("ASSET");
        return each ? remark.code() + remark.cause() : remark.code();
    }

    private static Remark withTimes(Entry entry) {
        var remark = entry.remark;
        if (entry.times == 1) {
            return remark;
        }
        var cause = remark.cause() + " (and " + (entry.times - 1) + " more)";
        return new Remark(remark.code(), remark.severity(), remark.article(), 0, "", cause, remark.action());
    }

    private static String shortened(String cause) {
        var oneLine = cause.replaceAll("\\p{Cntrl}+", " ").strip();
        return oneLine.length() <= MAX_CAUSE ? oneLine : oneLine.substring(0, MAX_CAUSE) + "…";
    }
}
