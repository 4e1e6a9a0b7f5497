package vn.gdnn.training.certificate.paper;

import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.kit.database.Row;
import vn.gdnn.training.certificate.CertificateRecord;
import vn.gdnn.training.certificate.credential.SignedCredential;

/** A file that is to be made: what it says, the credential in it, the key that seals it, and when. */
record WantedFile(
        String institution,
        UUID id,
        CertificatePaper paper,
        SignedCredential credential,
        SigningKey key,
        ZonedDateTime at) {

    static final String QUERY = """
            select institution, id, public_id, issuer_name, school_name, number, full_name, date_of_birth, title, provider,
                   array_to_string(components, ',') as components, completed_on, issued_on, valid_until, key_id, document,
                   proof, jwt_header, jwt_signature
            from certificate where institution = ? and id = ?""";

    static WantedFile of(Row row, SigningKey key, ZonedDateTime at, String publicUrl) throws SQLException {
        return new WantedFile(row.text("institution"), row.uuid("id"), paper(row, publicUrl), credential(row), key, at);
    }

    private static CertificatePaper paper(Row row, String publicUrl) throws SQLException {
        return new CertificatePaper(
                row.text("issuer_name"),
                row.text("number"),
                new CertificatePaper.Holder(
                        row.text("full_name"), row.birthDate("date_of_birth"), row.text("school_name")),
                new CertificatePaper.Training(
                        row.text("title"),
                        row.text("provider"),
                        CertificateRecord.listed(row.text("components")),
                        row.date("completed_on")),
                row.date("issued_on"),
                row.dateOrNull("valid_until"),
                publicUrl + "/verify/" + row.text("public_id"));
    }

    private static SignedCredential credential(Row row) throws SQLException {
        return new SignedCredential(
                row.text("key_id"),
                row.text("document"),
                row.text("proof"),
                row.text("jwt_header"),
                Optional.ofNullable(row.bytes("jwt_signature")).orElseThrow());
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "WantedFile[id=" + id + "]";
    }
}
