package vn.gdnn.records.credentials.learnerrecord;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.Json;

/** Words a transcript as a ClrCredential (1EdTech Comprehensive Learner Record 2.0). */
final class RecordDocument {

    static final List<String> CONTEXTS = List.of(Contexts.CREDENTIALS, Contexts.LEARNER_RECORD, Contexts.OPEN_BADGES);

    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json";

    private RecordDocument() {}

    /** The record; what is inside is signed by that signer, the diplomas are already. */
    static JsonObject of(Statement statement, UnaryOperator<JsonObject> signer) {
        var academic = statement.academic();
        var inside = new ResultCredentials(statement);
        var credentials = Json.array();
        Stream.concat(inside.all().stream().map(signer), statement.diplomas().stream())
                .forEach(credentials::add);
        return Json.object()
                .add("@context", Json.array(CONTEXTS.toArray(String[]::new)))
                .add("id", statement.id())
                .add("type", Json.array("VerifiableCredential", "ClrCredential"))
                .add("name", "Bảng điểm: " + academic.programme().name())
                .add(
                        "issuer",
                        Json.object()
                                .add("id", statement.issuer())
                                .add("type", Json.array("Profile"))
                                .add("name", academic.institutionName()))
                .add("validFrom", statement.madeAt())
                .add(
                        "credentialSubject",
                        subject(statement)
                                .add("verifiableCredential", credentials)
                                .add("association", inside.associations()))
                .add(
                        "credentialSchema",
                        Json.array().add(Json.object().add("id", SCHEMA).add("type", "JsonSchema")))
                .build();
    }

    private static JsonObjectBuilder subject(Statement statement) {
        var student = statement.academic().student();
        var subject = Json.object()
                .add("id", statement.holder())
                .add("type", Json.array("ClrSubject", "Profile"))
                .add("name", student.fullName());
        student.dateOfBirth().day().ifPresent(day -> subject.add("dateOfBirth", day.toString()));
        return subject;
    }
}
