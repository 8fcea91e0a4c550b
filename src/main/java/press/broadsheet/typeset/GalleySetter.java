package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.StoryType;

/// Sets a story's body into a galley: every block in the type of its part, at one measure.
public final class GalleySetter {
    /// A story shorter than this gets no drop cap.
    private static final int DROP_CAP_LETTERS = 400;

    /// More lines than any paragraph has.
    private static final int ALL_LINES = 500;

    private final Typesetter typesetter;
    private final DropCaps dropCaps;

    public GalleySetter(Typesetter typesetter, Faces faces) {
        this.typesetter = typesetter;
        this.dropCaps = new DropCaps(typesetter, faces);
    }

    /// Sets all of `story`'s body and its writer's note; cuts nothing.
    public Proof<Galley> set(Story story, StoryType type, Length measure) {
        return new Job(story, type, measure).run();
    }

    /// Sets a short item with its headline run above it, for a column of briefs.
    public Proof<Galley> brief(Story story, StoryType type, Length measure) {
        return new Job(story, type, measure).runBrief();
    }

    /// One story on its way through the setter.
    private final class Job {
        private final Story story;
        private final StoryType type;
        private final Length measure;
        private final List<GalleyBlock> blocks = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private Optional<DropCap> dropCap = Optional.empty();

        Job(Story story, StoryType type, Length measure) {
            this.story = story;
            this.type = type;
            this.measure = measure;
        }

        Proof<Galley> run() {
            for (var block : story.body()) {
                set(block);
            }
            if (!story.writersNote().isEmpty()) {
                add(Part.NOTE, List.of(Run.plain(story.writersNote())), Shape.PLAIN, 0, false);
            }
            return new Proof<>(new Galley(measure, blocks, dropCap), remarks);
        }

        Proof<Galley> runBrief() {
            add(Part.HEADLINE, List.of(Run.plain(story.headline())), Shape.PLAIN, 1, true);
            return run();
        }

        private void set(Block block) {
            switch (block) {
                case Block.Paragraph(var runs) -> paragraph(runs);
                case Block.Subhead(var runs) -> add(Part.SUBHEAD, runs, Shape.PLAIN, 1, true);
                case Block.ListItem(var marker, var runs) -> item(Part.LIST, marker, runs, 0);
                case Block.Quote(var runs) -> add(Part.QUOTE, runs, quoteShape(), 0, false);
                case Block.VerseLine(var runs, var opens) -> add(Part.VERSE, runs, turnedOver(), opens ? 1 : 0, false);
                case Block.FactBox box -> factBox(box);
            }
        }

        private void paragraph(List<Run> runs) {
            if (blocks.isEmpty() || blocks.getLast().part() == Part.HEADLINE) {
                firstParagraph(runs);
                return;
            }
            var afterSubhead = blocks.getLast().part() == Part.SUBHEAD;
            var indent = afterSubhead ? Length.ZERO : type.of(Part.BODY).indent();
            add(Part.BODY, runs, new Shape(indent, 0, Length.ZERO), afterBox() ? 1 : 0, false);
        }

        /// The first paragraph is not indented; it carries the dateline or the drop cap.
        private void firstParagraph(List<Run> runs) {
            var style = type.of(Part.BODY);
            if (wantsDropCap()) {
                var dropped = dropCaps.drop(runs, type.of(Part.DROPCAP), style);
                dropCap = Optional.of(dropped.dropCap());
                add(Part.BODY, dropped.rest(), dropped.shape(), 0, false);
                return;
            }
            var pieces = new ArrayList<Piece>();
            var dateline = type.of(Part.DATELINE);
            if (!story.dateline().isEmpty() && dateline.show()) {
                pieces.add(new Piece(
                        dateline, List.of(Run.plain(story.dateline().toUpperCase(Locale.ROOT) + ": "))));
            }
            pieces.add(new Piece(style, runs));
            add(Part.BODY, pieces, Shape.PLAIN, style.align(), 0, false, false);
        }

        private boolean wantsDropCap() {
            var style = type.of(Part.DROPCAP);
            var first = story.body().getFirst().text();
            return style.show()
                    && (story.dateline().isEmpty() || !type.of(Part.DATELINE).show())
                    && style.dropLines() > 1
                    && first.length() >= DROP_CAP_LETTERS / 2
                    && Character.isLetter(first.codePointAt(0))
                    && story.body().stream().mapToInt(b -> b.text().length()).sum() >= DROP_CAP_LETTERS;
        }

        private void factBox(Block.FactBox box) {
            if (!box.headline().isEmpty()) {
                addRuled(Part.FACTBOX_HEAD, List.of(Run.plain(box.headline())), true);
            }
            for (var part : box.parts()) {
                var ruled = part == box.parts().getFirst() && box.headline().isEmpty();
                switch (part) {
                    case Block.ListItem(var marker, var runs) -> item(Part.FACTBOX, marker, runs, ruled ? 1 : 0);
                    case Block.Paragraph(var runs) -> add(Part.FACTBOX, runs, Shape.PLAIN, ruled ? 1 : 0, false);
                    default -> throw new IllegalStateException("a fact box holds paragraphs and list items only");
                }
            }
        }

        private void addRuled(Part part, List<Run> runs, boolean keepsNext) {
            var style = type.of(part);
            add(part, List.of(new Piece(style, runs)), Shape.PLAIN, style.align(), 1, keepsNext, true);
        }

        private void item(Part part, String marker, List<Run> runs, int before) {
            var marked = new ArrayList<Run>();
            marked.add(Run.plain(marker + " "));
            marked.addAll(runs);
            add(part, marked, turnedOver(), before, false);
        }

        private void add(Part part, List<Run> runs, Shape shape, int before, boolean keepsNext) {
            var style = type.of(part);
            var white = before == 0 && part != Part.FACTBOX && afterBox() ? 1 : before;
            add(part, List.of(new Piece(style, runs)), shape, style.align(), white, keepsNext, false);
        }

        private void add(
                Part part, List<Piece> pieces, Shape shape, Align align, int before, boolean keepsNext, boolean ruled) {
            var set = typesetter.paragraph(pieces, measure, shape, align, story.language());
            set.remarks()
                    .forEach(r ->
                            remarks.add(Remark.ofStory(r.code(), r.severity(), story.id(), r.cause(), r.action())));
            var text = align == Align.JUSTIFY ? set.value() : set.value().bestOnly();
            blocks.add(GalleyBlock.of(part, blocks.size(), text, before, keepsNext, ruled));
        }

        private boolean afterBox() {
            return !blocks.isEmpty()
                    && (blocks.getLast().part() == Part.FACTBOX
                            || blocks.getLast().part() == Part.FACTBOX_HEAD);
        }

        private Shape quoteShape() {
            return new Shape(Length.ZERO, ALL_LINES, type.of(Part.QUOTE).indent());
        }

        /// All lines but the first stand in by the part's indent.
        private Shape turnedOver() {
            var indent = type.of(Part.BODY).indent();
            return new Shape(Length.ZERO.minus(indent), ALL_LINES, indent);
        }
    }
}
