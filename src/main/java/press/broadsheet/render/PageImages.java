package press.broadsheet.render;

import java.io.IOException;
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

/// A PDF's pages as WebP images in three sizes and in tiles, all from one raster of each page.
public final class PageImages {
    private static final int DPI = 200;

    /// A broadsheet page at 200 dpi needs about this much of the heap while it is drawn and written.
    private static final long BYTES_PER_WORKER = 200_000_000;

    /// How large the images of a PDF's pages are, or will be.
    public static List<PageImage> sizes(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var sizes = new ArrayList<PageImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var sheet = PageRaster.size(document.getPage(i), DPI);
                sizes.add(new PageImage(i + 1, sheet.width, sheet.height));
            }
            return sizes;
        }
    }

    /// Writes `pages/0001/{full,medium,small,thumb}.webp` and so on: 200 dpi, 1600, 560 and 320 pixels wide;
    /// and the tiles of each page to `iiif/0001` and so on, as [Tiling] says. Pages are drawn on as many threads
    /// as there are processors and memory for; the files do not depend on how many.
    public List<PageImage> render(Path pdf, Path folder, Progress listener) throws IOException {
        return render(pdf, folder, IntStream.rangeClosed(1, count(pdf)).boxed().toList(), listener);
    }

    /// The same for some of the PDF's pages.
    ///
    /// @param numbers from 1
    public List<PageImage> render(Path pdf, Path folder, List<Integer> numbers, Progress listener) throws IOException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        int pages = numbers.size();
        var run = new Run(pdf, folder, listener, numbers);
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
        private final GlyphMasks masks = new GlyphMasks();
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
                var raster = new PageRaster(document, masks, DPI);
                for (int i = next.getAndIncrement(); i < numbers.size(); i = next.getAndIncrement()) {
                    images.add(write(raster.draw(numbers.get(i) - 1), numbers.get(i)));
                    told();
                }
            }
            return images;
        }

        private synchronized void told() {
            done++;
            listener.pagesDone(done, numbers.size());
        }

        private PageImage write(Pixels page, int number) throws IOException {
            var name = "%04d".formatted(number);
            try (var files = new PageFiles(page)) {
                files.writeSizes(folder.resolve("pages").resolve(name));
                files.writeTiles(folder.resolve("iiif").resolve(name));
            }
            return new PageImage(number, page.width(), page.height());
        }
    }
}
