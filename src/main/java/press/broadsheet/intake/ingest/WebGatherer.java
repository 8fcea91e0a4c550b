package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.feed.Feed;
import press.broadsheet.intake.fetch.FetchFault;
import press.broadsheet.layout.Source;

/// A feed or page at one address, asked for only if it has changed (ETag, Last-Modified).
final class WebGatherer implements Gatherer {
    private final Source source;
    private final PoliteFetcher fetcher;
    private final Map<String, String> credentials;

    /// @param password of the source's user, or empty
    WebGatherer(Source source, String password, PoliteFetcher fetcher) {
        this.source = source;
        this.fetcher = fetcher;
        this.credentials = Credentials.headers(source, password);
    }

    @Override
    public void gather(Cursor cursor, Window window, Taker taker, RemarkPad pad) throws IOException {
        var headers = new LinkedHashMap<>(credentials);
        if (!cursor.etag().isEmpty()) {
            headers.put("If-None-Match", cursor.etag());
        }
        if (!cursor.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", cursor.lastModified());
        }
        try {
            var answer = fetcher.get(source.address(), headers);
            if (answer.status() == 304) {
                return;
            }
            if (!answer.isOk()) {
                failed("SOURCE_HTTP", "it answered " + answer.status(), pad);
                return;
            }
            var after = new Cursor(
                    cursor.modified(),
                    answer.header("etag").orElse(""),
                    answer.header("last-modified").orElse(""));
            var feed = Feed.of(source.address(), answer.body());
            // of what did not come whole the next run must ask again, changed or not
            taker.take(new Gathered(feed, Optional.empty(), answer.address(), answer.isWhole() ? after : cursor, true));
            if (!answer.isWhole()) {
                failed("SOURCE_CUT", "the connection was cut in the middle of the answer", pad);
            }
        } catch (FetchFault e) {
            failed(e.code().replace("ASSET", "SOURCE"), e.reason(), pad);
        }
    }

    private void failed(String code, String cause, RemarkPad pad) {
        pad.error(
                code,
                "the source " + source.name() + " could not be read: " + cause,
                "what came before stays; it is asked again next time");
    }
}
