package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Part;

/// No story stands in the paper twice, be it under one id or under two.
final class StoriesTwice implements Rule {
    private static final String CODE = "LINT_TWICE";

    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        piecesByStory(edition).values().forEach(pieces -> again(pieces).ifPresent(findings::add));
        edition.alike().forEach(pair -> findings.add(alike(pair, edition)));
        return findings;
    }

    private static Map<String, List<Piece>> piecesByStory(Overview edition) {
        var byStory = new LinkedHashMap<String, List<Piece>>();
        for (var piece : edition.pieces()) {
            byStory.computeIfAbsent(piece.story(), id -> new ArrayList<>()).add(piece);
        }
        return byStory;
    }

    /// A story begins once; its rest and the further pictures of a picture story are not it again.
    private static Optional<Remark> again(List<Piece> pieces) {
        var begun = pieces.stream()
                .filter(piece ->
                        !piece.isRest() && piece.texts(Part.HEADLINE).findAny().isPresent())
                .toList();
        var second = begun.size() > 1 ? Optional.of(begun.get(1)) : samePictureAgain(pieces);
        return second.map(piece -> piece.finding(
                CODE,
                Severity.ERROR,
                "the story stands on page " + pieces.getFirst().page() + " already",
                "make the edition again; if it stays, pin the story in desk.yaml"));
    }

    private static Optional<Piece> samePictureAgain(List<Piece> pieces) {
        var seen = new TreeSet<String>();
        return pieces.stream()
                .filter(piece -> piece.photos().stream()
                        .anyMatch(photo -> !seen.add(photo.picture().sha256())))
                .findFirst();
    }

    private static Remark alike(Likeness.Pair pair, Overview edition) {
        var first = edition.first(pair.first());
        var second = edition.first(pair.second());
        var share = Math.round(100 * pair.common());
        var cause = "“%s” has %d %% of its words in common with “%s” (%s, page %d)"
                .formatted(pair.second().headline(), share, pair.first().headline(), first.story(), first.page());
        return second.finding(
                CODE,
                pair.whole() ? Severity.ERROR : Severity.WARNING,
                cause,
                "keep one of the two out (desk.yaml, keep_out: yes)");
    }
}
