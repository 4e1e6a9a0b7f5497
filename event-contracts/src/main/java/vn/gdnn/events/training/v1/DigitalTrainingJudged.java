package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands over the school judged a training that it had declared: from that day on its standing is VERIFIED or REFUSED,
 * until a later day of another judgement. Of several of one day the last one holds.
 */
public record DigitalTrainingJudged(
        UUID completionId, UUID staffId, String institution, String standing, LocalDate on) {}
