package vn.gdnn.records.register.amendment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.HolderCorrection;

/**
 * The decision that corrects what a diploma says of its holder.
 *
 * @param evidence the paper, or the entry of a database, that shows it
 */
public record Correction(
        CorrectionGround ground, String decisionNumber, LocalDate decidedOn, String evidence, HolderCorrection holder) {

    Map<String, String> particulars() {
        return new RequestDetails()
                .with("groundCode", ground.name())
                .with("decisionNumber", decisionNumber)
                .with("decidedOn", decidedOn)
                .with("evidence", evidence)
                .with("fullName", holder.fullName())
                .with("dateOfBirth", holder.dateOfBirth())
                .with("sex", holder.sex())
                .particulars();
    }

    static Correction of(Map<String, String> particulars) {
        var born = particulars.get("dateOfBirth");
        return new Correction(
                CorrectionGround.valueOf(requireNonNull(particulars.get("groundCode"))),
                requireNonNull(particulars.get("decisionNumber")),
                LocalDate.parse(particulars.get("decidedOn")),
                requireNonNull(particulars.get("evidence")),
                new HolderCorrection(
                        particulars.get("fullName"),
                        born == null ? null : new BirthDate(born),
                        particulars.get("sex")));
    }

    Basis basis(LocalDate today) {
        return new Basis(ground.name(), decisionNumber, decidedOn, today, evidence, null);
    }
}
