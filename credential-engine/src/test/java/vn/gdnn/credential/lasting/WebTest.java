package vn.gdnn.credential.lasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.lasting.Answers.Answer;
import vn.gdnn.credential.seal.Configured;
import vn.gdnn.credential.seal.Stranger;

class WebTest {

    private static final Instant NOON = Instant.parse("2026-06-25T05:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @Test
    void one_that_begins_an_answer_and_does_not_end_it_is_waited_for_once_and_not_for_each_document() throws Exception {
        try (var stalling = Stranger.stalling()) {
            var web = web(Duration.ofMillis(300));
            var address = stalling.address().toString();

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(web.get(address)).isEmpty());
            assertThat(web.get(address)).isEmpty();
            assertThat(stalling.asked()).isOne();

            now.set(NOON.plusSeconds(10));
            assertThat(web.get(address)).isEmpty();
            assertThat(stalling.asked()).isEqualTo(2);
        }
    }

    @Test
    void an_answer_lasts_for_some_minutes() throws Exception {
        try (var server = Stranger.sending(question -> question)) {
            var web = web(Duration.ofSeconds(20));
            var address = server.address().toString();

            assertThat(web.post(address, "text/plain", new byte[] {1})).contains(new byte[] {1});
            assertThat(web.post(address, "text/plain", new byte[] {2})).contains(new byte[] {2});
            now.set(NOON.plus(Duration.ofMinutes(9)));
            assertThat(web.post(address, "text/plain", new byte[] {1})).contains(new byte[] {1});
            assertThat(server.asked()).isEqualTo(2);
            now.set(NOON.plus(Duration.ofMinutes(10)));
            assertThat(web.post(address, "text/plain", new byte[] {1})).contains(new byte[] {1});
            assertThat(server.asked()).isEqualTo(3);
        }
    }

    @Test
    void what_is_remembered_takes_no_more_than_its_room_and_the_oldest_makes_way() {
        var answers = new Answers();
        for (var i = 0; i < 40; i++) {
            answers.add("http://example.org/" + i % 39, new Answer(new byte[2 << 20], NOON));
        }

        assertThat(answers.bytes()).isBetween(30L << 20, 32L << 20);
        assertThat(answers.find("http://example.org/1", NOON)).isEmpty();
        assertThat(answers.find("http://example.org/0", NOON)).isPresent();
    }

    private Web web(Duration timeout) {
        return new Web(Configured.within(timeout), new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }
}
