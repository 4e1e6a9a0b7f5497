package vn.gdnn.reporting.institution;

import static vn.gdnn.reporting.institution.InstitutionRefusal.CHANGE_BACKDATED;
import static vn.gdnn.reporting.institution.InstitutionRefusal.CHANGE_IN_FUTURE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gdnn.kit.problem.Refusal;

/** An institution with what it is now and what it was before; figures of a past day read the past. */
@Entity
public class Institution {

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private Profile profile;

    @ElementCollection
    @CollectionTable(name = "institution_profile", joinColumns = @JoinColumn(name = "institution"))
    @OrderBy("since")
    private Set<Profile> history = new LinkedHashSet<>();

    protected Institution() {} // for Hibernate

    Institution(String code, Profile profile) {
        this.code = code;
        this.profile = profile;
        history.add(profile);
    }

    /**
     * Takes on another profile from its day on; the same day corrects what was said of that day. Not ahead of time,
     * because a change of province moves at once who may see the institution; not behind the last change, because what
     * was reported must stay explainable.
     */
    void change(Profile changed, LocalDate today) {
        requirePossible(changed, today);
        history.removeIf(earlier -> earlier.since().equals(changed.since()));
        history.add(changed);
        profile = changed;
    }

    void requirePossible(Profile changed, LocalDate today) {
        if (changed.since().isAfter(today)) {
            throw new Refusal(CHANGE_IN_FUTURE, changed.since());
        }
        if (changed.since().isBefore(profile.since())) {
            throw new Refusal(CHANGE_BACKDATED, profile.since());
        }
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    /** What it is now. */
    public Profile profile() {
        return profile;
    }

    /** What it was from which day on, oldest first. */
    public List<Profile> history() {
        return List.copyOf(history);
    }
}
