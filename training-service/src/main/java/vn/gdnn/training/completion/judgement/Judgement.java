package vn.gdnn.training.completion.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A judgement as it was given, by an account and at a moment. */
public record Judgement(
        UUID id,
        Verdict standing,
        String reason,
        LocalDate on,
        List<UUID> evidence,
        String judgedBy,
        Instant judgedAt) {

    @Override
    public String toString() {
        return "Judgement[id=" + id + "]";
    }
}
