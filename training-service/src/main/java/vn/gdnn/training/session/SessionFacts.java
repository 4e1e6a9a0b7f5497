package vn.gdnn.training.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says of a session.
 *
 * @param meetings in their order
 * @param link where it is held online, by https
 * @param trainers the names of their accounts
 * @param signUpUntil the last moment at which somebody may sign up
 */
public record SessionFacts(
        List<Meeting> meetings,
        int seats,
        @Nullable String place,
        @Nullable String link,
        List<String> trainers,
        Instant signUpUntil) {

    public SessionFacts {
        trainers = trainers.stream().distinct().sorted().toList();
    }

    /** When the first meeting begins. */
    public Instant begins() {
        return meetings.get(0).begins();
    }

    /** When the last meeting begins. */
    public Instant lastBegins() {
        return meetings.get(meetings.size() - 1).begins();
    }

    /** When the last meeting ends. */
    public Instant ends() {
        return meetings.get(meetings.size() - 1).ends();
    }
}
