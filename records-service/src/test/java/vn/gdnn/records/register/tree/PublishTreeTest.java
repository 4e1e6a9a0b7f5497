package vn.gdnn.records.register.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.register.tree.LogBackup.owner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.log.ConsistencyProof;
import vn.gdnn.log.Hash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;
import vn.gdnn.log.note.NoteVerifier;
import vn.gdnn.records.LogFolder;
import vn.gdnn.records.School;
import vn.gdnn.records.register.log.LogGauge;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class PublishTreeTest {

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    LogGauge gauge;

    private String kept = "";

    @BeforeEach
    void a_log_with_a_published_tree() throws IOException {
        school.known();
        issued();
        sequenceLeaves.sequence();
        kept = Files.readString(LogFolder.checkpoint());
    }

    @AfterEach
    void the_log_goes_on() {
        sequenceLeaves.sequence();
        held("");
    }

    @Test
    void what_is_published_is_on_another_disk_first() throws SQLException, IOException {
        assertThat(note()).isEqualTo(kept);
        var diploma = issued();
        owner("create function no_place() returns trigger language plpgsql as 'begin raise exception ''gone''; end'");
        owner("create trigger no_place before insert on log_checkpoint for each row execute function no_place()");
        try {
            assertThatThrownBy(sequenceLeaves::sequence).hasStackTraceContaining("gone");
        } finally {
            owner("drop function no_place cascade");
        }

        assertThat(note()).isEqualTo(kept);
        var ahead = Files.readString(LogFolder.checkpoint());
        assertThat(head(ahead).size()).isEqualTo(head(kept).size() + 1);
        proof(diploma).body("acts[0].standing", is("PENDING"));
        sequenceLeaves.sequence();
        assertThat(note()).isEqualTo(ahead);
        proof(diploma).body("acts[0].standing", is("LOGGED"));
    }

    @Test
    void a_database_that_was_set_back_signs_no_second_history() throws SQLException, IOException {
        var old = new LogBackup("old");
        issued();
        sequenceLeaves.sequence();
        var published = note();
        var whole = new LogBackup("whole");
        try {
            old.restore();

            var diploma = issued();
            sequenceLeaves.sequence();

            assertThat(note()).isEqualTo(kept);
            assertThat(Files.readString(LogFolder.checkpoint())).isEqualTo(published);
            var since = waitingSince(diploma);
            assertThat(since).isBetween(Instant.now().minusSeconds(60), Instant.now());
            gauge.look();
            held("TREE_BEHIND_CHECKPOINT");
            assertThat(waitingSeconds()).isBetween(0.0001, 60.0);

            whole.restore();
            sequenceLeaves.sequence();
            proof(diploma).body("acts[0].standing", is("LOGGED")).body("waitingSince", nullValue());
            gauge.look();
            assertThat(waitingSeconds()).isZero();
            grewFrom(head(published));
        } finally {
            old.drop();
            whole.drop();
        }
    }

    @Test
    void a_tree_with_another_past_is_not_signed_on() throws SQLException {
        var flip = "alter table log_tile disable trigger only_grows; update log_tile set content ="
                + " set_byte(content, 3, get_byte(content, 3) # 1) where (level, number) in"
                + " (select level, max(number) from log_tile where level >= 0 group by level);"
                + " alter table log_tile enable trigger only_grows";
        owner(flip);
        try {
            issued();
            sequenceLeaves.sequence();

            assertThat(note()).isEqualTo(kept);
            held("TREE_BESIDE_CHECKPOINT");
        } finally {
            owner(flip);
        }
    }

    @Test
    void a_database_does_not_begin_anew_because_the_file_is_gone() throws IOException {
        LogFolder.empty();
        issued();
        sequenceLeaves.sequence();
        held("CHECKPOINT_MISSING");
        assertThat(LogFolder.checkpoint()).doesNotExist();

        Files.writeString(LogFolder.checkpoint(), "localhost:8080/log\n1\n");
        sequenceLeaves.sequence();
        held("CHECKPOINT_NOT_OURS");

        var stranger = new NoteSigner("localhost:8080/log", new byte[NoteSigner.SEED]);
        Files.writeString(
                LogFolder.checkpoint(),
                stranger.sign(kept.substring(0, kept.indexOf("\n\n") + 1)).note());
        sequenceLeaves.sequence();
        held("CHECKPOINT_NOT_OURS");
        assertThat(note()).isEqualTo(kept);

        Files.writeString(LogFolder.checkpoint(), kept);
    }

    @Test
    void nothing_is_published_that_could_not_be_kept() throws IOException {
        var inTheWay = Files.createDirectories(LogFolder.checkpoint().resolveSibling("checkpoint.new"));
        try {
            var diploma = issued();
            sequenceLeaves.sequence();

            assertThat(note()).isEqualTo(kept);
            held("CHECKPOINT_NOT_KEPT");
            proof(diploma).body("acts[0].standing", is("PENDING"));
        } finally {
            Files.delete(inTheWay);
        }
    }

    @Test
    void the_age_of_the_last_cosignature_is_told() throws SQLException {
        owner("update log_checkpoint set cosigned_at = now() - interval '90 seconds'"
                + " where size = (select max(size) from log_checkpoint)");
        gauge.look();

        var age = RestAssured.get("/q/metrics")
                .asString()
                .split("\ngdnn_log_cosigned_age_seconds ")[1]
                .split("\n")[0];
        assertThat(Double.parseDouble(age)).isBetween(89.0, 300.0);
    }

    @Test
    void another_replica_has_the_turn() throws IOException {
        var elsewhere = new CheckpointFile(LogFolder.checkpoint().getParent(), 1);
        try (var turn = elsewhere.tryTurn().orElseThrow()) {
            assertThat(turn).isNotNull();
            issued();
            sequenceLeaves.sequence();
            assertThat(note()).isEqualTo(kept);
        }
    }

    private static Instant waitingSince(Map<String, String> diploma) {
        return Instant.parse(proof(diploma)
                .statusCode(200)
                .body("acts[0].standing", is("PENDING"))
                .extract()
                .path("waitingSince"));
    }

    private static double waitingSeconds() {
        var metrics = RestAssured.get("/q/metrics").asString();
        return Double.parseDouble(
                metrics.split("\ngdnn_log_unlogged_oldest_seconds ")[1].split("\n")[0]);
    }

    private static void held(String reason) {
        var health = RestAssured.get("/q/health/ready").then().statusCode(200);
        var metrics = RestAssured.get("/q/metrics").asString();
        for (var possible : Hindrance.values()) {
            var line = "gdnn_log_held{reason=\"%s\"} %s"
                    .formatted(possible, possible.name().equals(reason) ? 1.0 : 0.0);
            assertThat(metrics).contains(line);
        }
        health.body("checks.findAll { it.name == 'Register\\'s log' }.data.warning", hasItem(!reason.isEmpty()));
        if (!reason.isEmpty()) {
            health.body("checks.findAll { it.name == 'Register\\'s log' }.data.held", hasItem(reason));
        }
    }

    private static void grewFrom(TreeHead earlier) {
        var later = head(note());
        var path = RestAssured.get("/log/consistency?from=" + earlier.size())
                .jsonPath()
                .getList("path", String.class);
        var proof = new ConsistencyProof(
                earlier.size(), later.size(), path.stream().map(Hash::parse).toList());
        assertThat(proof.proves(earlier.root(), later.root())).isTrue();
    }

    private static ValidatableResponse proof(Map<String, String> diploma) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                .then();
    }

    private static String note() {
        return RestAssured.get("/log/checkpoint").asString();
    }

    private static TreeHead head(String note) {
        return Checkpoint.open(
                        note,
                        NoteVerifier.parse(
                                RestAssured.get("/log/key").asString().strip()))
                .head();
    }
}
