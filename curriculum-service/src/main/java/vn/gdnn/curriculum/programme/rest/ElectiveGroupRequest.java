package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.kit.text.VisibleText;

/** Modules to choose from: how many credits, or how many modules, at least. */
record ElectiveGroupRequest(
        @NotNull @Pattern(regexp = ProgrammeRequest.CODE) String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String name,

        @Nullable @Min(1) @Max(400) Integer minimumCredits,
        @Nullable @Min(1) @Max(200) Integer minimumModules) {

    ElectiveGroup group() {
        return new ElectiveGroup(
                code,
                name.strip(),
                minimumCredits == null ? 0 : minimumCredits,
                minimumModules == null ? 0 : minimumModules);
    }
}
