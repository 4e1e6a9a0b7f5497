package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.MappedCompetence;
import vn.gdnn.kit.text.VisibleText;

record OutcomeRequest(
        @NotNull @Pattern(regexp = ProgrammeRequest.CODE) String code,

        @NotBlank @Size(max = 2000) @Pattern(regexp = VisibleText.PROSE) String statement,

        @NotNull @Size(max = 24) List<@NotNull @Valid CompetenceRequest> digitalCompetences,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = ProgrammeRequest.CODE) String> modules) {

    record CompetenceRequest(
            @NotNull @Pattern(regexp = "^[1-9]\\.[1-9]$") String component,

            @NotNull @Min(LearnerFramework.LOWEST_LEVEL) @Max(LearnerFramework.HIGHEST_LEVEL) Integer level) {

        MappedCompetence competence() {
            return new MappedCompetence(component, level);
        }
    }

    LearningOutcome outcome() {
        return new LearningOutcome(
                code,
                statement.strip(),
                digitalCompetences.stream().map(CompetenceRequest::competence).toList(),
                ProgrammeRequest.distinct(modules));
    }
}
