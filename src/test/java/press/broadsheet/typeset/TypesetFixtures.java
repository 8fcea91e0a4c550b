package press.broadsheet.typeset;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;

/// Styles, faces and copy for the tests of this package.
final class TypesetFixtures {
    static final Length TEN_POINT = Length.ofPt(10);

    private TypesetFixtures() {}

    /// Ten point, so that a character of the one-em face is 10 pt wide; letters cannot be changed.
    static TypeStyle rigid(Align align) {
        return style(align, 0, 0, 0, false);
    }

    /// Body type as newspapers have it.
    static TypeStyle body() {
        return style(Align.JUSTIFY, 2, 12, 20, true);
    }

    static TypeStyle style(Align align, int expansion, int tightest, int widest, boolean hang) {
        return new TypeStyle(
                "test",
                400,
                false,
                TEN_POINT,
                Length.ofPt(12),
                0,
                align,
                Length.ZERO,
                0,
                false,
                false,
                true,
                expansion,
                tightest,
                widest,
                hang,
                List.of(TEN_POINT),
                3,
                0,
                true);
    }

    static TypeStyle headline(int mostLines, Length... ladder) {
        return new TypeStyle(
                "test",
                700,
                false,
                ladder[0],
                ladder[0],
                0,
                Align.LEFT,
                Length.ZERO,
                0,
                false,
                false,
                false,
                0,
                0,
                0,
                false,
                List.of(ladder),
                mostLines,
                0,
                true);
    }

    static TypeStyle capitals(TypeStyle s, boolean capitals, boolean smallCaps) {
        return new TypeStyle(
                s.family(),
                s.weight(),
                s.italic(),
                s.size(),
                s.leading(),
                s.colour(),
                s.align(),
                s.indent(),
                s.tracking(),
                capitals,
                smallCaps,
                s.hyphenate(),
                s.expansion(),
                s.tightest(),
                s.widest(),
                s.hang(),
                s.ladder(),
                s.maxLines(),
                s.dropLines(),
                s.show());
    }

    static Typesetter oneEm() {
        return new Typesetter(new TestFaces(OneEmFace.named("roman"), OneEmFace.named("italic"), List.of()));
    }

    static Typesetter proportional() {
        return new Typesetter(new TestFaces(new UnitFace("roman"), new UnitFace("italic"), List.of()));
    }

    record TestFaces(Face roman, Face slanted, List<Face> fallbacks) implements Faces {
        @Override
        public Face face(String family, int weight, boolean italic) {
            return italic ? slanted : roman;
        }

        @Override
        public List<Face> fallbacks(int weight, boolean italic) {
            return fallbacks;
        }
    }

    static Length ems(int count) {
        return TEN_POINT.times(count);
    }

    static SetParagraph set(Typesetter typesetter, TypeStyle style, Length measure, String text) {
        return typesetter
                .justified(List.of(Run.plain(text)), style, measure, Shape.PLAIN, "")
                .value();
    }

    /// What the lines show, hyphens included, one line of text for each.
    static String shown(List<Line> lines) {
        return lines.stream().map(TypesetFixtures::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Line line) {
        var result = new StringBuilder();
        for (var span : line.spans()) {
            if (!span.joined() && !result.isEmpty()) {
                result.append(' ');
            }
            result.append(span.glyphs().text());
        }
        return result.toString();
    }

    /// The text as a reader's search would find it.
    static String text(List<Line> lines) {
        var result = new StringBuilder();
        for (var line : lines) {
            for (var span : line.spans()) {
                if (!span.joined() && !result.isEmpty()) {
                    result.append(' ');
                }
                result.append(span.text());
            }
        }
        return result.toString();
    }

    /// Words of 1 to `longest` small letters, now and then with punctuation.
    static String copy(SplittableRandom random, int words, int longest) {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++) {
            if (i > 0) {
                text.append(' ');
            }
            appendWord(random, longest, text);
        }
        return text.toString();
    }

    private static void appendWord(SplittableRandom random, int longest, StringBuilder text) {
        var length = random.nextInt(1, longest + 1);
        for (var i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
            if (i > 1 && i < length - 3 && random.nextInt(9) == 0) {
                text.append(random.nextBoolean() ? '-' : Hidden.SOFT_HYPHEN);
            }
        }
        switch (random.nextInt(12)) {
            case 0 -> text.append('.');
            case 1 -> text.append(',');
            case 2 -> text.append('”');
            default -> {}
        }
    }
}
