package vn.gdnn.training.course.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.course.content.CompletionRule;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.course.content.CourseSubject;
import vn.gdnn.training.course.content.Teaching;
import vn.gdnn.training.course.content.Teaching.Outcome;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"code": "NLS-01", "subject": "DIGITAL_COMPETENCE", "title": "Dạy học trong môi trường số",
         "provider": "Trường Đại học Sư phạm Kỹ thuật",
         "teaching": {"framework": "EDUCATORS", "outcomes": [{"component": "1.1", "level": "CB"}],
                      "hoursOnline": 12, "hoursFaceToFace": 8, "languages": ["vi"]},
         "prerequisites": [], "validityMonths": 36, "completion": {"attendancePercent": 80, "markNeeded": 5.0}}""")
record CourseRequest(
        @NotNull @Pattern(regexp = CourseResource.CODE) String code,
        @NotNull CourseSubject subject,
        @NotBlank @Size(max = 200) @PlainText String title,

        @Schema(description = "Who teaches it") @NotBlank @Size(max = 200) @PlainText
        String provider,

        @NotNull @Valid TeachingRequest teaching,

        @Schema(description = "What must be completed before: the value course of courses that are offered")
        @Size(max = 20) @Nullable List<@NotNull UUID> prerequisites,

        @Schema(description = "For how many months a completion counts; for ever where it is left out")
        @Min(1) @Max(600) @Nullable Integer validityMonths,

        @NotNull @Valid CompletionRequest completion) {

    private static final String ITEM = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    record TeachingRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,29}") String framework,

            @NotNull @Size(max = 100) List<@NotNull @Valid TaughtOutcomeRequest> outcomes,
            @Min(0) @Max(2_000) int hoursOnline,
            @Min(0) @Max(2_000) int hoursFaceToFace,

            @Schema(description = "Codes of ISO 639") @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages) {

        Teaching teaching() {
            return new Teaching(
                    framework,
                    outcomes.stream()
                            .map(one -> new Outcome(one.component(), one.level()))
                            .toList(),
                    hoursOnline,
                    hoursFaceToFace,
                    languages);
        }
    }

    record TaughtOutcomeRequest(
            @NotNull @Pattern(regexp = Framework.CODE_FORM) String component,
            @NotNull @Pattern(regexp = ITEM) String level) {}

    record CompletionRequest(
            @Schema(description = "The share of the meetings that must be attended") @Min(0) @Max(100) int attendancePercent,

            @Schema(description = "The mark that an attempt must reach; no mark is given where it is left out")
            @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 1) @Nullable BigDecimal markNeeded,

            @Schema(description = "The code of a questionnaire about satisfaction that must be answered")
            @Pattern(regexp = "[A-Z][A-Z0-9-]{1,29}") @Nullable String satisfaction) {}

    CourseFacts facts() {
        return new CourseFacts(
                code,
                subject,
                Text.clean(title),
                Text.clean(provider),
                teaching.teaching(),
                prerequisites == null ? List.of() : prerequisites,
                validityMonths,
                new CompletionRule(completion.attendancePercent(), completion.markNeeded(), completion.satisfaction()));
    }
}
