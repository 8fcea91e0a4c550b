package press.broadsheet.geometry;

/// A distance in whole millipoints (1/1000 of a PDF point, 1/72000 inch), so that sums are exact and pages repeat to
/// the byte.
///
/// @param millipoints any whole number; negative lengths are offsets to the left or upwards
public record Length(int millipoints) implements Comparable<Length> {
    public static final Length ZERO = new Length(0);

    private static final double MILLIPOINTS_PER_MM = 72_000 / 25.4;

    /// The nearest whole millipoint to `mm` millimetres.
    public static Length ofMm(double mm) {
        return new Length(Math.toIntExact(Math.round(mm * MILLIPOINTS_PER_MM)));
    }

    /// The nearest whole millipoint to `pt` PDF points.
    public static Length ofPt(double pt) {
        return new Length(Math.toIntExact(Math.round(pt * 1000)));
    }

    public Length plus(Length other) {
        return new Length(Math.addExact(millipoints, other.millipoints));
    }

    public Length minus(Length other) {
        return new Length(Math.subtractExact(millipoints, other.millipoints));
    }

    public Length times(int factor) {
        return new Length(Math.multiplyExact(millipoints, factor));
    }

    /// Rounded to the nearest millipoint.
    public Length scaled(double factor) {
        return new Length(Math.toIntExact(Math.round(millipoints * factor)));
    }

    /// Rounded down to a whole millipoint.
    public Length dividedBy(int parts) {
        return new Length(Math.floorDiv(millipoints, parts));
    }

    public Length max(Length other) {
        return millipoints >= other.millipoints ? this : other;
    }

    public double pt() {
        return millipoints / 1000.0;
    }

    public double mm() {
        return millipoints / MILLIPOINTS_PER_MM;
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(millipoints, other.millipoints);
    }

    @Override
    public String toString() {
        return pt() + "pt";
    }
}
