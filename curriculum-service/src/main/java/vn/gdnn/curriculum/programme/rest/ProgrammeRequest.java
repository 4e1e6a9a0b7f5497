package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.DigitalProfile;
import vn.gdnn.curriculum.syllabus.Entry;
import vn.gdnn.curriculum.syllabus.Outline;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.kit.text.VisibleText;

/** A whole programme as a school writes it. */
public record ProgrammeRequest(
        @NotNull @Pattern(regexp = CODE) String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String name,

        @NotNull @Pattern(regexp = "^[56]\\d{6}$") String occupationCode,

        @NotNull Level level,
        @NotNull Entry entry,
        @NotNull @Min(1) @Max(120) Integer durationMonths,
        @NotNull @Min(1) @Max(400) Integer credits,
        @NotNull Boolean highQuality,
        @NotNull Boolean contentFitsDigitalMethods,

        @Nullable @Size(max = 2000) @Pattern(regexp = VisibleText.PROSE) String digitalMethodsEvidence,

        @Nullable LocalDate updatedForTechnologyOn,
        @NotNull @Size(max = 200) List<@NotNull @Valid ModuleRequest> modules,
        @NotNull @Size(max = 100) List<@NotNull @Valid OutcomeRequest> outcomes,
        @Nullable @Size(max = 50) List<@NotNull @Valid ElectiveGroupRequest> electiveGroups) {

    static final String CODE = "^[0-9A-Za-z][0-9A-Za-z._/-]{0,39}$";

    /** What it says of the programme. */
    public Syllabus syllabus() {
        return new Syllabus(
                new Outline(code, name.strip(), occupationCode, level, entry, durationMonths, credits, highQuality),
                new DigitalProfile(contentFitsDigitalMethods, digitalMethodsEvidence, updatedForTechnologyOn),
                new Content(
                        modules.stream().map(ModuleRequest::module).toList(),
                        outcomes.stream().map(OutcomeRequest::outcome).toList(),
                        electiveGroups == null
                                ? List.of()
                                : electiveGroups.stream()
                                        .map(ElectiveGroupRequest::group)
                                        .toList()));
    }

    /** What is named twice is meant once. */
    static List<String> distinct(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().distinct().toList();
    }
}
