package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import press.broadsheet.newsroom.MapWords.Word;

/// How far the words of the maps stand from where others find them in the PDF.
///
/// @param words   of the maps
/// @param missing those that were not found at all, by page and text
/// @param worst   greatest distance of two edges, in pixels at 200 dpi
/// @param beyond  how many words are more than a pixel away
record WordPlaces(int words, List<String> missing, double worst, int beyond) {
    private static final double PX = 200 / 72.0;

    /// A word of this spelling farther away than so many pixels is another word.
    private static final double ANOTHER = 40;

    /// What the PDF has for a hyphen that was added at a line's end.
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern PAGE = Pattern.compile("<page .*?</page>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>");

    /// @param y from the page's top, points; the same for `foot`; NaN where unknown
    record Found(int page, String text, double x, double y, double right, double foot) {}

    /// Prints how a bundle's maps agree with poppler: `WordPlaces FOLDER`.
    public static void main(String[] folders) throws Exception {
        for (var folder : folders) {
            var bundle = Path.of(folder);
            try (var pages = Files.list(bundle.resolve("pages"))) {
                var maps = pages.sorted().map(p -> p.resolve("map.json")).toList();
                var places = of(MapWords.of(maps), byPoppler(bundle.resolve("edition.pdf")));
                System.out.printf(
                        "%s: %d words, %d not found, worst %.3f px, %d beyond 1 px%n",
                        bundle.getFileName(), places.words, places.missing.size(), places.worst, places.beyond);
                places.missing.stream().limit(20).forEach(m -> System.out.println("  " + m));
            }
        }
    }

    static WordPlaces of(List<Word> words, List<Found> found) {
        var byText = new TreeMap<String, List<Found>>();
        found.forEach(f -> byText.computeIfAbsent(key(f.page(), f.text()), _ -> new ArrayList<>())
                .add(f));
        var missing = new ArrayList<String>();
        double worst = 0;
        int beyond = 0;
        for (var word : words) {
            var key = key(word.page(), word.text() + (word.hyphen() ? "-" : ""));
            var away = byText.getOrDefault(key, List.of()).stream()
                    .mapToDouble(f -> distance(word, f))
                    .min();
            if (away.isEmpty() || away.getAsDouble() > ANOTHER) {
                missing.add(key);
            } else {
                worst = Math.max(worst, away.getAsDouble());
                beyond += away.getAsDouble() > 1 ? 1 : 0;
            }
        }
        return new WordPlaces(words.size(), missing, worst, beyond);
    }

    private static String key(int page, String text) {
        return page + " " + text.toLowerCase(Locale.ROOT).replace(SOFT_HYPHEN, '-');
    }

    /// The farthest of the edges that are known, in pixels.
    private static double distance(Word word, Found found) {
        var across = Math.max(Math.abs(word.x() - found.x()), Math.abs(word.right() - found.right()));
        if (Double.isNaN(found.y())) {
            return PX * (found.foot() > word.y() && found.foot() < word.foot() ? across : Double.MAX_VALUE);
        }
        return PX * Math.max(across, Math.max(Math.abs(word.y() - found.y()), Math.abs(word.foot() - found.foot())));
    }

    static boolean hasPoppler() {
        try {
            return new ProcessBuilder("pdftotext", "-v").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Found> byPoppler(Path pdf) throws Exception {
        var process = new ProcessBuilder("pdftotext", "-bbox", pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var html = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        var found = new ArrayList<Found>();
        int page = 0;
        for (var pages = PAGE.matcher(html); pages.find(); ) {
            page++;
            for (var w = WORD.matcher(pages.group()); w.find(); ) {
                found.add(new Found(
                        page,
                        org.jsoup.parser.Parser.unescapeEntities(w.group(5), false),
                        Double.parseDouble(w.group(1)),
                        Double.parseDouble(w.group(2)),
                        Double.parseDouble(w.group(3)),
                        Double.parseDouble(w.group(4))));
            }
        }
        return found;
    }

    /// Words as PDFBox finds them: their left and right edges and their baseline, which stands in `foot`.
    static List<Found> byPdfBox(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var finder = new Finder();
            finder.setSortByPosition(false);
            finder.getText(document);
            return finder.found;
        }
    }

    private static final class Finder extends PDFTextStripper {
        private final List<Found> found = new ArrayList<>();

        Finder() throws IOException {}

        @Override
        protected void writeString(String text, List<TextPosition> places) {
            var word = new ArrayList<TextPosition>();
            for (var place : places) {
                if (place.getUnicode().isBlank()) {
                    close(word);
                } else {
                    word.add(place);
                }
            }
            close(word);
        }

        private void close(List<TextPosition> word) {
            if (word.isEmpty()) {
                return;
            }
            var text = new StringBuilder();
            word.forEach(place -> text.append(place.getUnicode()));
            var first = word.getFirst();
            var last = word.getLast();
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            found.add(new Found(
                    getCurrentPageNo(), text.toString(), first.getXDirAdj(), Double.NaN, right, first.getYDirAdj()));
            word.clear();
        }
    }
}
