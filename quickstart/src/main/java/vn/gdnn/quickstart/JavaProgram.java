package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java command line with a bounded heap and, where the JDK can, a start-up cache. */
final class JavaProgram {

    /**
     * The optimising compiler waits until code ran ten times as often as it would by itself: else it takes
     * more processor time at a start than the application does, for code that hardly runs again.
     */
    private static final List<String> PATIENT_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final Jdk jdk;
    private final AotCache cache;
    private final List<String> flags;

    JavaProgram(Settings settings, Jdk jdk, String name, int heapMegabytes, List<String> moreFlags) {
        this.jdk = jdk;
        this.cache = new AotCache(settings, jdk, name);
        flags = new ArrayList<>(List.of(
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        flags.addAll(PATIENT_COMPILER);
        flags.addAll(moreFlags);
    }

    /** The command without a start-up cache. */
    List<String> command(List<String> program) {
        var command = new ArrayList<String>();
        command.add(jdk.java().toString());
        command.addAll(flags);
        command.addAll(program);
        return command;
    }

    /** The command with a start-up cache if there is one; {@code jars} are all that it loads classes from. */
    List<String> command(List<Path> jars, List<String> program) throws IOException {
        return command(concat(cache.flags(flags, jars), program));
    }

    boolean lacksCache(List<Path> jars) throws IOException {
        return cache.isMissing(flags, jars);
    }

    void makeCache(List<Path> jars, List<String> program) throws IOException, InterruptedException {
        cache.make(flags, jars, made -> command(concat(made, program)));
    }

    private static List<String> concat(List<String> flags, List<String> program) {
        return Stream.concat(flags.stream(), program.stream()).toList();
    }

    /** All jars in a folder and beneath, in a lasting order. */
    static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
