package vn.gdnn.records.register.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.register.tree.LogBackup.owner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.SignedNote;
import vn.gdnn.log.note.WitnessKey;
import vn.gdnn.records.LogFolder;
import vn.gdnn.records.School;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@Tag("own-process")
@QuarkusTestResource(SuiteDatabase.class)
@QuarkusTestResource(value = ThreeWitnesses.class, restrictToAnnotatedClass = true)
class WitnessedLogTest {

    private static final String HEALTH = "checks.findAll { it.name == 'Register\\'s log' }.data.";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @BeforeEach
    void a_school_and_all_witnesses() {
        school.known();
    }

    @Test
    void a_checkpoint_is_published_with_its_cosignatures_and_without_that_of_a_witness_that_saw_another_tree() {
        var diploma = issued();
        published(diploma);

        assertThat(cosigners(note())).containsExactly("witness.example/first", "witness.example/second");
        RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                .then()
                .body("cosignedAt", notNullValue());
        String shown = RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                .path("checkpoint");
        assertThat(cosigners(shown)).hasSize(2);
        assertThat(RestAssured.get("/q/metrics").asString())
                .containsPattern(
                        "gdnn_log_witness_answers_total\\{outcome=\"REFUSED\",witness=\"witness.example/astray\"\\} [1-9]")
                .containsPattern(
                        "gdnn_log_witness_answers_total\\{outcome=\"COSIGNED\",witness=\"witness.example/first\"\\} [1-9]");
    }

    @Test
    void too_few_witnesses_keep_a_tree_back_and_nothing_else() throws IOException, GeneralSecurityException {
        published(issued());
        var before = note();
        ThreeWitnesses.end(1);
        Map<String, String> diploma;
        try {
            diploma = issued();
            sequenceLeaves.sequence();

            assertThat(note()).isEqualTo(before);
            assertThat(Files.readString(LogFolder.checkpoint()).split("\n")[1]).isNotEqualTo(before.split("\n")[1]);
            RestAssured.get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(HEALTH + "held", hasItem("WITNESSES_TOO_FEW"));
            RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                    .then()
                    .statusCode(200)
                    .body("acts[0].standing", is("PENDING"))
                    .body("acts[0].commitment", notNullValue());
        } finally {
            ThreeWitnesses.start(1);
        }

        published(diploma);
        assertThat(cosigners(note())).hasSize(2);
        RestAssured.get("/q/health/ready").then().body(HEALTH + "warning", hasItem(false));
    }

    @Test
    void a_tree_that_another_replica_published_waits_for_no_witness()
            throws IOException, GeneralSecurityException, SQLException {
        published(issued());
        ThreeWitnesses.end(1);
        try {
            issued();
            sequenceLeaves.sequence();
            RestAssured.get("/q/health/ready").then().body(HEALTH + "held", hasItem("WITNESSES_TOO_FEW"));

            var note = Files.readString(LogFolder.checkpoint());
            var head = Checkpoint.parse(SignedNote.parse(note).text()).head();
            owner("insert into log_checkpoint (size, root, note) values (%d, decode('%s', 'hex'), '%s')"
                    .formatted(head.size(), HexFormat.of().formatHex(head.root().bytes()), note));
            sequenceLeaves.sequence();

            RestAssured.get("/q/health/ready").then().body(HEALTH + "warning", hasItem(false));
        } finally {
            ThreeWitnesses.start(1);
        }
    }

    private void published(Map<String, String> diploma) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    sequenceLeaves.sequence();
                    RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                            .then()
                            .body("acts[0].standing", is("LOGGED"));
                });
    }

    private static List<String> cosigners(String note) {
        return ThreeWitnesses.KEYS.stream()
                .map(WitnessKey::parse)
                .filter(key -> key.cosignature(SignedNote.parse(note)).isPresent())
                .map(WitnessKey::name)
                .toList();
    }

    private static String note() {
        return RestAssured.get("/log/checkpoint").asString();
    }
}
