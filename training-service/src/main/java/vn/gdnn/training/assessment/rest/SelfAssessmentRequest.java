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

@Schema(examples = """
        {"staffId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c61", "questionnaire": "EDUCATORS-SELF", "answers": [
          {"question": "1.1", "answer": "CB"}, {"question": "1.2", "answer": "TT"}, {"question": "1.3", "answer": "CB"},
          {"question": "1.4", "answer": "CB"}, {"question": "2.1", "answer": "TT"}, {"question": "2.2", "answer": "CB"},
          {"question": "2.3", "answer": "CB"}, {"question": "3.1", "answer": "NC"}, {"question": "3.2", "answer": "CB"},
          {"question": "3.3", "answer": "CB"}, {"question": "4.1", "answer": "CB"}, {"question": "4.2", "answer": "CB"},
          {"question": "4.3", "answer": "TT"}, {"question": "5.1", "answer": "CB"}, {"question": "5.2", "answer": "CB"},
          {"question": "5.3", "answer": "CB"}, {"question": "6.1", "answer": "CB"}, {"question": "6.2", "answer": "CB"}]}""")
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
