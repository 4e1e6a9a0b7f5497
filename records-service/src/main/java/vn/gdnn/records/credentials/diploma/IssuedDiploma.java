package vn.gdnn.records.credentials.diploma;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaOrigin;

/** A diploma as the register has it, on its way into a credential. */
record IssuedDiploma(UUID id, int contentVersion, String publicId, Award award, Map<Particular, String> particulars) {

    static IssuedDiploma of(String institution, Row row) throws SQLException {
        var content = DiplomaContent.of(row);
        var publicId = row.text("public_id");
        var version = row.integer("content_version");
        var particulars = new EnumMap<Particular, String>(Particular.class);
        particulars.put(Particular.PUBLIC_ID, publicId);
        particulars.put(Particular.VERSION, Integer.toString(version));
        particulars.put(Particular.VALID_FROM, midnight(row.date("issued_on")));
        particulars.put(Particular.AWARDED_ON, midnight(row.date("recognised_on")));
        particulars.put(Particular.FULL_NAME, content.holder().fullName());
        particulars.put(Particular.DATE_OF_BIRTH, content.holder().dateOfBirth().toString());
        particulars.put(Particular.SERIAL_NUMBER, row.text("serial_number"));
        particulars.put(Particular.GRADUATION_CLASS, content.graduationClass());
        particulars.put(
                Particular.NARRATIVE,
                narrative(row.text("register_number"), content.decisionNumber(), row.textOrNull("signed_by"))
                        + (row.constant(DiplomaOrigin.class, "origin") == DiplomaOrigin.DIGITISED
                                ? " " + DiplomaOrigin.TAKEN_OVER
                                : ""));
        return new IssuedDiploma(
                row.uuid("id"),
                version,
                publicId,
                new Award(
                        institution,
                        content.institutionName(),
                        content.qualification(),
                        content.level(),
                        content.occupation(),
                        row.uuid("programme"),
                        row.integerOrNull("programme_version"),
                        content.highQuality()),
                particulars);
    }

    Map<Particular, String> at(StatusPlace place) {
        var all = new EnumMap<>(particulars);
        all.put(Particular.STATUS_LIST, Integer.toString(place.list()));
        all.put(Particular.STATUS_INDEX, Integer.toString(place.index()));
        return all;
    }

    private static String narrative(String registerNumber, String decision, @Nullable String signer) {
        return "Số vào sổ gốc cấp bằng: " + registerNumber + ". Quyết định công nhận tốt nghiệp: " + decision + "."
                + (signer == null ? "" : " Người ký: " + signer + ".");
    }

    private static String midnight(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT)
                .atZone(Clocks.VIETNAM)
                .toOffsetDateTime()
                .toString()
                .replace("T00:00+", "T00:00:00+");
    }

    @Override
    public String toString() {
        return "IssuedDiploma " + id;
    }
}
