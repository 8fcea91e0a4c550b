package press.broadsheet.cli;

/// The line of least squares.
final class Slope {
    private Slope() {}

    /// How steep it is through the points (x, y); two points at least.
    static double of(double[] x, double[] y) {
        var meanX = java.util.Arrays.stream(x).average().orElseThrow();
        var meanY = java.util.Arrays.stream(y).average().orElseThrow();
        double over = 0;
        double under = 0;
        for (var i = 0; i < x.length; i++) {
            over += (x[i] - meanX) * (y[i] - meanY);
            under += (x[i] - meanX) * (x[i] - meanX);
        }
        return over / under;
    }
}
