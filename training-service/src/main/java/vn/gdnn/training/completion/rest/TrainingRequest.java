package vn.gdnn.training.completion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.completion.TrainingFacts;
import vn.gdnn.training.completion.TrainingSubject;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

record TrainingRequest(
        @NotNull TrainingSubject subject,
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotBlank @Size(max = 200) @PlainText String provider,
        @Size(max = 18) @Nullable List<@NotNull @Pattern(regexp = Framework.CODE_FORM) String> competences,
        @NotNull LocalDate completedOn,
        @Size(max = 60) @PlainText @Nullable String certificateNumber) {

    TrainingRequest {
        title = Text.clean(title);
        provider = Text.clean(provider);
        certificateNumber = Text.cleanOrNone(certificateNumber);
    }

    TrainingFacts facts() {
        return new TrainingFacts(
                subject,
                title,
                provider,
                competences == null ? List.of() : competences,
                completedOn,
                certificateNumber);
    }
}
