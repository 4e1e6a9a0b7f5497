package vn.gdnn.credential.lasting;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of the questions of the last minutes, in a bounded room: the oldest make way for what is new. */
final class Answers {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration FRESH_FAILURE = Duration.ofSeconds(10);
    private static final long ROOM = 32 << 20;
    private static final int BESIDES = 200;

    private final Map<String, Answer> known = new LinkedHashMap<>();
    private long bytes;

    /**
     * What came of one.
     *
     * @param content none if nothing came
     */
    record Answer(byte @Nullable [] content, Instant at) {

        private boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(content == null ? FRESH_FAILURE : FRESH));
        }

        private long size(String question) {
            return question.length() + BESIDES + (content == null ? 0L : content.length);
        }
    }

    /** What is known of that question and still counts. */
    synchronized Optional<Answer> find(String question, Instant now) {
        return Optional.ofNullable(known.get(question)).filter(answer -> answer.isFresh(now));
    }

    synchronized void add(String question, Answer answer) {
        remove(question);
        known.put(question, answer);
        bytes += answer.size(question);
        while (bytes > ROOM) {
            remove(known.keySet().iterator().next());
        }
    }

    private void remove(String question) {
        var old = known.remove(question);
        bytes -= old == null ? 0 : old.size(question);
    }

    /** How many bytes they take. */
    synchronized long bytes() {
        return bytes;
    }
}
