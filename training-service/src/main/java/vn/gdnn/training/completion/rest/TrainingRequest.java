package vn.gdnn.training.completion.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.completion.TrainedComponent;
import vn.gdnn.training.completion.TrainingFacts;
import vn.gdnn.training.completion.TrainingSubject;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"subject": "DIGITAL_COMPETENCE", "title": "Dạy học số", "provider": "Trường ĐH Sư phạm Kỹ thuật",
         "components": [{"component": "1.1", "level": "TT"}], "completedOn": "2026-01-15",
         "validUntil": "2029-01-15", "certificateNumber": "CC-2026/118"}""")
record TrainingRequest(
        @NotNull TrainingSubject subject,
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotBlank @Size(max = 200) @PlainText String provider,
        @Size(max = 18) @Nullable List<@NotNull @Pattern(regexp = Framework.CODE_FORM) String> competences,
        @Size(max = 100) @Nullable List<@NotNull @Valid Taught> components,
        @NotNull LocalDate completedOn,
        @Nullable LocalDate validUntil,
        @Size(max = 60) @PlainText @Nullable String certificateNumber) {

    /** A component and, where it is known, the level up to which it was taught. */
    @Schema(name = "TaughtComponent")
    record Taught(
            @NotNull @Pattern(regexp = Framework.CODE_FORM) String component,
            @Pattern(regexp = LEVEL) @Nullable String level) {}

    private static final String LEVEL = "[A-Za-z0-9-]{1,40}";

    TrainingRequest {
        title = Text.clean(title);
        provider = Text.clean(provider);
        certificateNumber = Text.cleanOrNone(certificateNumber);
    }

    TrainingFacts facts() {
        var taught = new ArrayList<TrainedComponent>();
        if (components != null) {
            components.forEach(one -> taught.add(new TrainedComponent(one.component(), one.level())));
        }
        if (competences != null) {
            competences.forEach(code -> taught.add(new TrainedComponent(code, null)));
        }
        return new TrainingFacts(subject, title, provider, taught, completedOn, validUntil, certificateNumber);
    }
}
