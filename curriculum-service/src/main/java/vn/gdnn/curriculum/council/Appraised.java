package vn.gdnn.curriculum.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an approval needs to know of the appraisal of a version as it was submitted.
 *
 * @param papers how many files show it
 * @param at when it was last written to
 */
@Embeddable
public record Appraised(
        @Column(name = "appraisal") @Enumerated(EnumType.STRING)
        Conclusion conclusion,

        @Column(name = "appraisal_met_on") LocalDate metOn,
        @Column(name = "appraisal_papers") Integer papers,
        @Column(name = "appraised_at") Instant at) {

    /** What the minutes say now, beside the same papers. */
    public Appraised corrected(Conclusion now, LocalDate met, Instant moment) {
        return new Appraised(now, met, papers, moment);
    }

    /** The same with one more paper. */
    public Appraised withPaper(Instant now) {
        return new Appraised(conclusion, metOn, papers + 1, now);
    }
}
