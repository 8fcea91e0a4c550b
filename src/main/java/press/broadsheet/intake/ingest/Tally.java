package press.broadsheet.intake.ingest;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Remark;

/// What one run did.
public final class Tally {
    private final List<Remark> remarks = new ArrayList<>();
    private int fresh;
    private int updated;
    private int unchanged;
    private int kept;
    private int held;
    private int withdrawn;
    private int refused;
    private int outside;
    private int pictures;

    void count(Decision decision) {
        switch (decision) {
            case Decision.Place(var isNew) when isNew -> fresh++;
            case Decision.Place place -> updated++;
            case Decision.Nothing nothing -> unchanged++;
            case Decision.Keep keep -> kept++;
            case Decision.Late late -> kept++;
            case Decision.Hold hold -> held++;
            case Decision.Withdraw withdraw -> withdrawn++;
        }
    }

    void countRefused() {
        refused++;
    }

    void countOutside() {
        outside++;
    }

    void countPictures(int more) {
        pictures += more;
    }

    void add(List<Remark> more) {
        remarks.addAll(more);
    }

    /// Stories put into the day.
    public int fresh() {
        return fresh;
    }

    /// Stories of the day exchanged for a newer version.
    public int updated() {
        return updated;
    }

    public int unchanged() {
        return unchanged;
    }

    /// Older versions, and changes after the day was printed.
    public int kept() {
        return kept;
    }

    public int held() {
        return held;
    }

    public int withdrawn() {
        return withdrawn;
    }

    public int refused() {
        return refused;
    }

    /// Stories of another time than was asked for.
    public int outside() {
        return outside;
    }

    public int pictures() {
        return pictures;
    }

    /// Whether the source could not be read, or not to its end.
    public boolean hasFailed() {
        return remarks.stream().anyMatch(remark -> remark.code().startsWith("SOURCE_"));
    }

    /// Of the source and of its stories, in the order they were noticed.
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
