package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The Java the suite's processes run on. */
record Jdk(Path home, int feature, String version) {

    /** AOT caches of whole applications came with it. */
    static final int AOT_CACHES = 25;

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    /** The one the user names, else the newest from 25 on that is here, else the one this runs on. */
    static Jdk find(Map<String, String> environment) {
        var named = environment.get("GDNN_JAVA");
        if (named != null && !named.isBlank()) {
            return named(Path.of(named));
        }
        var running = Path.of(System.getProperty("java.home"));
        var candidates = Stream.concat(
                Stream.of(environment.get("JAVA_HOME")).filter(Objects::nonNull).map(Path::of), installed());
        return candidates
                .map(Jdk::at)
                .filter(jdk -> jdk.feature >= AOT_CACHES)
                .min(Comparator.comparing(Jdk::feature))
                .orElseGet(() -> at(running));
    }

    Path java() {
        return home.resolve("bin/java");
    }

    boolean cachesAhead() {
        return feature >= AOT_CACHES;
    }

    private static Jdk named(Path path) {
        var home =
                path.endsWith("java") ? path.toAbsolutePath().resolve("../..").normalize() : path;
        var jdk = at(home);
        if (jdk.feature < 17) {
            throw new Problem("GDNN_JAVA=" + path + " is no JDK from 17 on: name its folder or its bin/java");
        }
        return jdk;
    }

    private static Stream<Path> installed() {
        try (var folders = Files.list(INSTALLED)) {
            return folders.toList().stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static Jdk at(Path home) {
        var release = new Properties();
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
        } catch (IOException unknown) {
            return new Jdk(home, 0, "unknown");
        }
        var version = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION", "0"))
                .replace("\"", "");
        var executable = Files.isExecutable(home.resolve("bin/java"));
        return new Jdk(home, executable ? feature(version) : 0, version);
    }

    private static int feature(String version) {
        var digits = version.split("[^0-9]", 2)[0];
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
