package vn.gdnn.training.completion.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What who judges says.
 *
 * @param on from which day on it holds
 * @param evidence the papers that were looked at; without one nothing is verified
 */
public record JudgementFacts(Verdict standing, String reason, LocalDate on, List<UUID> evidence) {

    public JudgementFacts {
        evidence = evidence.stream().distinct().toList();
    }
}
