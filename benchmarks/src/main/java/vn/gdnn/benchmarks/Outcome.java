package vn.gdnn.benchmarks;

import java.time.Duration;

/** What a load met: how long each answer took, in order of size, and how many were wrong. */
record Outcome(long[] sortedNanos, long failures, Duration took) {

    private static final double NANOS_A_MILLI = 1e6;

    int count() {
        return sortedNanos.length;
    }

    double perSecond() {
        return count() * 1e9 / took.toNanos();
    }

    /** In milliseconds; the smallest time that so many in a hundred did not exceed. */
    double percentile(double percent) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(percent / 100 * sortedNanos.length);
        return sortedNanos[Math.max(rank, 1) - 1] / NANOS_A_MILLI;
    }
}
