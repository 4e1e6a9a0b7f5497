package vn.gdnn.kit.imports.receipt;

import java.util.stream.LongStream;

/** Ascending lines as PostgreSQL's multirange: one range for as many as follow each other. */
final class LineRanges {

    private final StringBuilder ranges = new StringBuilder();
    private long first;
    private long last = -1;

    LineRanges(LongStream lines) {
        lines.forEachOrdered(this::add);
        close();
    }

    private void add(long line) {
        if (line != last + 1 || last < 0) {
            close();
            first = line;
        }
        last = line;
    }

    private void close() {
        if (last >= 0) {
            ranges.append(ranges.isEmpty() ? "" : ",")
                    .append('[')
                    .append(first)
                    .append(',')
                    .append(last)
                    .append(']');
        }
    }

    boolean isEmpty() {
        return last < 0;
    }

    long last() {
        return last;
    }

    @Override
    public String toString() {
        return "{" + ranges + "}";
    }
}
