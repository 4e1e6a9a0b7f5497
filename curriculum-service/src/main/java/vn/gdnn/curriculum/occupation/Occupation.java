package vn.gdnn.curriculum.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/** An occupation of the level-IV list; the first day is unknown for entries that did not come from the ministry. */
@Entity
public class Occupation {

    @Id
    private String code;

    @Version
    private long version;

    private String name;
    private @Nullable String englishName;

    @Enumerated(EnumType.STRING)
    private Level level;

    private boolean digitalTechnology;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private OccupationStatus status;

    protected Occupation() {} // for Hibernate

    Occupation(String code, OccupationFacts facts) {
        this.code = code;
        describe(facts);
    }

    /**
     * Whether these facts are another version and no correction of this one: they begin later, and say something else or
     * begin after this one ended. What nobody entered is described and has no versions.
     */
    boolean isFollowedBy(OccupationFacts facts) {
        if (status != OccupationStatus.ENTERED
                || validFrom == null
                || !facts.validFrom().isAfter(validFrom)) {
            return false;
        }
        var ended = validTo != null && facts.validFrom().isAfter(validTo);
        return ended
                || !name.equals(facts.name())
                || !Objects.equals(englishName, facts.englishName())
                || digitalTechnology != facts.digitalTechnology();
    }

    /** Whether somebody entered just that. */
    boolean says(OccupationFacts facts) {
        return status == OccupationStatus.ENTERED
                && facts.equals(new OccupationFacts(
                        name, englishName, level, digitalTechnology, facts.validFrom(), validTo, source))
                && facts.validFrom().equals(validFrom);
    }

    /** Takes the ministry's word for this entry. */
    final void describe(OccupationFacts facts) {
        if (!facts.level().matches(code)) {
            throw new Refusal(OccupationRefusal.OCCUPATION_LEVEL_MISMATCH, code, facts.level());
        }
        if (facts.validTo() != null && facts.validTo().isBefore(facts.validFrom())) {
            throw new Refusal(OccupationRefusal.OCCUPATION_PERIOD_REVERSED, facts.validFrom(), facts.validTo());
        }
        name = facts.name();
        englishName = facts.englishName();
        level = facts.level();
        digitalTechnology = facts.digitalTechnology();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        source = facts.source();
        status = OccupationStatus.ENTERED;
    }

    /** Whether the entry is valid on that day, both ends included. */
    public boolean isInForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public @Nullable String englishName() {
        return englishName;
    }

    public Level level() {
        return level;
    }

    public boolean digitalTechnology() {
        return digitalTechnology;
    }

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable String source() {
        return source;
    }

    public OccupationStatus status() {
        return status;
    }
}
