package press.broadsheet.plan;

import java.util.List;

/// Tries treatments in the order of their cost until one can be cut into its legs without a fault.
final class Settling {
    /// A widow or orphan.
    private static final int WIDOW = 500;

    /// A line left white that the shape curve had not counted.
    private static final int WHITE_LINE = 20;

    /// A line of body without room.
    private static final int OVERSET = 5000;

    private static final int MOST_TRIED = 12;

    private Settling() {}

    /// @param cost the treatment's own, and what its faults cost
    record Settled(Treatment treatment, int cost) {}

    static Settled best(List<Treatment> treatments, int legs) {
        var best = new Settled(treatments.getFirst(), Integer.MAX_VALUE);
        for (var treatment : treatments.subList(0, Math.min(MOST_TRIED, treatments.size()))) {
            if (treatment.cost() >= best.cost()) {
                break;
            }
            var cost = treatment.cost() + faults(treatment, legs);
            best = cost < best.cost() ? new Settled(treatment, cost) : best;
        }
        return best;
    }

    private static int faults(Treatment treatment, int legs) {
        var fitted = Copyfitter.fit(treatment, legs);
        return fitted.overset() * OVERSET + fitted.legs().widows() * WIDOW + fitted.white(legs) * WHITE_LINE;
    }
}
