package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// All letters of a PDF in the order of its content, white space left out, read by a library that did not write it.
///
/// A hyphen at a line's end may have been added by the typesetter; it stands here as [#LINE_END_HYPHEN].
record PdfText(String letters) {
    private static final char LINE_END_HYPHEN = '\u0001';

    /// Where a text was found.
    ///
    /// @param length of the letters found there, added hyphens counted
    /// @param wanted how many letters of the text these are
    record Found(int start, int length, int wanted) {
        int end() {
            return start + length;
        }
    }

    static PdfText read(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            var text =
                    stripper.getText(document).replaceAll("[-\u2010](?=\\s*\\R)", Character.toString(LINE_END_HYPHEN));
            return new PdfText(lettersOf(text));
        }
    }

    static String lettersOf(String text) {
        return text.replaceAll("[\\s\u00A0\u00AD\u2009\u200B\u202F\u2060]", "");
    }

    /// The first place at or after `from` where all of `wanted` stands.
    Optional<Found> find(String wanted, int from) {
        for (var start = from; start < letters.length(); start++) {
            var found = match(wanted, start);
            if (found.wanted() == wanted.length()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// The place at or after `from` where the longest beginning of `wanted` stands, the first of equals.
    Found findBeginning(String wanted, int from) {
        var best = new Found(from, 0, 0);
        for (var start = from; start < letters.length(); start++) {
            var found = match(wanted, start);
            best = found.wanted() > best.wanted() ? found : best;
        }
        return best;
    }

    private Found match(String wanted, int start) {
        var at = start;
        var count = 0;
        while (count < wanted.length() && at < letters.length()) {
            var here = letters.charAt(at);
            var next = wanted.charAt(count);
            if (here == next || (here == LINE_END_HYPHEN && isHyphen(next))) {
                count++;
            } else if (here != LINE_END_HYPHEN) {
                break;
            }
            at++;
        }
        return new Found(start, at - start, count);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }
}
