package press.broadsheet.render;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF's pages as WebP images in three sizes, all from one raster of each page.
public final class PageImages {
    private static final int DPI = 200;
    private static final int MEDIUM = 1600;
    private static final int THUMB = 320;

    /// A broadsheet page at 200 dpi needs about this much while it is drawn and written.
    private static final long BYTES_PER_WORKER = 400_000_000;

    /// Writes `pagesFolder/0001/{full,medium,thumb}.webp` and so on: 200 dpi, 1600 and 320 pixels wide. Pages are drawn
    /// on as many threads as there are processors and memory for; the files do not depend on how many.
    public List<PageImage> render(Path pdf, Path pagesFolder, Progress listener) throws IOException {
        return render(
                pdf, pagesFolder, IntStream.rangeClosed(1, count(pdf)).boxed().toList(), listener);
    }

    /// The same for some of the PDF's pages.
    ///
    /// @param numbers from 1
    public List<PageImage> render(Path pdf, Path pagesFolder, List<Integer> numbers, Progress listener)
            throws IOException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        int pages = numbers.size();
        var run = new Run(pdf, pagesFolder, listener, numbers);
        int workers = (int) Math.clamp(
                Runtime.getRuntime().maxMemory() / BYTES_PER_WORKER,
                1,
                Math.min(pages, Runtime.getRuntime().availableProcessors()));
        try (var pool = Executors.newFixedThreadPool(workers)) {
            var running = new ArrayList<Future<List<PageImage>>>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(run::work));
            }
            var images = new ArrayList<PageImage>();
            for (var worker : running) {
                images.addAll(await(worker, pdf));
            }
            images.sort(Comparator.comparingInt(PageImage::page));
            return images;
        }
    }

    private static int count(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static List<PageImage> await(Future<List<PageImage>> worker, Path pdf) throws IOException {
        try {
            return worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the pages of " + pdf + " were drawn", e);
        } catch (ExecutionException e) {
            throw new IOException("the pages of " + pdf + " cannot be drawn", e.getCause());
        }
    }

    /// One PDF being drawn by several workers; each takes the next page that none has taken.
    private static final class Run {
        private final Path pdf;
        private final Path folder;
        private final Progress listener;
        private final List<Integer> numbers;
        private final AtomicInteger next = new AtomicInteger();
        private int done;

        Run(Path pdf, Path folder, Progress listener, List<Integer> numbers) {
            this.pdf = pdf;
            this.folder = folder;
            this.listener = listener;
            this.numbers = List.copyOf(numbers);
        }

        List<PageImage> work() throws IOException {
            var images = new ArrayList<PageImage>();
            try (var document = Loader.loadPDF(pdf.toFile())) {
                var renderer = renderer(document);
                for (int i = next.getAndIncrement(); i < numbers.size(); i = next.getAndIncrement()) {
                    images.add(write(raster(renderer, numbers.get(i) - 1), numbers.get(i)));
                    told();
                }
            }
            return images;
        }

        private synchronized void told() {
            done++;
            listener.pagesDone(done, numbers.size());
        }

        private PageImage write(Pixels full, int page) throws IOException {
            var to = folder.resolve("%04d".formatted(page));
            Files.createDirectories(to);
            var medium = mediumOf(full);
            WebpFile.write(full, to.resolve("full.webp"));
            WebpFile.write(medium, to.resolve("medium.webp"));
            WebpFile.write(atWidth(medium, THUMB), to.resolve("thumb.webp"));
            return new PageImage(page, full.width(), full.height());
        }

        /// Between half and all of the raster's width, where Java2D's own bilinear loops look as good as averaging and
        /// take half the time.
        private static Pixels mediumOf(Pixels full) {
            int height = Math.max(1, Math.round((float) full.height() * MEDIUM / full.width()));
            if (full.width() > 2 * MEDIUM || full.width() <= MEDIUM) {
                return full.shrunkTo(MEDIUM, height);
            }
            var image = new BufferedImage(MEDIUM, height, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(full.image(), 0, 0, MEDIUM, height, null);
            graphics.dispose();
            return Pixels.of(image);
        }

        private static Pixels atWidth(Pixels pixels, int width) {
            int height = Math.max(1, Math.round((float) pixels.height() * width / pixels.width()));
            return pixels.shrunkTo(width, height);
        }

        private static PDFRenderer renderer(PDDocument document) {
            var renderer = new PDFRenderer(document);
            var hints =
                    new RenderingHints(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED);
            renderer.setRenderingHints(hints);
            renderer.setImageDownscalingOptimizationThreshold(0);
            return renderer;
        }

        private static Pixels raster(PDFRenderer renderer, int index) throws IOException {
            return Pixels.of(renderer.renderImageWithDPI(index, DPI, ImageType.RGB));
        }
    }
}
