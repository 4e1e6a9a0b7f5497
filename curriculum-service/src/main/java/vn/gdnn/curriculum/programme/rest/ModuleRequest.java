package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
        @Nullable @Pattern(regexp = ProgrammeRequest.CODE) String electiveGroup) {

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
                electiveGroup);
    }
}
