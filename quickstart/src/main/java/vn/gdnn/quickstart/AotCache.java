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
import java.util.stream.Stream;

/**
 * The start-up cache of one Java process: recorded in its first run, when it ends, and used from the second on. Another
 * JDK, other flags or rebuilt jars make another cache.
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
    private volatile boolean records;

    AotCache(Settings settings, Jdk jdk, String name) {
        this.settings = settings;
        this.jdk = jdk;
        this.name = name;
    }

    /** The flags that use the cache, or record it. */
    List<String> flags(List<String> otherFlags, List<Path> jars) throws IOException {
        if (!jdk.cachesAhead() || "off".equals(settings.environment().get("GDNN_AOT"))) {
            return List.of();
        }
        var cache = folder().resolve(name + "-" + key(otherFlags, jars) + ".aot");
        if (Files.exists(cache)) {
            records = false;
            return with("-XX:AOTCache=" + cache, MAPPED_AS_WRITTEN);
        }
        Files.createDirectories(folder());
        forgetOthers();
        records = true;
        return with("-XX:AOTCacheOutput=" + cache + ".new", NO_PROFILES);
    }

    private static List<String> with(String... flags) {
        return Stream.concat(QUIET.stream(), Stream.of(flags)).toList();
    }

    /** Whether the running process writes a cache when it ends. */
    boolean records() {
        return records;
    }

    /** Makes a cache just recorded the one to use. */
    void keepRecorded() throws IOException {
        for (var file : mine()) {
            var text = file.toString();
            if (text.endsWith(".new")) {
                var cache = Path.of(text.substring(0, text.length() - ".new".length()));
                Files.move(file, cache, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void forgetOthers() throws IOException {
        for (var file : mine()) {
            Files.delete(file);
        }
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
        return settings.home().resolve("aot");
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
