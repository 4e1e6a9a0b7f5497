package vn.gdnn.records.graduation.recognition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GraduationClass;

/**
 * The decision that shall recognise a graduation, and the class: entered where no rule computes it (year-based training),
 * else confirmed or left out.
 *
 * @param reason why a second qualification of the same level and occupation is given, where it is one
 */
public record Proposal(
        Decision decision,
        @Nullable GraduationClass graduationClass,
        @Nullable String reason) {

    static final String KIND = "RECOGNITION";

    static Proposal of(Map<String, String> particulars) {
        return new Proposal(
                new Decision(
                        requireNonNull(particulars.get("decisionNumber")),
                        LocalDate.parse(requireNonNull(particulars.get("decidedOn")))),
                GraduationClass.valueOf(requireNonNull(particulars.get("graduationClass"))),
                particulars.get("reason"));
    }

    /** What the second person is asked to approve, the class included. */
    Map<String, String> particulars(GraduationClass found) {
        var particulars = new HashMap<>(Map.of(
                "decisionNumber", decision.number(),
                "decidedOn", decision.decidedOn().toString(),
                "graduationClass", found.name()));
        if (reason != null) {
            particulars.put("reason", reason);
        }
        return particulars;
    }
}
