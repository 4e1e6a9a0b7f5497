package vn.gdnn.records.register.amendment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.HolderCorrection;
import vn.gdnn.records.register.entry.Reissue;
import vn.gdnn.records.register.entry.RevocationGround;

/** The new blank, why a diploma is replaced, by which decision if there is one, and what the new paper says right. */
public record ReissueOrder(
        @Nullable String serialNumber, @Nullable DatedDecision decision, String reason, Reissue reissue) {

    /** A decision by its number and day. */
    public record DatedDecision(String number, LocalDate on) {

        /** None without number and day; DECISION_INCOMPLETE where only one of them is given. */
        public static @Nullable DatedDecision of(@Nullable String number, @Nullable LocalDate on) {
            if (number != null && on != null) {
                return new DatedDecision(number, on);
            }
            if (number != null || on != null) {
                throw new Refusal(AmendmentRefusal.DECISION_INCOMPLETE);
            }
            return null;
        }
    }

    Map<String, String> particulars() {
        return new RequestDetails()
                .with("reason", reason)
                .with("serialNumber", serialNumber)
                .with("decisionNumber", decision == null ? null : decision.number())
                .with("decidedOn", decision == null ? null : decision.on())
                .with("fullName", reissue.holder().fullName())
                .with("dateOfBirth", reissue.holder().dateOfBirth())
                .with("graduationClass", reissue.graduationClass())
                .with("occupationName", reissue.occupationName())
                .particulars();
    }

    static ReissueOrder of(Map<String, String> particulars) {
        var born = particulars.get("dateOfBirth");
        var decided = particulars.get("decidedOn");
        return new ReissueOrder(
                particulars.get("serialNumber"),
                DatedDecision.of(particulars.get("decisionNumber"), decided == null ? null : LocalDate.parse(decided)),
                requireNonNull(particulars.get("reason")),
                new Reissue(
                        new HolderCorrection(
                                particulars.get("fullName"), born == null ? null : new BirthDate(born), null),
                        particulars.get("graduationClass"),
                        particulars.get("occupationName")));
    }

    Basis basis(String otherEntry) {
        return new Basis(
                RevocationGround.ISSUER_ERROR.name(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.on(),
                null,
                reason,
                otherEntry);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "ReissueOrder";
    }
}
