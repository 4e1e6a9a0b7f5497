package vn.gdnn.credential.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.problem.Refusal;

class TimestampAuthorityTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void one_that_begins_an_answer_and_does_not_end_it_counts_as_away() throws Exception {
        try (var stalling = Stranger.stalling()) {
            var authority = authority(stalling, SHORT);

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> authority.require(Sha256.of(new byte[0])))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal ->
                                            assertThat(refusal.code()).isEqualTo(SealRefusal.TIMESTAMP_UNAVAILABLE)));
            assertThat(stalling.asked()).isEqualTo(2);
        }
    }

    @Test
    void an_answer_without_end_is_not_taken_in() throws Exception {
        try (var large = Stranger.sending(question -> new byte[4 << 20])) {
            var asking = new Asking(Duration.ofSeconds(20));
            var request = HttpRequest.newBuilder(large.address()).build();

            assertThatThrownBy(() -> asking.ask(request, (4 << 20) - 1))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("more than 4194303 bytes");
            assertThat(asking.ask(request, 4 << 20)).hasSize(4 << 20);
            assertThatThrownBy(() -> authority(large, Duration.ofSeconds(20)).require(Sha256.of(new byte[0])))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static TimestampAuthority authority(Stranger at, Duration timeout) {
        var config = new Configured(Optional.of(at.address()), Optional.empty(), true, timeout);
        return new TimestampAuthority(config, new TimestampTrust(new Roots(config)));
    }
}
