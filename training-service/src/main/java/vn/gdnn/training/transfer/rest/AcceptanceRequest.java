package vn.gdnn.training.transfer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.staff.StaffFacts;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;
import vn.gdnn.training.transfer.AcceptStaffTransfer;

@Schema(name = "TransferAcceptanceRequest", examples = """
        {"code": "GV-0471", "position": "TEACHER", "employmentKind": "Hợp đồng không xác định thời hạn"}""")
record AcceptanceRequest(
        @Schema(description = "The code at the new school, also where the person worked there before")
        @NotNull @Pattern(regexp = StaffFacts.CODE_FORM) String code,

        @NotNull Position position,

        @Schema(description = "In the words of the decision or contract")
        @Size(max = StaffDetails.LONGEST) @PlainText
        @Nullable String employmentKind,

        @Schema(description = "That of the old school where it is left out")
        @Size(max = StaffDetails.LONGEST) @PlainText
        @Nullable String subjectTaught) {

    AcceptStaffTransfer.Acceptance acceptance() {
        return new AcceptStaffTransfer.Acceptance(
                code, position, Text.cleanOrNone(employmentKind), Text.cleanOrNone(subjectTaught));
    }
}
