package vn.gdnn.curriculum.occupation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.OccupationFacts;
import vn.gdnn.kit.text.VisibleText;

record OccupationRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String name,

        @Nullable @Size(max = 200) @Pattern(regexp = VisibleText.LINE) @Pattern(regexp = ".*\\S.*") String englishName,

        @NotNull Level level,
        @NotNull Boolean digitalTechnology,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Nullable @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String source) {

    OccupationFacts facts() {
        return new OccupationFacts(
                name.strip(),
                englishName == null ? null : englishName.strip(),
                level,
                digitalTechnology,
                validFrom,
                validTo,
                source);
    }
}
