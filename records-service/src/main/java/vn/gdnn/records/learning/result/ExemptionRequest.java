package vn.gdnn.records.learning.result;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one decision grants or takes back for some students; it counts once another person agreed. */
public record ExemptionRequest(UUID id, Act act, ExemptedModule.Decision decision, List<Line> lines, boolean agreed) {

    /** Whether modules are granted, or grants taken back. */
    @Schema(name = "ExemptionAct")
    public enum Act {
        GRANT,
        WITHDRAW
    }

    /** One module of one student. */
    @Schema(name = "ExemptionLine")
    public record Line(
            UUID enrolment,
            String moduleCode,
            String ground,
            String evidence,
            ExemptedModule.@Nullable Earlier earlier) {}

    public ExemptionRequest {
        lines = List.copyOf(lines);
    }
}
