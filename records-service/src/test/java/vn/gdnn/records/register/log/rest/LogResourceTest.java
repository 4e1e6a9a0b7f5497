package vn.gdnn.records.register.log.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.log.ConsistencyProof;
import vn.gdnn.log.EntryBundle;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteVerifier;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LogResourceTest {

    private static final String COVERED = """
            diploma_act.acted_on diploma_act.actor diploma_act.actor_name diploma_act.actor_title
            diploma_act.content_version diploma_act.decided_on diploma_act.decision_number diploma_act.effective_on
            diploma_act.ground diploma_act.kind diploma_act.number diploma_act.reason diploma_act.recorded_at
            diploma_act.reference
            diploma_content.confidence diploma_content.content_version diploma_content.date_of_birth
            diploma_content.decision_number
            diploma_content.full_name diploma_content.graduation_class diploma_content.high_quality
            diploma_content.in_force_from diploma_content.institution_name
            diploma_content.level diploma_content.occupation_code diploma_content.occupation_name
            diploma_content.place_of_issue diploma_content.qualification diploma_content.qualification_as_written
            diploma_content.recorded_by diploma_content.school_as_written
            diploma_content.sex diploma_content.template diploma_content.training_mode""";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Database database;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void whoever_holds_the_paper_can_prove_that_its_acts_stand_in_the_log() {
        var diploma = issued();
        revoke(diploma.get("id"), "2026-07-15").statusCode(200);
        sequenceLeaves.sequence();

        var proof = proof(diploma)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("origin", is("localhost:8080/log"))
                .body("acts.kind", contains("ISSUED", "REVOKED"))
                .body("acts.standing", contains("LOGGED", "LOGGED"))
                .extract()
                .jsonPath();

        var head = Checkpoint.open(proof.getString("checkpoint"), key()).head();
        assertThat(stands(proof, "acts[0].", head)).isTrue();
        assertThat(stands(proof, "acts[1].", head)).isTrue();
        var revocation = new JsonPath(proof.getString("acts[1].canonical"));
        assertThat(revocation.getString("fullName")).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(revocation.getString("ground")).isEqualTo("FRAUD");
        assertThat(revocation.getString("effectiveOn")).isEqualTo("2026-07-15");
        assertThat(revocation.getString("issuedOn")).isEqualTo("2026-06-25");
        assertThat(revocation.getString("signedBy")).isEqualTo("Nguyễn Văn Hiệu");
        assertThat(revocation.getString("reason")).isNull();
    }

    @Test
    void an_act_of_this_moment_says_that_its_place_is_still_to_come() {
        var diploma = issued();

        proof(diploma)
                .body("acts[0].standing", is("PENDING"))
                .body("acts[0].commitment", notNullValue())
                .body("acts[0].canonical", notNullValue())
                .body("acts[0].inclusion", nullValue());
        sequenceLeaves.sequence();
        proof(diploma).body("acts[0].standing", is("LOGGED")).body("acts[0].inclusion", notNullValue());
    }

    @Test
    void a_correction_closes_the_text_of_what_it_set_aside() {
        var diploma = issued();
        String request = registrar()
                .body(Map.of(
                        "groundCode", "CIVIL_STATUS_CHANGED",
                        "decisionNumber", "7/QĐ",
                        "decidedOn", "2026-07-01",
                        "evidence", "Trích lục 5/TLKS",
                        "fullName", "Nguyễn Thị Ánh Ngọc"))
                .post("/api/records/v1/diplomas/" + diploma.get("id") + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(head(), diploma.get("id"), "corrections/" + request + "/approval", Map.of());
        sequenceLeaves.sequence();

        var proof = proof(diploma)
                .body("acts.kind", contains("ISSUED", "CORRECTED"))
                .body("acts.standing", contains("LOGGED", "LOGGED"))
                .body("acts[0].canonical", nullValue())
                .body("acts[0].salt", nullValue())
                .extract()
                .jsonPath();
        assertThat(new JsonPath(proof.getString("acts[1].canonical")).getString("fullName"))
                .isEqualTo("Nguyễn Thị Ánh Ngọc");
        assertThat(stands(
                        proof,
                        "acts[1].",
                        Checkpoint.open(proof.getString("checkpoint"), key()).head()))
                .isTrue();
    }

    @Test
    void what_is_unknown_odd_or_not_issued_looks_the_same() {
        String registered = register(graduate(), "HN" + newCode()).extract().path("publicId");

        for (var id : new String[] {registered, "0123456789abcdefghjkmnpqrstvwxyz", "x", "<b>%00"}) {
            RestAssured.given()
                    .get("/api/public/v1/diplomas/{id}/proof", id)
                    .then()
                    .statusCode(404)
                    .contentType("application/json")
                    .body("size()", is(3))
                    .body("status", is("UNKNOWN"))
                    .body("publicId", is(id))
                    .body("asOf", notNullValue());
        }
    }

    @Test
    void the_log_is_served_in_tiles_that_give_the_signed_root() {
        issued();
        sequenceLeaves.sequence();
        var head = checkpoint();
        var tree = new TiledTree(LogResourceTest::tile, head.size());

        assertThat(tree.root()).isEqualTo(head.root());
        var last = head.size() - 1;
        var bundle = EntryBundle.decoded(tile(Tile.of(Tile.ENTRIES, last / Tile.FULL, head.size())));
        assertThat(MerkleHash.leaf(bundle.get((int) (last % Tile.FULL)))).isEqualTo(tree.leaf(last));
        assertThat(bundle).allMatch(entry -> entry.length == Hash.LENGTH);
    }

    @Test
    void a_later_tree_proves_that_it_grew_out_of_an_earlier_one() {
        issued();
        sequenceLeaves.sequence();
        var earlier = checkpoint();
        issued();
        sequenceLeaves.sequence();
        var later = checkpoint();

        var answer = RestAssured.get("/log/consistency?from=" + earlier.size() + "&to=" + later.size())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var proof = new ConsistencyProof(earlier.size(), later.size(), hashes(answer, "path"));
        assertThat(proof.proves(earlier.root(), later.root())).isTrue();
        assertThat(new TiledTree(LogResourceTest::tile, later.size()).consistency(earlier.size()))
                .isEqualTo(proof);
    }

    @Test
    void a_leaf_is_proved_by_index_and_by_hash() {
        issued();
        sequenceLeaves.sequence();
        var head = checkpoint();
        var index = head.size() - 1;

        var byIndex = RestAssured.get("/log/inclusion?index=" + index)
                .then()
                .statusCode(200)
                .extract();
        var leaf = Hash.parse(byIndex.path("leafHash"));
        assertThat(new InclusionProof(index, head.size(), hashes(byIndex.jsonPath(), "path")).proves(leaf, head.root()))
                .isTrue();
        RestAssured.get("/log/inclusion?leafHash=" + leaf.hex() + "&size=" + head.size())
                .then()
                .statusCode(200)
                .body("index", is((int) index))
                .body("path", is(byIndex.jsonPath().getList("path")));
        RestAssured.get("/log/inclusion?leafHash=" + MerkleHash.empty().hex())
                .then()
                .statusCode(404)
                .body("code", is("LOG_LEAF_NOT_FOUND"));
        RestAssured.get("/log/inclusion?index=" + head.size()).then().statusCode(404);
        RestAssured.get("/log/inclusion").then().statusCode(404);
        RestAssured.get("/log/inclusion?index=0&size=" + (head.size() + 1))
                .then()
                .statusCode(400)
                .body("code", is("LOG_SIZE_INVALID"));
        RestAssured.get("/log/consistency?from=0").then().statusCode(400);
    }

    @Test
    void answers_may_be_kept_as_long_as_they_stay_true() {
        issued();
        sequenceLeaves.sequence();

        RestAssured.get("/log/checkpoint")
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "public, max-age=1");
        RestAssured.get("/log/tile/0/000.p/1")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        for (var path : List.of("0/x999/999", "0/000.p/0", "0/00", "99/000", "entries/x000/000", "0/../99/000")) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get("/log/tile/" + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_failure_on_the_way_leaves_the_log_as_it_was() throws SQLException {
        var diploma = issued();
        var before = state();
        owner("create function no_tile() returns trigger language plpgsql as 'begin raise exception ''gone''; end'");
        owner("create trigger no_tile before insert or update on log_tile for each row execute function no_tile()");
        try {
            assertThatThrownBy(sequenceLeaves::sequence).hasStackTraceContaining("gone");
        } finally {
            owner("drop function no_tile cascade");
        }

        assertThat(state()).isEqualTo(before);
        sequenceLeaves.sequence();
        proof(diploma).body("acts[0].standing", is("LOGGED"));
        assertThat(new TiledTree(LogResourceTest::tile, checkpoint().size()).root())
                .isEqualTo(checkpoint().root());
    }

    @Test
    void nobody_changes_what_was_logged() {
        issued();
        sequenceLeaves.sequence();

        assertThat(StoredRows.list("""
                select t || ' ' || r || ' ' || p
                from unnest(array['register_leaf', 'log_tile', 'log_checkpoint']) t,
                     unnest(array['gdnn_institution', 'gdnn_ministry', 'gdnn_province', 'gdnn_public', 'gdnn_plumbing']) r,
                     unnest(array['update', 'delete', 'truncate']) p
                where has_table_privilege(r, t, p)""")).isEmpty();
        assertThat(StoredRows.list("""
                select r || ' ' || c.column_name from unnest(array['gdnn_institution', 'gdnn_ministry', 'gdnn_plumbing']) r,
                       information_schema.columns c
                where c.table_name in ('register_leaf', 'log_tile', 'log_checkpoint')
                  and has_column_privilege(r, c.table_name::text, c.column_name::text, 'update') order by 1""")).containsExactly("gdnn_plumbing content", "gdnn_plumbing log_index");
        assertThat(plumbing("update register_leaf set log_index = log_index + 1 where log_index is not null"))
                .isZero();
        assertThatThrownBy(() -> plumbing("update log_tile set content = '\\x00' where level = 0"))
                .hasStackTraceContaining("a tile only grows");
    }

    @Test
    void the_text_of_an_act_holds_every_column_of_the_register() {
        assertThat(StoredRows.list("""
                select table_name || '.' || column_name from information_schema.columns
                where table_name in ('diploma_content', 'diploma_act')
                  and column_name not in ('institution', 'diploma', 'search', 'name_order', 'given_name') order by 1""")).containsExactly(COVERED.split("\\s+"));
    }

    private static boolean stands(JsonPath proof, String act, TreeHead head) {
        var commitment = Commitment.to(
                Base64.getDecoder().decode(proof.getString(act + "salt")), proof.getString(act + "canonical"));
        return commitment.base64().equals(proof.getString(act + "commitment"))
                && new InclusionProof(proof.getLong(act + "logIndex"), head.size(), hashes(proof, act + "inclusion"))
                        .proves(MerkleHash.leaf(commitment.bytes()), head.root());
    }

    private static List<Hash> hashes(JsonPath answer, String path) {
        return answer.getList(path, String.class).stream().map(Hash::parse).toList();
    }

    private static ValidatableResponse proof(Map<String, String> diploma) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/proof")
                .then();
    }

    private static NoteVerifier key() {
        return NoteVerifier.parse(RestAssured.get("/log/key").asString().strip());
    }

    private static TreeHead checkpoint() {
        var note = new String(RestAssured.get("/log/checkpoint").asByteArray(), UTF_8);
        return Checkpoint.open(note, key()).head();
    }

    private static byte[] tile(Tile tile) {
        var answer = RestAssured.given().urlEncodingEnabled(false).get("/log/tile/" + tile.path());
        if (answer.statusCode() != 200) {
            throw new LogDataException("no tile " + tile.path());
        }
        return answer.asByteArray();
    }

    private static List<String> state() {
        return StoredRows.list("""
                select count(*) || ' ' || (select count(*) from log_checkpoint) || ' '
                       || (select coalesce(md5(string_agg(content, ''::bytea order by level, number)), '') from log_tile)
                from register_leaf where log_index is null""");
    }

    private int plumbing(String statement) {
        return CurrentScope.inTransaction(new Scope.Plumbing(), () -> database.update(statement));
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
