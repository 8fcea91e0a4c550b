package press.broadsheet.web.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many wrong passwords or tokens an address may still send: so many at once, and as many again each minute.
final class Tries {
    private static final int MOST_ADDRESSES = 20_000;

    private final int aMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Tries(int aMinute) {
        this.aMinute = aMinute;
    }

    synchronized boolean areLeft(String address) {
        var bucket = buckets.get(address);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    synchronized void countWrong(String address) {
        buckets.computeIfAbsent(
                        address,
                        a -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }

    /// After so many seconds one more try is free.
    int waitSeconds() {
        return Math.max(1, 60 / aMinute);
    }
}
