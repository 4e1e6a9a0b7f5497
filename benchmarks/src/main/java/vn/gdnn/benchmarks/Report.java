package vn.gdnn.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What is printed: where and on what data it was measured, the figures and what stands beside them. */
final class Report {

    private final PrintStream out;
    private final Floors floors;
    private boolean sound = true;

    Report(PrintStream out, Floors floors) {
        this.out = out;
        this.floors = floors;
    }

    void begin(String benchmark) {
        fact("benchmark", benchmark + ", " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        fact("load average before", loadAverage());
    }

    void machine() throws IOException {
        fact("machine", Runtime.getRuntime().availableProcessors() + " cores, " + processor() + ", " + memory());
        fact("software", "JDK " + Runtime.version());
    }

    void database(Suite suite) throws SQLException {
        fact("database", suite.database().text("show server_version", "PostgreSQL "));
    }

    void fact(String name, String value) {
        line(name, value);
    }

    /** Says what is being done, for those who wait. */
    void step(String what) {
        System.err.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }

    /** A figure that stands alone. */
    void figure(String name, double value, String unit) {
        line(name, number(value) + " " + unit);
    }

    /** A figure and what it is measured against; the ratio is figure to rival. */
    void figure(String name, double value, String unit, String rival, double rivals) {
        floors.measured(name, value / rivals);
        line(
                name,
                "%s %s; %s: %s %s; ratio %s"
                        .formatted(number(value), unit, rival, number(rivals), unit, number(value / rivals)));
    }

    /** A figure, the aim it should reach and whether it does. */
    void aim(String name, double value, String unit, double aim, boolean atLeast) {
        var reached = atLeast ? value >= aim : value <= aim;
        line(
                name,
                "%s %s; aim: %s %s; %s"
                        .formatted(
                                number(value),
                                unit,
                                atLeast ? "at least" : "at most",
                                number(aim),
                                reached ? "reached" : "MISSED"));
    }

    void latencies(String name, Outcome outcome) {
        line(
                name,
                "p50 %s ms, p99 %s ms, worst %s ms; %s requests, %s/s"
                        .formatted(
                                number(outcome.percentile(50)),
                                number(outcome.percentile(99)),
                                number(outcome.percentile(100)),
                                number(outcome.count()),
                                number(outcome.perSecond())));
        failures(name, outcome.failures());
    }

    /** A run with a wrong answer in it proves nothing. */
    void failures(String name, long failures) {
        if (failures > 0) {
            sound = false;
            line(name, number(failures) + " WRONG ANSWERS");
        }
    }

    /** A floor that is not kept is as bad as a wrong answer. */
    void end() {
        floors.broken().forEach((figure, what) -> {
            sound = false;
            line(figure, what);
        });
        fact("load average after", loadAverage());
    }

    boolean isSound() {
        return sound;
    }

    private void line(String name, String value) {
        out.printf(Locale.ROOT, "%-34s %s%n", name, value);
    }

    static String number(double value) {
        if (value >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String loadAverage() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 4)[0];
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    private static String processor() throws IOException {
        return fromProc("/proc/cpuinfo", "model name");
    }

    private static String memory() throws IOException {
        var kilobytes = Long.parseLong(fromProc("/proc/meminfo", "MemTotal").replaceAll("\\D", ""));
        return (kilobytes >> 20) + " GB";
    }

    private static String fromProc(String file, String key) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
