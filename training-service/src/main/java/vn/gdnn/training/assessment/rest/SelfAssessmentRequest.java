package vn.gdnn.training.assessment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.questionnaire.Answers.Given;

record SelfAssessmentRequest(
        @NotNull UUID staffId,

        @Schema(examples = "EDUCATORS-SELF") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,29}") String questionnaire,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid AnswerRequest> answers) {

    record AnswerRequest(
            @Schema(examples = "1.1") @NotNull @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]*") String question,

            @Schema(examples = "CB") @NotNull @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]*") String answer) {}

    List<Given> given() {
        return answers.stream()
                .map(one -> new Given(one.question(), one.answer()))
                .toList();
    }
}
