package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.intake.Draft.Kind;

/// Gathers words into drafts while a body is read from its head to its foot.
final class DraftWriter {
    private final List<Draft> drafts = new ArrayList<>();
    private Styled.Builder text = new Styled.Builder();
    private Kind kind = Kind.PARAGRAPH;
    private String marker = "";
    private boolean opens = true;

    void put(String words, Style style, Kind wanted) {
        if (wanted != kind && !text.isBlank()) {
            endParagraph();
        }
        kind = wanted;
        text.append(words, style);
    }

    /// The next list item begins with this.
    void mark(String nextMarker) {
        endParagraph();
        marker = nextMarker;
    }

    void box(List<Draft> parts) {
        endParagraph();
        drafts.add(Draft.box(parts));
    }

    void endLine() {
        if (!text.isBlank()) {
            finish();
            opens = false;
        }
    }

    void endParagraph() {
        finish();
        opens = true;
    }

    List<Draft> drafts() {
        endParagraph();
        return List.copyOf(drafts);
    }

    private void finish() {
        if (!text.isBlank()) {
            var isLostItem = kind == Kind.ITEM && marker.isEmpty();
            drafts.add(new Draft(isLostItem ? Kind.PARAGRAPH : kind, marker, text.build(), opens, List.of()));
            marker = "";
        }
        text = new Styled.Builder();
    }
}
