package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    static final List<String> FLAGS = List.of("-Xmx64m");

    @TempDir
    Path folder;

    Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "first build");
    }

    @Test
    void a_run_apart_records_and_every_other_run_uses_what_was_made() throws Exception {
        assertThat(flags(cache(apart()))).contains("-XX:AOTMode=record");

        make(cache(apart()));

        assertThat(flags(cache(settings()))).anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
        assertThat(cache(settings()).isMissing(FLAGS, List.of(jar))).isFalse();
    }

    @Test
    void a_run_never_records() throws IOException {
        assertThat(cache(settings()).isMissing(FLAGS, List.of(jar))).isTrue();
        assertThat(flags(cache(settings()))).isEmpty();
    }

    @Test
    void a_rebuilt_jar_needs_another_cache_which_takes_the_place_of_the_old_one() throws Exception {
        make(cache(apart()));
        Files.writeString(jar, "second build");

        assertThat(flags(cache(settings()))).isEmpty();
        make(cache(apart()));

        try (var caches = Files.list(folder.resolve(".quickstart/aot"))) {
            assertThat(caches).hasSize(1);
        }
    }

    @Test
    void what_could_not_be_made_leaves_no_cache() throws IOException {
        Files.createDirectories(apart().home());

        assertThatThrownBy(() -> cache(apart()).make(FLAGS, List.of(jar), flags -> List.of("false")))
                .hasMessageContaining("The start-up cache of kafka ended with code 1");
        assertThat(flags(cache(settings()))).isEmpty();
    }

    @Test
    void an_older_jdk_or_the_users_wish_does_without() throws IOException {
        assertThat(flags(new AotCache(apart(), jdk(17), "kafka"))).isEmpty();
        assertThat(flags(cache(settings(Map.of("GDNN_AOT", "off")).apart(Map.of()))))
                .isEmpty();
    }

    private void make(AotCache cache) throws Exception {
        Files.createDirectories(apart().home());
        cache.make(FLAGS, List.of(jar), flags -> List.of("sh", "-c", "echo cache > " + output(flags)));
    }

    private static String output(List<String> flags) {
        return flags.stream()
                .filter(flag -> flag.startsWith("-XX:AOTCache="))
                .map(flag -> flag.substring(flag.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
    }

    private List<String> flags(AotCache cache) throws IOException {
        return cache.flags(FLAGS, List.of(jar));
    }

    private static AotCache cache(Settings settings) {
        return new AotCache(settings, jdk(25), "kafka");
    }

    private Settings apart() {
        return settings().apart(Map.of());
    }

    private Settings settings() {
        return settings(Map.of());
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.of(environment, folder);
    }

    private static Jdk jdk(int feature) {
        return new Jdk(Path.of("/jdk"), feature, feature + ".0.1");
    }
}
