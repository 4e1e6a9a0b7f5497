package vn.gdnn.kit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.gdnn.kit.testing.Size.Offender;

/** How many offenders of each kind a module has, and the largest of each: numbers that only fall. */
record SizePins(Map<String, Long> numbers) {

    private static final String HEADER = """
            # What is larger than docs/style.md allows: how many of each kind, and the largest. The numbers only fall.
            """;

    static SizePins of(Collection<Offender> offenders) {
        var numbers = new TreeMap<String, Long>();
        for (var kind : Size.values()) {
            var values = offenders.stream()
                    .filter(each -> each.kind() == kind)
                    .mapToLong(Offender::value)
                    .summaryStatistics();
            numbers.put(kind.key() + ".count", values.getCount());
            if (kind.hasDegrees()) {
                numbers.put(kind.key() + ".largest", Math.max(0, values.getMax()));
            }
        }
        return new SizePins(numbers);
    }

    static SizePins read(Path file) throws IOException {
        var numbers = new TreeMap<String, Long>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var text = Files.newBufferedReader(file)) {
                properties.load(text);
            }
            properties
                    .stringPropertyNames()
                    .forEach(key -> numbers.put(key, Long.valueOf(properties.getProperty(key))));
        }
        return new SizePins(numbers);
    }

    void write(Path file) throws IOException {
        var lines = numbers.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue() + "\n");
        Files.writeString(file, HEADER + lines.collect(Collectors.joining()));
    }

    /** The numbers that are larger now. */
    List<String> grown(SizePins now, Collection<Offender> offenders) {
        var grown = new ArrayList<String>();
        now.numbers.forEach((key, value) -> {
            if (value > numbers.getOrDefault(key, 0L)) {
                grown.add(key + " is " + value + " and may be " + numbers.getOrDefault(key, 0L) + ": "
                        + largest(key, offenders));
            }
        });
        return grown;
    }

    /** The numbers that are smaller now. */
    List<String> fallen(SizePins now) {
        var fallen = new ArrayList<String>();
        numbers.forEach((key, value) -> {
            if (now.numbers.getOrDefault(key, 0L) < value) {
                fallen.add(key + " is down to " + now.numbers.getOrDefault(key, 0L) + ": lower its number, " + value);
            }
        });
        return fallen;
    }

    private static String largest(String key, Collection<Offender> offenders) {
        return offenders.stream()
                .filter(each -> key.startsWith(each.kind().key() + "."))
                .sorted(Comparator.comparingLong(Offender::value).reversed())
                .map(Offender::toString)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
