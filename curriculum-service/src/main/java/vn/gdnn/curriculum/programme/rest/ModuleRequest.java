package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.syllabus.ModuleKind;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;
import vn.gdnn.kit.text.VisibleText;

record ModuleRequest(
        @NotNull @Pattern(regexp = ProgrammeRequest.CODE) String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String name,

        @NotNull @Min(0) @Max(60) Integer credits,
        @NotNull @Min(0) @Max(5000) Integer theoryHours,
        @NotNull @Min(0) @Max(5000) Integer practiceHours,
        @NotNull @Min(0) @Max(5000) Integer testHours,
        @NotNull Boolean compulsory,
        @NotNull Boolean condition,
        @Nullable @Pattern(regexp = ProgrammeRequest.CODE) String electiveGroup,
        @Nullable @Min(0) @Max(15000) Integer totalHours,
        @Nullable ModuleKind kind,
        @Nullable @Pattern(regexp = "^[A-Z][A-Z_]{1,39}$") String commonSubject,
        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = ProgrammeRequest.CODE) String> prerequisites,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = ProgrammeRequest.CODE) String> equivalentTo) {

    ProgrammeModule module() {
        return new ProgrammeModule(
                code,
                name.strip(),
                credits,
                theoryHours,
                practiceHours,
                testHours,
                compulsory,
                condition,
                electiveGroup,
                totalHours,
                kind,
                commonSubject,
                ProgrammeRequest.distinct(prerequisites),
                ProgrammeRequest.distinct(equivalentTo));
    }
}
