package press.broadsheet.intake.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.ingest.BodyPictures;

/// Prints, for every file of a folder, which form it has and what its reader makes of it: stories, pictures, remarks.
public final class FeedTable {
    private FeedTable() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var lines = new ArrayList<Line>();
        for (var file : files(folder)) {
            lines.add(line(folder.relativize(file).toString(), file));
        }
        System.out.println("| form | files | stories | pictures | remarks |\n|---|---|---|---|---|");
        var kinds = new TreeMap<>(lines.stream().collect(Collectors.groupingBy(Line::kind)));
        kinds.forEach((kind, all) -> System.out.println(Line.sum(kind.name(), all)));
        System.out.println(Line.sum("all", lines));
        System.out.println("\n| file | form | stories | pictures | remarks |\n|---|---|---|---|---|");
        lines.forEach(line -> System.out.println(line.row()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Line line(String name, Path file) throws IOException {
        var feed = Feed.of(name, Files.readAllBytes(file));
        var remarks = new ArrayList<Remark>();
        var copies = Basket.all(feed, remarks);
        var pictures = copies.stream().mapToInt(FeedTable::pictures).sum();
        return new Line(name, feed.kind(), copies.size(), pictures, remarks);
    }

    private static int pictures(Copy copy) {
        try {
            return copy.shots().size()
                    + BodyPictures.of(copy.words().body()).shots().size();
        } catch (RefusedArticle e) {
            return copy.shots().size();
        }
    }

    /// What one file gave.
    private record Line(String file, FeedKind kind, int stories, int pictures, List<Remark> remarks) {
        String row() {
            return "| %s | %s | %d | %d | %s |".formatted(file, kind, stories, pictures, codes(remarks));
        }

        static String sum(String name, List<Line> lines) {
            return "| %s | %d | %d | %d | %s |"
                    .formatted(
                            name,
                            lines.size(),
                            lines.stream().mapToInt(Line::stories).sum(),
                            lines.stream().mapToInt(Line::pictures).sum(),
                            codes(lines.stream()
                                    .flatMap(line -> line.remarks.stream())
                                    .toList()));
        }

        private static String codes(List<Remark> remarks) {
            var counts = new TreeMap<String, Long>();
            remarks.forEach(remark -> counts.merge(remark.code(), times(remark), Long::sum));
            return counts.entrySet().stream()
                    .map(count -> count.getKey() + (count.getValue() > 1 ? " × " + count.getValue() : ""))
                    .collect(Collectors.joining(", "));
        }

        private static long times(Remark remark) {
            var more = remark.cause().replaceFirst("(?s).* \\(and (\\d+) more\\)$", "$1");
            return more.equals(remark.cause()) ? 1 : 1 + Long.parseLong(more);
        }
    }
}
