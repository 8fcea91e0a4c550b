package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.broadsheet.intake.JsonText;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.feed.Feed;
import press.broadsheet.intake.feed.FeedKind;
import press.broadsheet.intake.fetch.Answer;
import press.broadsheet.intake.fetch.FetchFault;
import press.broadsheet.layout.Source;

/// Asks WordPress's REST interface for posts, page by page, the longest unchanged first: so the cursor may follow what
/// has come, and a story changed meanwhile comes at the end.
final class WordPressGatherer implements Gatherer {
    private static final int A_PAGE = 100;
    private static final int MOST_POSTS = 100_000;
    private static final int MOST_ROUNDS = 3;

    private final Source source;
    private final PoliteFetcher fetcher;
    private final Map<String, String> headers;

    /// @param password of the application, or empty
    WordPressGatherer(Source source, String password, PoliteFetcher fetcher) {
        this.source = source;
        this.fetcher = fetcher;
        this.headers = new LinkedHashMap<>(Credentials.headers(source, password));
        headers.put("Accept", "application/json");
    }

    @Override
    public void gather(Cursor cursor, Window window, Taker taker, RemarkPad pad) throws IOException {
        for (var round = 1; round <= MOST_ROUNDS; round++) {
            var run = new Round(cursor, window, taker, pad);
            run.pages();
            if (!run.wasDisturbed) {
                return;
            }
        }
    }

    /// All posts once. Each page begins with the last post of the one before: if it does not, posts were changed while
    /// we turned pages, one may have slipped between two, and all is asked for again.
    private final class Round {
        private final Cursor start;
        private final Window window;
        private final Taker taker;
        private final RemarkPad pad;
        private Cursor reached;
        private String last = "";
        private boolean wasDisturbed;

        Round(Cursor start, Window window, Taker taker, RemarkPad pad) {
            this.start = start;
            this.window = window;
            this.reached = start;
            this.taker = taker;
            this.pad = pad;
        }

        void pages() throws IOException {
            var total = 1;
            for (var offset = 0; offset < total; offset += A_PAGE - 1) {
                try {
                    var answer = fetcher.get(address(offset), headers);
                    if (isPastTheEnd(answer, offset)) {
                        return;
                    }
                    if (!isGood(answer) || !take(answer)) {
                        return;
                    }
                    total = Math.min(number(answer, "x-wp-total"), MOST_POSTS);
                    if (offset + A_PAGE >= total) {
                        return;
                    }
                } catch (FetchFault e) {
                    failed(e.code().replace("ASSET", "SOURCE"), e.reason());
                    return;
                }
            }
        }

        /// Posts that went meanwhile leave the last page empty, which WordPress calls an error.
        private boolean isPastTheEnd(Answer answer, int offset) {
            return answer.status() == 400 && offset > 0;
        }

        private boolean isGood(Answer answer) {
            if (answer.isOk()) {
                return true;
            }
            var hint = answer.status() == 401 || answer.status() == 403
                    ? " (is the application password right?)"
                    : answer.status() == 404 ? " (is the address that of its wp-json?)" : "";
            failed("SOURCE_HTTP", "it answered " + answer.status() + hint);
            return false;
        }

        private boolean take(Answer answer) throws IOException {
            var ids = ids(answer);
            wasDisturbed |= !last.isEmpty() && !ids.getFirst().equals(last);
            last = ids.getLast();
            var feed = new Feed(source.address(), answer.body(), FeedKind.JSON);
            var taken = taker.take(new Gathered(feed, Optional.empty(), source.address(), reached, !wasDisturbed));
            reached = wasDisturbed ? reached : reached.upTo(taken.upTo());
            if (!taken.isWhole() || !answer.isWhole()) {
                failed("SOURCE_CUT", "the connection was cut in the middle of an answer");
                return false;
            }
            return true;
        }

        private List<String> ids(Answer answer) {
            var posts = JsonText.salvage("posts", answer.body(), RemarkPad.ofEdition())
                    .json();
            var ids = posts.elements().stream()
                    .map(post -> post.path("id").text())
                    .toList();
            return ids.isEmpty() ? List.of("") : ids;
        }

        private void failed(String code, String cause) {
            pad.error(
                    code,
                    "the source " + source.name() + " could not be read to its end: " + cause,
                    "what came before stays; the rest is asked for next time");
        }

        private static int number(Answer answer, String header) {
            var text = answer.header(header).orElse("1");
            return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
        }

        private String address(int offset) {
            var query = new LinkedHashMap<String, String>();
            query.put("_embed", "1");
            query.put("per_page", String.valueOf(A_PAGE));
            query.put("offset", String.valueOf(offset));
            query.put("orderby", "modified");
            query.put("order", "asc");
            query.put("status", "publish");
            if (!start.modified().isEmpty()) {
                // one second back: posts of the same second may have come later
                query.put(
                        "modified_after",
                        Instant.parse(start.modified()).minusSeconds(1).toString());
            }
            window.from()
                    .ifPresent(
                            moment -> query.put("after", moment.minusSeconds(1).toString()));
            window.until().ifPresent(moment -> query.put("before", moment.toString()));
            if (!source.categories().isEmpty()) {
                query.put(
                        "categories",
                        source.categories().stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
            var joined = query.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var base = source.address().replaceAll("/+$", "");
            return base + (base.endsWith("/posts") ? "" : "/wp/v2/posts") + "?" + joined;
        }
    }
}
