package vn.gdnn.curriculum.resource.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.resource.content.Mapping;
import vn.gdnn.curriculum.resource.content.Mapping.MappedModule;
import vn.gdnn.curriculum.syllabus.MappedCompetence;

/** What a resource is of use for. */
record MappingRequest(
        @Nullable @Size(max = 24) List<@NotNull @Valid CompetenceRequest> competences,

        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "^[56]\\d{6}$") String> occupations,

        @Nullable @Size(max = 100) List<@NotNull @Valid ModuleOfProgrammeRequest> modules) {

    record CompetenceRequest(
            @NotNull @Pattern(regexp = "^[1-6]\\.[1-9]$") String component,

            @NotNull @Min(LearnerFramework.LOWEST_LEVEL) @Max(LearnerFramework.HIGHEST_LEVEL) Integer level) {}

    record ModuleOfProgrammeRequest(
            @NotNull UUID programme,

            @NotNull @Pattern(regexp = "^[0-9A-Za-z][0-9A-Za-z._/-]{0,39}$") String module) {}

    Mapping facts() {
        return new Mapping(
                orNone(competences).stream()
                        .map(each -> new MappedCompetence(each.component(), each.level()))
                        .distinct()
                        .toList(),
                orNone(occupations).stream().distinct().toList(),
                orNone(modules).stream()
                        .map(each -> new MappedModule(each.programme(), each.module()))
                        .distinct()
                        .toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
