package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/** Whether a session can be held as somebody says. That nothing of it lies more than five years off is a limit of this system. */
@ApplicationScoped
class Timetable {

    private static final Duration FARTHEST = Duration.ofDays(5 * 366);

    private final Clock clock;

    Timetable(Clock clock) {
        this.clock = clock;
    }

    /** Meetings one after the other, from a moment to come; the sign-up ends before the last of them begins. */
    void require(SessionFacts facts) {
        requireMeetings(facts.meetings());
        var now = clock.instant();
        if (!facts.begins().isAfter(now)) {
            throw new Refusal(SessionRefusal.SESSION_BEGINS_IN_PAST);
        }
        if (facts.ends().isAfter(now.plus(FARTHEST))) {
            throw new Refusal(SessionRefusal.SESSION_TOO_FAR);
        }
        requireRest(facts);
    }

    /** As {@link #require} where the meetings stay as they were. */
    void requireRest(SessionFacts facts) {
        if (facts.signUpUntil().isBefore(clock.instant().minus(FARTHEST))) {
            throw new Refusal(SessionRefusal.SESSION_TOO_FAR);
        }
        if (facts.signUpUntil().isAfter(facts.lastBegins())) {
            throw new Refusal(SessionRefusal.SESSION_SIGN_UP_TOO_LATE);
        }
        if (facts.place() == null && facts.link() == null) {
            throw new Refusal(SessionRefusal.SESSION_PLACE_MISSING);
        }
        requireHttps(facts.link());
    }

    private static void requireMeetings(List<Meeting> meetings) {
        for (var place = 0; place < meetings.size(); place++) {
            if (meetings.get(place).isFaulty()
                    || place > 0 && !meetings.get(place - 1).isBefore(meetings.get(place))) {
                throw new Refusal(SessionRefusal.SESSION_MEETINGS_FAULTY, place + 1);
            }
        }
    }

    private static void requireHttps(@Nullable String link) {
        if (link == null) {
            return;
        }
        try {
            var address = new URI(link);
            if (Objects.equals(address.getScheme(), "https") && address.getHost() != null && isAscii(link)) {
                return;
            }
        } catch (URISyntaxException e) {
            // not an address: refused as one that is no https
        }
        throw new Refusal(SessionRefusal.SESSION_LINK_NOT_HTTPS);
    }

    private static boolean isAscii(String link) {
        return link.chars().allMatch(character -> character > ' ' && character < 127);
    }
}
