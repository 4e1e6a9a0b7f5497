package vn.gdnn.quickstart.demo.school;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A whole number divided by weights, so that the parts add up to it exactly (largest remainders). */
public final class Shares {

    private Shares() {}

    static int[] equal(int total, int parts) {
        return of(total, DoubleStream.generate(() -> 1).limit(parts).toArray());
    }

    public static int[] of(int total, double... weights) {
        var sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        var exact = IntStream.range(0, weights.length)
                .mapToDouble(i -> total * weights[i] / sum)
                .toArray();
        var parts = IntStream.range(0, weights.length).map(i -> (int) exact[i]).toArray();
        IntStream.range(0, weights.length)
                .boxed()
                .filter(i -> weights[i] > 0)
                .sorted(Comparator.<Integer>comparingDouble(i -> parts[i] - exact[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(total - IntStream.of(parts).sum())
                .forEach(i -> parts[i]++);
        return parts;
    }
}
