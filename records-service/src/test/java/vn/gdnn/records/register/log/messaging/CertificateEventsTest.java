package vn.gdnn.records.register.log.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.issued;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.TrainingCertificateIssued;
import vn.gdnn.events.training.v1.TrainingCertificateRevoked;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteVerifier;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CertificateEventsTest {

    @Inject
    School school;

    @Inject
    ObjectMapper json;

    @Inject
    CertificateEvents events;

    @Inject
    SequenceLeaves sequenceLeaves;

    private final UUID certificate = UUID.randomUUID();

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void each_act_is_a_leaf_of_the_one_log_and_can_be_proved() {
        var issue = commitment("issue");
        var revocation = commitment("revocation");
        events.on(Arrived.batch(json)
                .with(Topics.TRAINING_CERTIFICATE, certificate.toString(), issuedFact(issue))
                .with(Topics.TRAINING_CERTIFICATE, certificate.toString(), issuedFact(issue)) // told twice
                .with(
                        Topics.TRAINING_CERTIFICATE,
                        certificate.toString(),
                        new TrainingCertificateRevoked(
                                certificate,
                                UUID.randomUUID(),
                                School.HANOI,
                                "province-01",
                                LocalDate.of(2026, 7, 1),
                                revocation.base64()))
                .records());
        issued(); // a leaf of the register among them
        assertThat(sequenceLeaves.sequence()).isGreaterThanOrEqualTo(3);

        for (var commitment : new Hash[] {issue, revocation}) {
            assertThat(isProved(commitment)).isTrue();
        }
        assertThat(StoredRows.list("select act from certificate_leaf where certificate = ?", certificate))
                .hasSize(2);
        assertThat(StoredRows.list(
                        "select 1 from register_leaf l join certificate_leaf c on c.log_index = l.log_index"))
                .isEmpty();
    }

    @Test
    void an_audit_holds_their_places_against_the_log_and_finds_another_commitment() throws SQLException {
        events.on(Arrived.batch(json)
                .with(Topics.TRAINING_CERTIFICATE, certificate.toString(), issuedFact(commitment("issue")))
                .records());
        sequenceLeaves.sequence();
        var unchanged = findings();

        owner("update certificate_leaf set commitment = sha256(commitment) where certificate = '" + certificate + "'");

        assertThat(findings()).isGreaterThan(unchanged);
        owner("delete from certificate_leaf where certificate = '" + certificate + "'");
        assertThat(findings()).isGreaterThan(unchanged);
    }

    private TrainingCertificateIssued issuedFact(Hash commitment) {
        return new TrainingCertificateIssued(
                certificate,
                UUID.randomUUID(),
                School.HANOI,
                School.HANOI,
                LocalDate.of(2026, 6, 25),
                null,
                commitment.base64());
    }

    private static boolean isProved(Hash commitment) {
        var leaf = MerkleHash.leaf(commitment.bytes());
        var head = Checkpoint.open(
                        RestAssured.get("/log/checkpoint").asString(),
                        NoteVerifier.parse(
                                RestAssured.get("/log/key").asString().strip()))
                .head();
        var proof = RestAssured.get("/log/inclusion?leafHash=" + leaf.hex() + "&size=" + head.size())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new InclusionProof(
                        proof.getLong("index"),
                        proof.getLong("size"),
                        proof.getList("path", String.class).stream()
                                .map(Hash::parse)
                                .toList())
                .proves(leaf, head.root());
    }

    /** A text of its own, as training-service commits to it. */
    private Hash commitment(String act) {
        return Commitment.to(new byte[Commitment.SALT], act + " " + certificate);
    }

    private static int findings() {
        String id = Tokens.ministry("auditor")
                .contentType("application/json")
                .body("{}")
                .post("/api/records/v1/register-audits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Tokens.ministry("auditor")
                        .get("/api/records/v1/register-audits/" + id)
                        .then()
                        .body("status", is("DONE")));
        return StoredRows.list("select number from register_audit_finding where audit = ?", UUID.fromString(id))
                .size();
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
