package vn.gdnn.records.register.amendment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.HolderCorrection;
import vn.gdnn.records.register.entry.Reissue;
import vn.gdnn.records.register.entry.RevocationGround;

/** The new blank, why a diploma is replaced, by which decision if there is one, and what the new paper says right. */
public record ReissueOrder(
        @Nullable String serialNumber, @Nullable String decisionNumber, String reason, Reissue reissue) {

    Map<String, String> particulars() {
        return new RequestDetails()
                .with("reason", reason)
                .with("serialNumber", serialNumber)
                .with("decisionNumber", decisionNumber)
                .with("fullName", reissue.holder().fullName())
                .with("dateOfBirth", reissue.holder().dateOfBirth())
                .with("graduationClass", reissue.graduationClass())
                .with("occupationName", reissue.occupationName())
                .particulars();
    }

    static ReissueOrder of(Map<String, String> particulars) {
        var born = particulars.get("dateOfBirth");
        return new ReissueOrder(
                particulars.get("serialNumber"),
                particulars.get("decisionNumber"),
                requireNonNull(particulars.get("reason")),
                new Reissue(
                        new HolderCorrection(
                                particulars.get("fullName"), born == null ? null : LocalDate.parse(born), null),
                        particulars.get("graduationClass"),
                        particulars.get("occupationName")));
    }

    Basis basis(String otherEntry) {
        return new Basis(RevocationGround.ISSUER_ERROR.name(), decisionNumber, null, null, reason, otherEntry);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "ReissueOrder";
    }
}
