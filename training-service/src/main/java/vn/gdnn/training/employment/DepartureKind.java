package vn.gdnn.training.employment;

import java.time.LocalDate;

/** Why an employment ends. */
public enum DepartureKind {
    RESIGNED,
    /** The one that is announced ahead of its day. */
    RETIRED,
    /** To another employer; between two schools of the suite by the offer that the other one accepts. */
    TRANSFERRED,
    DIED,
    OTHER;

    /** The last day that may be entered today as the first one no longer at work. */
    LocalDate latest(LocalDate today) {
        return this == RETIRED ? today.plusYears(Employment.YEARS_AHEAD) : today;
    }
}
