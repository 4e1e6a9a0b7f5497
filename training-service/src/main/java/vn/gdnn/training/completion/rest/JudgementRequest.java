package vn.gdnn.training.completion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.completion.judgement.JudgementFacts;
import vn.gdnn.training.completion.judgement.Verdict;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"standing": "REFUSED", "reason": "Giấy chứng nhận không do cơ sở này cấp", "on": "2026-01-20"}""")
record JudgementRequest(
        @NotNull Verdict standing,
        @NotBlank @Size(max = 500) @PlainText String reason,

        @Schema(
                description =
                        "From which day on it holds: not before completion or the judgement before, and not after today")
        @NotNull LocalDate on,

        @Schema(description = "The papers beside the training that were looked at; VERIFIED names one at least")
        @Size(max = 20) @Nullable List<@NotNull UUID> evidence) {

    JudgementRequest {
        reason = Text.clean(reason);
    }

    JudgementFacts facts() {
        return new JudgementFacts(standing, reason, on, evidence == null ? List.of() : evidence);
    }
}
