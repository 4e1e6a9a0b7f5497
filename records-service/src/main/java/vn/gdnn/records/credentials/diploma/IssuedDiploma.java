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

/** A diploma as the register has it, on its way into a credential. */
record IssuedDiploma(
        UUID id, int contentVersion, int seal, String publicId, Award award, Map<CredentialField, String> fields) {

    static IssuedDiploma of(String institution, Row row) throws SQLException {
        var content = DiplomaContent.of(row);
        var publicId = row.text("public_id");
        var version = row.integer("content_version");
        var seal = row.integer("seal");
        var fields = new EnumMap<CredentialField, String>(CredentialField.class);
        fields.put(CredentialField.PUBLIC_ID, publicId);
        fields.put(CredentialField.VERSION, seal == 1 ? Integer.toString(version) : version + "&seal=" + seal);
        fields.put(CredentialField.VALID_FROM, midnight(validFrom(content, row)));
        fields.put(CredentialField.AWARDED_ON, midnight(row.date("recognised_on")));
        fields.put(CredentialField.FULL_NAME, content.holder().fullName());
        fields.put(CredentialField.DATE_OF_BIRTH, CredentialWords.dayOfBirth(content));
        fields.put(CredentialField.SERIAL_NUMBER, row.text("serial_number"));
        fields.put(CredentialField.GRADUATION_CLASS, content.graduationClass());
        fields.put(
                CredentialField.NARRATIVE,
                Narrative.of(content, row.text("register_number"), row.textOrNull("signed_by"), row.date("issued_on"))
                        .words());
        return new IssuedDiploma(
                row.uuid("id"),
                version,
                seal,
                publicId,
                new Award(
                        institution,
                        CredentialWords.issuer(content),
                        CredentialWords.name(content),
                        content.occupation(),
                        course(content, row),
                        content.holder().dateOfBirth().day().isPresent()),
                fields);
    }

    private static Award.@Nullable Course course(DiplomaContent content, Row row) throws SQLException {
        return content.oldPaper() != null
                ? null
                : new Award.Course(
                        content.ownLevel(),
                        row.uuid("programme"),
                        row.integerOrNull("programme_version"),
                        content.highQuality(),
                        Classified.of(row));
    }

    /** The school vouches for a diploma from its issue on, for what it recorded of an old paper since it did so. */
    private static LocalDate validFrom(DiplomaContent content, Row row) throws SQLException {
        return content.oldPaper() == null ? row.date("issued_on") : row.date("recorded_on");
    }

    Map<CredentialField, String> at(StatusPlace place) {
        var all = new EnumMap<>(fields);
        all.put(CredentialField.STATUS_LIST, Integer.toString(place.list()));
        all.put(CredentialField.STATUS_INDEX, Integer.toString(place.index()));
        return all;
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
