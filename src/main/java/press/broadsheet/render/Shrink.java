package press.broadsheet.render;

import java.util.Arrays;

/// Makes a picture smaller by area averaging: each new pixel is the mean of all old ones it covers, partly covered
/// ones by their share.
final class Shrink {
    private static final int ONE = 1 << 12;

    private final int width;
    private final int newWidth;
    private final int newHeight;
    private final Axis across;
    private final Axis down;

    Shrink(int width, int height, int newWidth, int newHeight) {
        this.width = width;
        this.newWidth = newWidth;
        this.newHeight = newHeight;
        this.across = Axis.of(width, newWidth);
        this.down = Axis.of(height, newHeight);
    }

    int[] apply(int[] rgb) {
        var shrunk = new int[newWidth * newHeight];
        var row = new int[3 * newWidth];
        var sum = new int[3 * newWidth];
        int rowAt = -1;
        for (int y = 0; y < newHeight; y++) {
            Arrays.fill(sum, 1 << 23);
            for (int k = down.start[y]; k < down.start[y + 1]; k++) {
                int source = down.first[y] + k - down.start[y];
                if (source != rowAt) {
                    narrow(rgb, source * width, row);
                    rowAt = source;
                }
                add(row, down.weight[k], sum);
            }
            pack(sum, shrunk, y * newWidth);
        }
        return shrunk;
    }

    /// One row made narrower; the sums carry 12 bits behind the point. All pixels between the first and the last of a
    /// new pixel have the same share, so they are summed before they are weighted.
    private void narrow(int[] rgb, int offset, int[] row) {
        for (int x = 0; x < newWidth; x++) {
            int k = across.start[x];
            int last = across.start[x + 1] - 1;
            int source = offset + across.first[x];
            long sum = apart(rgb[source]) * across.weight[k];
            if (last > k) {
                int end = source + last - k;
                sum += apart(rgb[end]) * across.weight[last] + between(rgb, source + 1, end) * across.inner;
            }
            row[3 * x] = (int) (sum >>> 42);
            row[3 * x + 1] = (int) (sum >>> 21) & 0x1fffff;
            row[3 * x + 2] = (int) sum & 0x1fffff;
        }
    }

    private static long between(int[] rgb, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += apart(rgb[i]);
        }
        return sum;
    }

    /// Red, green and blue in one number, 21 bits apart, so that one operation reckons with all three.
    private static long apart(long pixel) {
        return (pixel & 0xff0000) << 26 | (pixel & 0xff00) << 13 | pixel & 0xff;
    }

    /// Adds a weighted row; the sums carry 24 bits behind the point, as unsigned numbers.
    private static void add(int[] row, int weight, int[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * weight;
        }
    }

    private static void pack(int[] sum, int[] to, int offset) {
        for (int x = 0; x < sum.length / 3; x++) {
            to[offset + x] = sum[3 * x] >>> 24 << 16 | sum[3 * x + 1] >>> 24 << 8 | sum[3 * x + 2] >>> 24;
        }
    }

    /// Which old pixels make up each new one along one axis, and by which share.
    ///
    /// @param first  index of the first old pixel for each new one
    /// @param start  where each new pixel's weights start in `weight`; one entry more than there are new pixels
    /// @param weight shares; those of one new pixel add up to 4096
    /// @param inner  the share of an old pixel that is wholly covered and neither the first nor the last
    private record Axis(int[] first, int[] start, int[] weight, int inner) {

        static Axis of(int old, int fresh) {
            var first = new int[fresh];
            var start = new int[fresh + 1];
            var weight = new int[old + 2 * fresh];
            for (int i = 0; i < fresh; i++) {
                long from = (long) i * old;
                long to = from + old;
                first[i] = (int) (from / fresh);
                int at = start[i];
                int left = ONE;
                for (long pixel = first[i]; pixel * fresh < to; pixel++) {
                    long covered = Math.min(to, (pixel + 1) * fresh) - Math.max(from, pixel * fresh);
                    int share = (int) (covered * ONE / old);
                    weight[at++] = share;
                    left -= share;
                }
                weight[start[i]] += left;
                start[i + 1] = at;
            }
            return new Axis(first, start, weight, (int) ((long) fresh * ONE / old));
        }
    }
}
