package vn.gdnn.benchmarks;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Below which ratio a figure of a benchmark never falls, on whatever machine: {@code floors.csv}. */
final class Floors {

    private final Map<String, Double> floors;
    private final Map<String, Double> ratios = new HashMap<>();

    private Floors(Map<String, Double> floors) {
        this.floors = new TreeMap<>(floors);
    }

    static Floors of(String benchmark) throws IOException {
        return new Floors(Database.resource("floors.csv")
                .lines()
                .map(line -> line.split(","))
                .filter(row -> row[0].equals(benchmark))
                .collect(toMap(row -> row[1], row -> Double.valueOf(row[2]))));
    }

    /** A figure's ratio; of one that is measured again, the last. */
    void measured(String figure, double ratio) {
        ratios.put(figure, ratio);
    }

    /** What fell below its floor, or was not measured at all. */
    Map<String, String> broken() {
        var broken = new TreeMap<String, String>();
        floors.forEach((figure, floor) -> {
            var ratio = ratios.get(figure);
            if (ratio == null) {
                broken.put(figure, "was not measured");
            } else if (!(ratio >= floor)) {
                broken.put(figure, "%s is BELOW THE FLOOR of %s".formatted(Report.number(ratio), Report.number(floor)));
            }
        });
        return broken;
    }
}
