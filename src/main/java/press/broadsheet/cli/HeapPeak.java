package press.broadsheet.cli;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// The most that was still alive on the heap after any collection: what an edition needs, not what was lying about.
final class HeapPeak {
    private final AtomicLong most = new AtomicLong();

    HeapPeak() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((notification, _) -> note(notification.getUserData()), null, null);
            }
        }
    }

    private void note(Object data) {
        if (data instanceof CompositeData composite) {
            var after = GarbageCollectionNotificationInfo.from(composite)
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            var used = after.entrySet().stream()
                    .filter(e -> !e.getKey().matches("(?i).*(metaspace|code|class).*"))
                    .mapToLong(e -> e.getValue().getUsed())
                    .sum();
            most.accumulateAndGet(used, Math::max);
        }
    }

    /// Forgets what was, after a collection.
    void reset() {
        System.gc();
        most.set(used(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage()));
    }

    long mib() {
        return most.get() >> 20;
    }

    private static long used(MemoryUsage usage) {
        return usage.getUsed();
    }
}
