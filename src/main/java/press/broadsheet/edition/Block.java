package press.broadsheet.edition;

import java.util.List;
import java.util.stream.Collectors;

/// One piece of a story's body, in reading order.
public sealed interface Block {

    /// The text of the block, runs joined; parts of a fact box are joined by line ends.
    String text();

    /// @param runs at least one
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return join(runs);
        }
    }

    /// A crosshead inside the story.
    record Subhead(List<Run> runs) implements Block {
        public Subhead {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return join(runs);
        }
    }

    /// One item of a list.
    ///
    /// @param marker what stands before it: a bullet, or a number with its full stop
    record ListItem(String marker, List<Run> runs) implements Block {
        public ListItem {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return join(runs);
        }
    }

    /// A paragraph quoted from another work or speaker, set apart.
    record Quote(List<Run> runs) implements Block {
        public Quote {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return join(runs);
        }
    }

    /// One line of verse: never justified; a turned-over line is indented.
    ///
    /// @param opensStanza whether white stands above it
    record VerseLine(List<Run> runs, boolean opensStanza) implements Block {
        public VerseLine {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return join(runs);
        }
    }

    /// A boxed aside.
    ///
    /// @param headline may be empty
    /// @param parts    paragraphs and list items only
    record FactBox(String headline, List<Block> parts) implements Block {
        public FactBox {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            var body = parts.stream().map(Block::text).collect(Collectors.joining("\n"));
            return headline.isEmpty() ? body : headline + "\n" + body;
        }
    }

    private static String join(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
