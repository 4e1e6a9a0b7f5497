package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path folder;

    Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "first build");
    }

    @Test
    void the_first_run_records_and_the_second_uses_what_it_left() throws IOException {
        var first = cache(25);
        record(flags(first));
        first.keepRecorded();

        assertThat(first.records()).isTrue();
        assertThat(flags(cache(25))).anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
    }

    @Test
    void a_rebuilt_jar_makes_the_cache_be_recorded_anew_and_the_old_one_deleted() throws IOException {
        var first = cache(25);
        record(flags(first));
        first.keepRecorded();

        Files.writeString(jar, "second build");

        assertThat(flags(cache(25))).anyMatch(flag -> flag.startsWith("-XX:AOTCacheOutput="));
        assertThat(folder.resolve(".quickstart/aot")).isEmptyDirectory();
    }

    @Test
    void an_older_jdk_or_the_users_wish_does_without() throws IOException {
        assertThat(flags(cache(17))).isEmpty();
        assertThat(flags(new AotCache(settings(Map.of("GDNN_AOT", "off")), jdk(25), "kafka")))
                .isEmpty();
    }

    private static void record(List<String> flags) throws IOException {
        for (var flag : flags) {
            if (flag.startsWith("-XX:AOTCacheOutput=")) {
                Files.writeString(Path.of(flag.substring(flag.indexOf('=') + 1)), "cache");
            }
        }
    }

    private List<String> flags(AotCache cache) throws IOException {
        return cache.flags(List.of("-Xmx64m"), List.of(jar));
    }

    private AotCache cache(int feature) {
        return new AotCache(settings(Map.of()), jdk(feature), "kafka");
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.of(environment, folder);
    }

    private static Jdk jdk(int feature) {
        return new Jdk(Path.of("/jdk"), feature, feature + ".0.1");
    }
}
