package vn.gdnn.records.credentials.learnerrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.credentials.diploma.CredentialsInForce;
import vn.gdnn.records.learning.transcript.AcademicRecord;
import vn.gdnn.records.learning.transcript.ReadAcademicRecord;
import vn.gdnn.records.register.entry.DiplomaStatus;

/**
 * Gives a transcript as a learner record signed by the institution, with the diploma's credential once that is issued.
 * It says how things stood when it was made; none is kept, so none can be revoked.
 */
@ApplicationScoped
public class ExportLearnerRecord {

    private final ReadAcademicRecord readAcademicRecord;
    private final CredentialsInForce credentials;
    private final Signers signers;
    private final Database database;

    ExportLearnerRecord(
            ReadAcademicRecord readAcademicRecord, CredentialsInForce credentials, Signers signers, Database database) {
        this.readAcademicRecord = readAcademicRecord;
        this.credentials = credentials;
        this.signers = signers;
        this.database = database;
    }

    @Transactional
    public LearnerRecord export(UUID enrolment) {
        var academic = readAcademicRecord.read(enrolment, "transcript credential");
        var signer = signers.read(academic.institution());
        var document = RecordDocument.of(
                new Statement("urn:uuid:" + Ids.next(), signer.issuer(), signer.at(), academic, diplomas(academic)),
                credential -> signer.secured(credential, ResultCredentials.CONTEXTS));
        return new LearnerRecord(
                signer.secured(document, RecordDocument.CONTEXTS).toString(), signer.jwt(document));
    }

    private List<JsonObject> diplomas(AcademicRecord academic) {
        var issued = database.list(
                row -> row.uuid("id"),
                "select id from diploma where institution = ? and enrolment = ? and status = ?",
                academic.institution(),
                academic.enrolment().id(),
                DiplomaStatus.ISSUED);
        var inForce = credentials.read(academic.institution(), issued);
        inForce.refused().values().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        return inForce.carried().values().stream()
                .map(carried -> Json.readOwn(new String(carried.secured(), StandardCharsets.UTF_8)))
                .toList();
    }
}
