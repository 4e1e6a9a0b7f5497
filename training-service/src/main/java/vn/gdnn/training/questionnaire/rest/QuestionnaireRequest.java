package vn.gdnn.training.questionnaire.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.questionnaire.Purpose;
import vn.gdnn.training.questionnaire.Questionnaire;
import vn.gdnn.training.questionnaire.Questionnaire.Answer;
import vn.gdnn.training.questionnaire.Questionnaire.Question;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"purpose": "SELF_ASSESSMENT", "title": "Tự đánh giá rút gọn", "inForceFrom": "2030-09-01",
         "framework": "EDUCATORS", "questions": [
          {"code": "C1", "text": "Thầy/cô soạn bài giảng số như thế nào?", "component": "1.1", "answers": [
           {"code": "A", "text": "Chưa soạn"}, {"code": "B", "text": "Theo mẫu có sẵn", "level": "CB"},
           {"code": "C", "text": "Tự thiết kế", "level": "TT"}]}]}""")
record QuestionnaireRequest(
        @NotNull Purpose purpose,
        @NotBlank @Size(max = 300) @PlainText String title,
        @NotNull LocalDate inForceFrom,

        @Schema(description = "In whose components a self-assessment places people; left out for every other purpose")
        @Pattern(regexp = QuestionnaireResource.CODE) @Nullable String framework,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid QuestionRequest> questions) {

    private static final String ITEM = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    record QuestionRequest(
            @NotNull @Pattern(regexp = ITEM) String code,
            @NotBlank @Size(max = 1_000) @PlainText String text,
            @Pattern(regexp = ITEM) @Nullable String component,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid AnswerRequest> answers) {}

    record AnswerRequest(
            @NotNull @Pattern(regexp = ITEM) String code,
            @NotBlank @Size(max = 1_000) @PlainText String text,

            @Schema(description = "The level that it places a person at; below the lowest where it is left out")
            @Pattern(regexp = ITEM) @Nullable String level,

            @Schema(
                    description =
                            "Whether who answers so uses what was taught: of a questionnaire about effect one question has"
                                    + " such answers and others, of every other questionnaire none has")
            @Nullable Boolean uses) {

        Answer answer() {
            return new Answer(code, Text.clean(text), level, Boolean.TRUE.equals(uses));
        }
    }

    Questionnaire of(String code, int version) {
        return new Questionnaire(
                code,
                version,
                purpose,
                Text.clean(title),
                inForceFrom,
                null,
                false,
                questions.stream()
                        .map(one -> new Question(
                                one.code(),
                                Text.clean(one.text()),
                                one.component(),
                                one.answers().stream()
                                        .map(AnswerRequest::answer)
                                        .toList()))
                        .toList());
    }
}
