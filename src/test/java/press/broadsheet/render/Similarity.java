package press.broadsheet.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/// How alike two pictures are: the mean structural similarity of their lightness (Wang, Bovik, Sheikh and Simoncelli,
/// "Image quality assessment: from error visibility to structural similarity", 2004, equation 13), over windows of 8 by
/// 8
/// pixels, every 4 pixels.
public final class Similarity {
    private static final int WINDOW = 8;
    private static final int STEP = 4;
    private static final double C1 = 0.01 * 255 * 0.01 * 255;
    private static final double C2 = 0.03 * 255 * 0.03 * 255;

    private Similarity() {}

    /// 1 for the same picture. Both are cut to what they share from the top left.
    static double of(Pixels a, Pixels b) {
        int width = Math.min(a.width(), b.width());
        int height = Math.min(a.height(), b.height());
        double sum = 0;
        int count = 0;
        for (int y = 0; y + WINDOW <= height; y += STEP) {
            for (int x = 0; x + WINDOW <= width; x += STEP) {
                sum += window(a, b, x, y);
                count++;
            }
        }
        return sum / count;
    }

    private static double window(Pixels a, Pixels b, int left, int top) {
        double sumA = 0;
        double sumB = 0;
        double squareA = 0;
        double squareB = 0;
        double product = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                double lightA = light(a.rgb()[y * a.width() + x]);
                double lightB = light(b.rgb()[y * b.width() + x]);
                sumA += lightA;
                sumB += lightB;
                squareA += lightA * lightA;
                squareB += lightB * lightB;
                product += lightA * lightB;
            }
        }
        double n = WINDOW * WINDOW;
        double meanA = sumA / n;
        double meanB = sumB / n;
        double varianceA = squareA / n - meanA * meanA;
        double varianceB = squareB / n - meanB * meanB;
        double covariance = product / n - meanA * meanB;
        return (2 * meanA * meanB + C1)
                * (2 * covariance + C2)
                / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
    }

    private static double light(int rgb) {
        return 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
    }

    public static boolean hasPoppler() {
        try {
            return new ProcessBuilder("pdftoppm", "-v")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How alike the page image of a bundle and poppler's raster of the same page are at 100 dpi.
    ///
    /// @param page from 1
    public static double toPoppler(Path bundle, int page) throws IOException, InterruptedException {
        var poppler = poppler(bundle.resolve("edition.pdf"), page);
        var full = read(bundle.resolve("pages/%04d/full.webp".formatted(page)));
        return of(halved(full), halved(poppler));
    }

    /// Each pixel the mean of two by two.
    static Pixels halved(Pixels pixels) {
        int width = pixels.width() / 2;
        int height = pixels.height() / 2;
        var even = new int[4 * width * height];
        for (int y = 0; y < 2 * height; y++) {
            System.arraycopy(pixels.rgb(), y * pixels.width(), even, y * 2 * width, 2 * width);
        }
        return new Pixels(2 * width, 2 * height, false, even).shrunkTo(width, height);
    }

    private static Pixels poppler(Path pdf, int page) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("poppler");
        var number = Integer.toString(page);
        var made = folder.resolve("page.png");
        try {
            new ProcessBuilder(
                            "pdftoppm",
                            "-r",
                            "200",
                            "-png",
                            "-f",
                            number,
                            "-l",
                            number,
                            "-singlefile",
                            pdf.toString(),
                            folder.resolve("page").toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return read(made);
        } finally {
            Files.deleteIfExists(made);
            Files.delete(folder);
        }
    }

    static Pixels read(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        var rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return Pixels.of(rgb);
    }

    /// Prints how alike the pages of bundles are to poppler's: `Similarity FOLDER...`.
    public static void main(String[] bundles) throws Exception {
        for (var bundle : bundles) {
            try (var pages = Files.list(Path.of(bundle, "pages"))) {
                for (int page = 1, last = (int) pages.count(); page <= last; page++) {
                    System.out.printf(
                            Locale.ROOT, "%s page %d: %.4f%n", bundle, page, toPoppler(Path.of(bundle), page));
                }
            }
        }
    }
}
