package press.broadsheet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.newsroom.SampleEdition;

/// Somebody with a screen who opens the sample edition from a bare static server, or from a disk.
final class Reader implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private static final class Served {
        static final HttpServer SERVER = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder(), OutputLevel.NONE);

        static {
            SERVER.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> SERVER.stop(0)));
        }
    }

    private Reader(Browser.NewContextOptions screen) {
        context = Chromium.browser().newContext(screen);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(problems::add);
        page.onRequestFailed(request -> problems.add("failed: " + request.url()));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                problems.add(answer.status() + ": " + answer.url());
            }
        });
    }

    static Reader phone() {
        return new Reader(touch(390, 844, 3));
    }

    static Reader tablet() {
        return new Reader(touch(820, 1180, 2));
    }

    static Reader desktop() {
        return new Reader(screen(1440, 900, 1));
    }

    private static Browser.NewContextOptions touch(int width, int height, int ratio) {
        return screen(width, height, ratio).setHasTouch(true).setIsMobile(true);
    }

    private static Browser.NewContextOptions screen(int width, int height, int ratio) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(ratio)
                .setLocale("en-GB")
                .setServiceWorkers(ServiceWorkerPolicy.ALLOW);
    }

    /// The sample edition, or any other: `-Dbroadsheet.edition=FOLDER`.
    static Path folder() {
        return Optional.ofNullable(System.getProperty("broadsheet.edition"))
                .map(Path::of)
                .orElseGet(SampleEdition::folder);
    }

    static String address(String file) {
        return "http://127.0.0.1:" + Served.SERVER.getAddress().getPort() + "/" + file;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// Opens the edition and waits until the first pages are sharp and their text is there.
    Reader open(String hash) {
        return openAt(address("index.html" + hash));
    }

    Reader openAt(String address) {
        page.navigate(address);
        sharp();
        page.waitForSelector(
                ".texts.all article", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /// Waits until the camera rests and the ink is drawn.
    Reader sharp() {
        page.waitForFunction("() => broadsheet.isSharp()");
        return this;
    }

    /// What a script of the page gives.
    Object ask(String script) {
        return page.evaluate(script);
    }

    int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    String where() {
        return page.textContent("#where");
    }

    /// Errors of scripts, and requests that came to nothing.
    List<String> problems() {
        return problems;
    }

    @Override
    public void close() {
        context.close();
    }
}
