package vn.gdnn.records.learning.result;

import java.time.Instant;
import java.time.LocalDate;
import vn.gdnn.records.learning.grading.ModuleScore;

/** A decision that corrected a posted result: what stood before and what stands since. */
public record ResultCorrection(
        int number, Decision decision, String actor, Instant recordedAt, Standing before, Standing after) {

    /** The document that orders it. */
    public record Decision(String number, LocalDate decidedOn, String reason) {}

    /** Marks and what they came to. */
    public record Standing(Assessment assessment, ModuleScore score) {}
}
