package vn.gdnn.records.register.amendment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.amendment.CopyOrder;
import vn.gdnn.records.register.amendment.CopyRelation;
import vn.gdnn.records.register.amendment.CopyRequester;

/** How who asks stands to the holder, who it is if not the holder, and what the copy is for. */
record CopyRequest(
        @NotNull CopyRelation relation,

        @Schema(description = "Who asks; given unless the holder does, and then not") @Nullable @Valid Requester requester,

        @Nullable @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String purpose,

        @Schema(description = "When the request came in, by Vietnam's clock; now if it is left out") @Nullable LocalDateTime receivedAt) {

    /** Name, number of an identity paper, and what shows the relation to the holder. */
    @Schema(name = "CopyRequesterEntry")
    record Requester(
            @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String fullName,

            @NotNull @Pattern(regexp = "[A-Za-z0-9]{5,20}") String identityNumber,

            @NotBlank @Size(max = 300) @Pattern(regexp = "\\P{Cntrl}*") String evidence) {}

    CopyOrder order() {
        return new CopyOrder(
                relation,
                requester == null
                        ? null
                        : new CopyRequester(
                                requester.fullName().strip(),
                                requester.identityNumber(),
                                requester.evidence().strip()),
                purpose == null ? null : purpose.strip(),
                receivedAt);
    }
}
