package vn.gdnn.records.register.opening.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.log.EntryBundle;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteVerifier;
import vn.gdnn.records.LogFolder;
import vn.gdnn.records.School;
import vn.gdnn.records.register.log.LogGauge;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LogOpeningTest {

    private static final String OPENINGS = "/api/records/v1/log-openings";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    LogGauge gauge;

    private Map<String, String> kept = Map.of();
    private Map<String, String> lost = Map.of();
    private String before = "";
    private String lastCheckpoint = "";
    private JsonPath lostProof = new JsonPath("{}");

    /** A log of two published acts, of which the database has lost the second place: that act waits again. */
    @BeforeEach
    void a_log_that_lost_its_end() throws SQLException, IOException {
        school.known();
        empty();
        kept = issued();
        sequenceLeaves.sequence();
        before = Files.readString(LogFolder.checkpoint());
        owner("drop table if exists old_tile; create table old_tile as select * from log_tile");
        lost = issued();
        sequenceLeaves.sequence();
        lastCheckpoint = Files.readString(LogFolder.checkpoint());
        lostProof = proof(lost).extract().jsonPath();
        ask(minister("a"), lastCheckpoint).statusCode(409).body("code", is("LOG_IN_ORDER"));
        owner("""
                alter table log_tile disable trigger only_grows; truncate log_tile;
                insert into log_tile select * from old_tile; drop table old_tile;
                alter table log_tile enable trigger only_grows;
                delete from log_checkpoint where size = 2;
                update register_leaf set log_index = null where log_index = 1""");
        sequenceLeaves.sequence();
        proof(lost).body("acts[0].standing", is("PENDING"));
    }

    @AfterEach
    void empty() throws SQLException, IOException {
        owner(
                "truncate diploma, register_counter, register_leaf, certificate_leaf, log_tile, log_checkpoint, log_begun, log_opening cascade");
        LogFolder.empty();
    }

    @Test
    void two_people_open_a_log_that_begins_with_the_last_known_checkpoint() {
        open();
        sequenceLeaves.sequence();
        sequenceLeaves.sequence();

        var head = head("/log/2");
        assertThat(head.size()).isEqualTo(3);
        assertThat(get("/log/2/checkpoint")).startsWith("localhost:8080/log/2\n3\n");
        var entries = EntryBundle.decoded(bytes("/log/2/tile/entries/000.p/3"));
        assertThat(new String(entries.get(0), UTF_8)).isEqualTo(lastCheckpoint);
        assertThat(entries.get(1))
                .isEqualTo(
                        EntryBundle.decoded(bytes("/log/tile/entries/000.p/1")).get(0));
        stands(proof(kept), "/log/2", 1);
        stands(proof(lost), "/log/2", 2);
    }

    @Test
    void old_proofs_stay_checkable() {
        var old = head("/log");
        open();
        sequenceLeaves.sequence();
        sequenceLeaves.sequence();

        var first = EntryBundle.decoded(bytes("/log/2/tile/entries/000.p/1")).get(0);
        assertThat(new String(first, UTF_8)).isEqualTo(lostProof.getString("checkpoint"));
        stands(lostProof, "/log", 1);
        assertThat(head("/log")).isEqualTo(old);
        RestAssured.get("/log/inclusion?index=0").then().statusCode(200).body("size", is(1));
        RestAssured.get("/log/2/inclusion?index=0").then().statusCode(200).body("size", is(3));
        RestAssured.get("/log/3/key").then().statusCode(404);
        RestAssured.get("/log/1/key").then().statusCode(404);
    }

    @Test
    void an_audit_reads_the_new_log_from_its_first_leaf_on() throws SQLException {
        open();
        sequenceLeaves.sequence();
        sequenceLeaves.sequence();

        audit().body("status", is("DONE")).body("findings", hasSize(0));
        owner("update log_begun set first_leaf = first_leaf || 'x'");
        audit().body("findings", hasSize(1)).body("findings[0].kind", is("TREE_MISMATCH"));
    }

    @Test
    void nobody_opens_a_log_alone_or_with_a_checkpoint_that_is_not_the_last() {
        ask(registrar(), lastCheckpoint).statusCode(403);
        ask(minister("a"), "nonsense").statusCode(422).body("code", is("LOG_CHECKPOINT_INVALID"));
        ask(minister("a"), lastCheckpoint.replace("\n2\n", "\n3\n"))
                .statusCode(422)
                .body("code", is("LOG_CHECKPOINT_INVALID"));
        ask(minister("a"), before).statusCode(422).body("code", is("LOG_CHECKPOINT_OLDER"));

        String asked = ask(minister("a"), lastCheckpoint)
                .statusCode(201)
                .body("decision", nullValue())
                .extract()
                .path("id");
        ask(minister("b"), lastCheckpoint).statusCode(409).body("code", is("LOG_OPENING_PENDING"));
        decide(minister("a"), asked, "approval").statusCode(403).body("code", is("LOG_OPENING_BY_REQUESTER"));
        decide(registrar(), asked, "approval").statusCode(403);
        decide(minister("b"), "01991234-0000-7000-8000-000000000000", "approval")
                .statusCode(404)
                .body("code", is("LOG_OPENING_NOT_FOUND"));

        decide(minister("a"), asked, "rejection").statusCode(200).body("decision.outcome", is("REJECTED"));
        decide(minister("b"), asked, "approval").statusCode(409).body("code", is("LOG_OPENING_DECIDED"));
        minister("b").get(OPENINGS).then().statusCode(200).body("reason", hasSize(1));
        sequenceLeaves.sequence();
        RestAssured.get("/log/2/checkpoint").then().statusCode(404).body("code", is("LOG_NOT_BEGUN"));
    }

    @Test
    void the_key_of_a_new_log_is_told_before_its_first_tree_is_published() throws IOException {
        open();
        RestAssured.get("/log/2/key").then().statusCode(404).body("code", is("LOG_NOT_BEGUN"));
        var inTheWay = Files.createDirectories(LogFolder.checkpoint().resolveSibling("checkpoint-2.new"));
        try {
            sequenceLeaves.sequence();

            RestAssured.get("/log/2/checkpoint").then().statusCode(404);
            assertThat(get("/log/2/key")).startsWith("localhost:8080/log/2+");
        } finally {
            Files.delete(inTheWay);
        }
        sequenceLeaves.sequence();
        sequenceLeaves.sequence();
        assertThat(head("/log/2").size()).isEqualTo(3);
    }

    @Test
    void a_checkpoint_that_cannot_be_read_lets_none_pass_for_the_last() throws IOException {
        Files.delete(LogFolder.checkpoint());
        Files.createDirectory(LogFolder.checkpoint());

        ask(minister("a"), before).statusCode(503).body("code", is("LOG_CHECKPOINT_OUT_OF_REACH"));
        ask(minister("a"), lastCheckpoint).statusCode(503);

        Files.delete(LogFolder.checkpoint());
        Files.writeString(LogFolder.checkpoint(), "nonsense");
        ask(minister("a"), "nonsense").statusCode(422).body("code", is("LOG_CHECKPOINT_INVALID"));
    }

    @Test
    void where_the_kept_checkpoint_is_gone_the_newest_published_one_counts() throws SQLException, IOException {
        LogFolder.empty();
        owner("insert into log_checkpoint (size, root, note) values (2, decode('%s', 'hex'), '%s')"
                .formatted(
                        HexFormat.of()
                                .formatHex(Checkpoint.open(lastCheckpoint, key("/log"))
                                        .head()
                                        .root()
                                        .bytes()),
                        lastCheckpoint));
        ask(minister("a"), before).statusCode(422).body("code", is("LOG_CHECKPOINT_OLDER"));
        String asked =
                ask(minister("a"), lastCheckpoint).statusCode(201).extract().path("id");
        decide(minister("a"), asked, "rejection").statusCode(200);

        owner("update log_checkpoint set note = replace(note, E'\n2\n', E'\n3\n') where size = 2");
        ask(minister("a"), before).statusCode(201);
    }

    @Test
    void a_database_from_before_the_opening_does_not_go_on_with_the_old_log() throws SQLException {
        open();
        sequenceLeaves.sequence();
        sequenceLeaves.sequence();
        owner("delete from log_begun; delete from log_tile where log = 2; delete from log_checkpoint where log = 2");
        var old = head("/log");

        issued();
        sequenceLeaves.sequence();
        gauge.look();

        assertThat(head("/log")).isEqualTo(old);
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("gdnn_log_held{reason=\"TREE_BEHIND_CHECKPOINT\"} 1.0");
    }

    private void open() {
        String asked =
                ask(minister("a"), lastCheckpoint).statusCode(201).extract().path("id");
        decide(minister("b"), asked, "approval")
                .statusCode(200)
                .body("decision.outcome", is("APPROVED"))
                .body("decision.log", is(2));
    }

    private static ValidatableResponse ask(RequestSpecification by, String checkpoint) {
        return by.body(Map.of("lastCheckpoint", checkpoint, "reason", "Đĩa và bản sao đều hỏng"))
                .post(OPENINGS)
                .then();
    }

    private static ValidatableResponse decide(RequestSpecification by, String opening, String decision) {
        return by.post(OPENINGS + "/" + opening + "/" + decision).then();
    }

    private static RequestSpecification minister(String who) {
        return Tokens.bearer(Tokens.token("minister-" + who, Map.of(), "ministry-admin"))
                .contentType("application/json");
    }

    private static ValidatableResponse audit() {
        String id = auditor()
                .body("{}")
                .post("/api/records/v1/register-audits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Awaitility.await()
                .until(
                        () -> auditor()
                                .get("/api/records/v1/register-audits/" + id)
                                .then(),
                        answer -> answer.extract().path("status").equals("DONE"));
    }

    private static RequestSpecification auditor() {
        return Tokens.ministry("auditor").contentType("application/json");
    }

    private static void stands(ValidatableResponse proof, String log, long index) {
        proof.statusCode(200).body("origin", is("localhost:8080" + log)).body("acts[0].standing", is("LOGGED"));
        stands(proof.extract().jsonPath(), log, index);
    }

    private static void stands(JsonPath proof, String log, long index) {
        var head = Checkpoint.open(proof.getString("checkpoint"), key(log)).head();
        assertThat(proof.getLong("acts[0].logIndex")).isEqualTo(index);
        var path = proof.getList("acts[0].inclusion", String.class).stream()
                .map(Hash::parse)
                .toList();
        var leaf = MerkleHash.leaf(
                Hash.parse(proof.getString("acts[0].commitment")).bytes());
        assertThat(new InclusionProof(index, head.size(), path).proves(leaf, head.root()))
                .isTrue();
    }

    private static ValidatableResponse proof(Map<String, String> diploma) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                .then();
    }

    private static TreeHead head(String log) {
        return Checkpoint.open(get(log + "/checkpoint"), key(log)).head();
    }

    private static NoteVerifier key(String log) {
        return NoteVerifier.parse(get(log + "/key").strip());
    }

    private static String get(String path) {
        return new String(bytes(path), UTF_8);
    }

    private static byte[] bytes(String path) {
        return RestAssured.get(path).then().statusCode(200).extract().asByteArray();
    }

    private static void owner(String statements) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
