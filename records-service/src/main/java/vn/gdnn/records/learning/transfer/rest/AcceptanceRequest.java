package vn.gdnn.records.learning.transfer.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.records.learning.transfer.AcceptTransfer;

/** The enrolment an offered student has at the new school, and what is recognised there. */
record AcceptanceRequest(
        @NotNull UUID enrolmentId, @NotNull @Size(max = 200) List<@NotNull @Valid Recognised> recognised) {

    /** A module of the new programme and the offered one that counts as it. */
    record Recognised(
            @NotBlank @Size(max = 40) String moduleCode,
            @NotBlank @Size(max = 40) String originModuleCode) {}

    AcceptTransfer.Acceptance acceptance() {
        return new AcceptTransfer.Acceptance(
                enrolmentId,
                recognised.stream()
                        .collect(Collectors.toMap(
                                Recognised::moduleCode, Recognised::originModuleCode, (first, again) -> again)));
    }
}
