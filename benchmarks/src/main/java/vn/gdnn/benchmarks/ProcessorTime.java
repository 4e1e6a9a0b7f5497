package vn.gdnn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Seconds of processor time used by the service and by PostgreSQL, so that a busy machine does not hide the cost. */
record ProcessorTime(double service, double postgres) {

    private static final double TICKS_A_SECOND = 100;

    static ProcessorTime now(long service, long postmaster) throws IOException {
        var backends = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToDouble(process -> ofRunning(process.pid()))
                .sum();
        return new ProcessorTime(used(service, 2), used(postmaster, 4) + backends);
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(service - earlier.service, postgres - earlier.postgres);
    }

    /** In milliseconds, for each of so many pieces of work. */
    String each(double pieces) {
        return "service %s ms, PostgreSQL %s ms"
                .formatted(Report.number(service * 1_000 / pieces), Report.number(postgres * 1_000 / pieces));
    }

    private static double ofRunning(long process) {
        try {
            return used(process, 2);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** The first fields are of the process itself, the next two of its children that have ended. */
    private static double used(long process, int fields) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(afterName)
                        .skip(11)
                        .limit(fields)
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_A_SECOND;
    }
}
