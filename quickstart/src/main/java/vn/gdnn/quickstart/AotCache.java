package vn.gdnn.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The start-up cache of one Java process: recorded by a run apart from the user's data, made after it, and used by every
 * start from then on. Another JDK, other flags or rebuilt jars make another cache.
 */
final class AotCache {

    private static final List<String> QUIET =
            List.of("-Xlog:aot=off", "-Xlog:cds=off", "-XX:+UnlockDiagnosticVMOptions");
    /** Where the cache was laid out for: else each start rewrites its pointers, and keeps pages of its own for them. */
    private static final String MAPPED_AS_WRITTEN = "-XX:ArchiveRelocationMode=0";
    /** Profiles would have the compilers busy from the first second on. */
    private static final String NO_PROFILES = "-XX:-AOTRecordTraining";

    private final Settings settings;
    private final Jdk jdk;
    private final String name;

    AotCache(Settings settings, Jdk jdk, String name) {
        this.settings = settings;
        this.jdk = jdk;
        this.name = name;
    }

    /** The flags that use the cache; where it is missing, a run apart records what it is made from. */
    List<String> flags(List<String> otherFlags, List<Path> jars) throws IOException {
        if (isMissing(otherFlags, jars)) {
            return settings.areApart()
                    ? with("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded(), NO_PROFILES)
                    : List.of();
        }
        return isWanted() ? with("-XX:AOTCache=" + file(otherFlags, jars), MAPPED_AS_WRITTEN) : List.of();
    }

    boolean isMissing(List<String> otherFlags, List<Path> jars) throws IOException {
        return isWanted() && !Files.exists(file(otherFlags, jars));
    }

    /** Makes the cache from what was recorded; {@code command} is the program with the flags it is given. */
    void make(List<String> otherFlags, List<Path> jars, UnaryOperator<List<String>> command)
            throws IOException, InterruptedException {
        var cache = file(otherFlags, jars);
        var fresh = settings.home().resolve(cache.getFileName());
        var flags =
                with("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded(), "-XX:AOTCache=" + fresh, NO_PROFILES);
        Tool.run(
                "The start-up cache of " + name,
                command.apply(flags),
                settings.home(),
                Map.of(),
                settings.log(name + "-cache"));
        for (var outdated : mine()) {
            Files.delete(outdated);
        }
        Files.createDirectories(folder());
        Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean isWanted() {
        return jdk.cachesAhead() && !"off".equals(settings.environment().get("GDNN_AOT"));
    }

    private static List<String> with(String... flags) {
        return Stream.concat(QUIET.stream(), Stream.of(flags)).toList();
    }

    private Path recorded() {
        return settings.home().resolve(name + ".recorded");
    }

    private Path file(List<String> otherFlags, List<Path> jars) throws IOException {
        return folder().resolve(name + "-" + key(otherFlags, jars) + ".aot");
    }

    private List<Path> mine() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                    .toList();
        }
    }

    private Path folder() {
        return settings.programs().resolve("aot");
    }

    /** The JVM refuses a cache whose jars have another size or time; so they make the key. */
    private String key(List<String> flags, List<Path> jars) throws IOException {
        var text = new StringBuilder(jdk.home() + " " + jdk.version() + " " + flags);
        for (var jar : jars) {
            text.append('\n')
                    .append(jar)
                    .append(' ')
                    .append(Files.size(jar))
                    .append(' ')
                    .append(Files.getLastModifiedTime(jar));
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new UncheckedIOException(new IOException(everyJdkHasIt));
        }
    }
}
