package vn.gdnn.training.effect.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.questionnaire.Answers.Given;

@Schema(examples = """
        {"answers": [{"question": "SU-DUNG", "answer": "DOI-KHI"}, {"question": "TRO-NGAI", "answer": "THOI-GIAN"}]}""")
record EffectAnswerRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid EffectGiven> answers) {

    record EffectGiven(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}") String question,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}") String answer) {}

    List<Given> given() {
        return answers.stream()
                .map(one -> new Given(one.question(), one.answer()))
                .toList();
    }
}
