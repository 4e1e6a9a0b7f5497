package vn.gdnn.records.learning.exemption.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.exemption.AskForExemption;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ExemptionRequest;

/** The decision and the modules it grants or takes back; without {@code act} it grants. */
@Schema(name = "NewExemptionRequest")
record ExemptionRequestBody(
        ExemptionRequest.@Nullable Act act,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> modules) {

    /** One module of one student; {@code fromEnrolmentId} takes over what the same person reached here before. */
    @Schema(name = "NewExemption")
    record Line(
            @NotNull UUID enrolmentId,
            @NotBlank @Size(max = 40) String moduleCode,

            @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String ground,

            @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String evidence,

            @Nullable UUID fromEnrolmentId,
            @Nullable @Size(min = 1, max = 40) String fromModuleCode) {

        AskForExemption.Asked asked() {
            return new AskForExemption.Asked(
                    enrolmentId, moduleCode.strip(), ground.strip(), evidence.strip(), fromEnrolmentId, fromModuleCode);
        }
    }

    ExemptionRequest.Act actOrGrant() {
        return act == null ? ExemptionRequest.Act.GRANT : act;
    }

    ExemptedModule.Decision decision() {
        return new ExemptedModule.Decision(decisionNumber.strip(), decidedOn);
    }

    List<AskForExemption.Asked> asked() {
        return modules.stream().map(Line::asked).toList();
    }
}
