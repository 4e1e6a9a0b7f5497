package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How long the last start took, of time and of the processors, and how much memory each process takes now. */
final class Figures {

    private static final String READY = "ready";
    private static final String PROCESSOR = ".processor";
    private static final String ROW = "%-20s %8s %14s %8s";

    private final Settings settings;

    Figures(Settings settings) {
        this.settings = settings;
    }

    void keep(Duration ready, List<Keeper> keepers) throws IOException {
        var figures = new Properties();
        figures.setProperty(READY, Long.toString(ready.toMillis()));
        for (var keeper : keepers) {
            var part = keeper.part().name();
            figures.setProperty(part, Long.toString(keeper.startTime().toMillis()));
            figures.setProperty(
                    part + PROCESSOR, Long.toString(keeper.processorTime().toMillis()));
        }
        try (var text = Files.newBufferedWriter(file())) {
            figures.store(text, "milliseconds of the last start");
        }
    }

    List<String> lines() throws IOException {
        var figures = known();
        var lines = new ArrayList<String>();
        lines.add(String.format(ROW, "", "start s", "of processors", "PSS MB"));
        long sum = 0;
        for (var part : Parts.NAMES) {
            var memory = memory(Keeper.pidFile(settings, part).process());
            sum += memory.orElse(0);
            lines.add(line(part, figures.getProperty(part), figures.getProperty(part + PROCESSOR), memory));
        }
        var launcher = own(Launcher.pidFile(settings).process());
        lines.add(line("launcher", null, null, launcher));
        lines.add(line("all", figures.getProperty(READY), null, OptionalLong.of(sum + launcher.orElse(0))));
        return lines;
    }

    private static String line(
            String name, @Nullable String start, @Nullable String processors, OptionalLong kilobytes) {
        var memory = kilobytes.isPresent() ? Long.toString(kilobytes.getAsLong() / 1024) : "-";
        return String.format(ROW, name, seconds(start), seconds(processors), memory);
    }

    private static String seconds(@Nullable String millis) {
        return millis == null ? "-" : String.format(Locale.ROOT, "%.1f", Long.parseLong(millis) / 1000.0);
    }

    private Properties known() throws IOException {
        var figures = new Properties();
        try (var text = Files.newBufferedReader(file())) {
            figures.load(text);
        } catch (NoSuchFileException neverStarted) {
            // only the memory is shown
        }
        return figures;
    }

    private Path file() {
        return settings.run().resolve("figures.properties");
    }

    /** A process with those it started: its proportional share of the memory, in kilobytes. */
    private static OptionalLong memory(Optional<ProcessHandle> process) {
        if (process.isEmpty()) {
            return OptionalLong.empty();
        }
        var sum = share(process.get())
                + process.get().descendants().mapToLong(Figures::share).sum();
        return OptionalLong.of(sum);
    }

    private static OptionalLong own(Optional<ProcessHandle> process) {
        return process.map(one -> OptionalLong.of(share(one))).orElse(OptionalLong.empty());
    }

    private static long share(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
