package vn.gdnn.training.employment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;

/**
 * One period of a person's work at an institution, from {@code employedSince} to the day before {@code leftOn}. Whoever
 * is hired again begins the next; it begins no earlier than the one before it ended.
 */
@Embeddable
public record Employment(
        @Column(name = "employment") int number,
        @Enumerated(EnumType.STRING) Position position,
        LocalDate employedSince,
        @Nullable LocalDate leftOn,
        @Enumerated(EnumType.STRING) @Nullable DepartureKind leftAs,
        @Nullable LocalDate formerLeftOn) {

    /** How far ahead a day of employment or of a retirement may lie. */
    public static final int YEARS_AHEAD = 1;

    /** The first period of a person. */
    public static Employment first(Position position, LocalDate since) {
        return new Employment(1, position, since, null, null, null);
    }

    /** The same period as the institution tells it now. */
    public Employment told(Position now, LocalDate since, LocalDate today) {
        requireAtWork(today);
        if (leftOn != null && since.isAfter(leftOn)) {
            throw new Refusal(EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE);
        }
        return new Employment(number, now, since, leftOn, leftAs, formerLeftOn).apart();
    }

    /** The next period of someone who left. */
    public Employment again(Position now, LocalDate since, LocalDate today) {
        if (lasts(today)) {
            throw new Refusal(EmploymentRefusal.STAFF_AT_WORK);
        }
        return new Employment(number + 1, now, since, null, null, leftOn).apart();
    }

    /** The period with its end, a day between its begin and today; that of a retirement up to a year ahead. */
    public Employment ended(LocalDate on, DepartureKind kind, LocalDate today) {
        requireOpen(today);
        if (on.isBefore(employedSince) || on.isAfter(kind.latest(today))) {
            throw new Refusal(EmploymentRefusal.DEPARTURE_DATE_IMPLAUSIBLE);
        }
        return new Employment(number, position, employedSince, on, kind, formerLeftOn);
    }

    /** Refuses what asks for an employment of which no end is entered. */
    public void requireOpen(LocalDate today) {
        requireAtWork(today);
        if (leftOn != null) {
            throw new Refusal(EmploymentRefusal.DEPARTURE_ANNOUNCED);
        }
    }

    /** The period without the end that was entered. */
    public Employment continued() {
        if (leftOn == null) {
            throw new Refusal(EmploymentRefusal.STAFF_NOT_LEFT);
        }
        return new Employment(number, position, employedSince, null, null, formerLeftOn);
    }

    /** Whether it has not ended by that day; it may begin later. */
    public boolean lasts(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    /** Whether the day of employment or the position is another than before. */
    public boolean differs(Employment before) {
        return !employedSince.equals(before.employedSince) || position != before.position;
    }

    /** The same period in the position that was held last. */
    public Employment holding(Position now) {
        return new Employment(number, now, employedSince, leftOn, leftAs, formerLeftOn);
    }

    /**
     * Refuses the begin of a position outside the period or after today: a position is entered once it is held. The day on
     * which the employment begins may lie ahead, and its first position with it.
     */
    public void requireToHold(LocalDate since, LocalDate today) {
        requireAtWork(today);
        if (since.isBefore(employedSince) || since.isAfter(firstFrom(today))) {
            throw new Refusal(EmploymentRefusal.POSITION_DATE_IMPLAUSIBLE);
        }
    }

    /** Refuses an employment that begins no later than a birth can have been, or far ahead. */
    public void require(BirthDate born, LocalDate today) {
        if (!born.isBefore(employedSince) || employedSince.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE);
        }
    }

    /** What others read of it. */
    public EmploymentPeriod period() {
        return new EmploymentPeriod(employedSince, leftOn, leftAs, position);
    }

    private Employment apart() {
        if (formerLeftOn != null && employedSince.isBefore(formerLeftOn)) {
            throw new Refusal(EmploymentRefusal.EMPLOYMENTS_OVERLAP);
        }
        return this;
    }

    private LocalDate firstFrom(LocalDate day) {
        return day.isBefore(employedSince) ? employedSince : day;
    }

    private void requireAtWork(LocalDate today) {
        if (!lasts(today)) {
            throw new Refusal(EmploymentRefusal.STAFF_LEFT);
        }
    }
}
