package vn.gdnn.curriculum.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Enters an occupation in the list, or changes the entry that stands. */
@ApplicationScoped
public class EnterOccupation {

    /** What the list holds now, and whether the entry is new. */
    public record Entered(Occupation occupation, boolean isNew) {}

    private final Occupations occupations;
    private final OccupationVersions versions;
    private final Instance<OccupationFollower> followers;

    EnterOccupation(Occupations occupations, OccupationVersions versions, Instance<OccupationFollower> followers) {
        this.occupations = occupations;
        this.versions = versions;
        this.followers = followers;
    }

    /** A change needs {@code If-Match}; a new entry must come without one. */
    @Transactional
    public Entered enter(String code, @Nullable String ifMatch, OccupationFacts facts) {
        var standing = occupations.withCode(code);
        if (standing.isPresent()) {
            Versions.require(Versions.expected(ifMatch), standing.get().version());
            return new Entered(change(standing.get(), facts), false);
        }
        if (ifMatch != null) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
        return new Entered(occupations.add(new Occupation(code, facts)), true);
    }

    /** As {@link #enter}, of an entry of a file, in the transaction at hand: whether it said something that was not there. */
    boolean bring(String code, OccupationFacts facts) {
        var standing = occupations.withCode(code);
        if (standing.filter(entry -> entry.says(facts)).isPresent() || versions.say(code, facts)) {
            return false;
        }
        standing.ifPresentOrElse(entry -> change(entry, facts), () -> occupations.add(new Occupation(code, facts)));
        return true;
    }

    /** What was in force before stays on record with its days. */
    private Occupation change(Occupation standing, OccupationFacts facts) {
        if (standing.isFollowedBy(facts)) {
            versions.keep(standing, facts.validFrom());
        } else {
            versions.requireAfterFormer(standing.code(), facts.validFrom());
        }
        standing.describe(facts);
        occupations.flush();
        followers.forEach(follower -> follower.changed(standing.code()));
        return standing;
    }
}
