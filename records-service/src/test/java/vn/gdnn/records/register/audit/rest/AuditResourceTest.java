package vn.gdnn.records.register.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.LogFolder;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class AuditResourceTest {

    private static final String AUDITS = "/api/records/v1/register-audits";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    /** Other tests leave a register behind that somebody has tampered with. */
    @BeforeEach
    void an_empty_register() throws SQLException, IOException {
        owner("truncate diploma, register_counter, register_leaf, certificate_leaf, log_tile, log_checkpoint cascade");
        LogFolder.empty();
        school.known();
    }

    @Test
    void a_register_that_nobody_touched_is_consistent() {
        revoked();

        audit("{}")
                .body("status", is("DONE"))
                .body("consistent", is(true))
                .body("findings", empty())
                .body("percent", is(100))
                .body("finishedAt", notNullValue())
                .body(
                        "treeSize",
                        is(Integer.parseInt(StoredRows.list("select max(size) from log_checkpoint")
                                .get(0))));
        audit("{\"institution\": \"" + HANOI + "\"}")
                .body("consistent", is(true))
                .body("institution", is(HANOI));
    }

    @Test
    void numbers_of_copies_are_counted_and_serial_numbers_are_not() throws SQLException {
        var id = issuedAndLogged();
        registrar()
                .body(Map.of("relation", "HOLDER"))
                .post("/api/records/v1/diplomas/" + id + "/copies")
                .then()
                .statusCode(201);
        sequenceLeaves.sequence();
        owner("insert into register_counter (institution, series, last_number)" + " values ('CDHN01', 'serial A', 3)");
        audit("{}").body("findings", empty()).body("consistent", is(true));

        owner("delete from certified_copy where diploma = '" + id + "'");

        audit("{}").body("findings.kind", hasItem("REGISTER_GAP"));
    }

    @Test
    void a_changed_name_is_found() throws SQLException {
        var id = revoked();

        found(
                "ROW_CHANGED",
                id,
                "update diploma_content set full_name = full_name || 'x' where diploma = '%s'",
                "update diploma_content set full_name = left(full_name, -1) where diploma = '%s'");
    }

    @Test
    void a_changed_reason_that_no_paper_shows_is_found() throws SQLException {
        found(
                "ROW_CHANGED",
                revoked(),
                "update diploma_act set reason = 'x' where diploma = '%s' and kind = 'REVOKED'",
                "update diploma_act set reason = 'Hồ sơ giả' where diploma = '%s' and kind = 'REVOKED'");
    }

    @Test
    void a_changed_number_is_found() throws SQLException {
        found(
                "ROW_CHANGED",
                revoked(),
                "update diploma set serial_number = serial_number || 'x' where id = '%s'",
                "update diploma set serial_number = left(serial_number, -1) where id = '%s'");
    }

    @Test
    void a_revocation_taken_back_by_deleting_its_row_is_found() throws SQLException {
        var id = revoked();

        var audit = tampered(
                id,
                "create table saved as select * from diploma_act where diploma = '%s' and kind = 'REVOKED'; "
                        + "delete from diploma_act where diploma = '%s' and kind = 'REVOKED'; "
                        + "update diploma set status = 'ISSUED', revoked_from = null, revocation_ground = null where id = '%s'",
                "insert into diploma_act select * from saved; drop table saved; update diploma set status = 'REVOKED',"
                        + " revoked_from = '2026-07-15', revocation_ground = 'FRAUD' where id = '%s'");

        assertThat(kinds(audit, id)).containsExactly("ROW_MISSING");
    }

    @Test
    void an_act_deleted_from_the_middle_is_found() throws SQLException {
        found(
                "ROW_MISSING",
                revoked(),
                "create table saved as select * from diploma_act where diploma = '%s' and kind = 'SIGNED'; "
                        + "delete from diploma_act where diploma = '%s' and kind = 'SIGNED'",
                "insert into diploma_act select * from saved; drop table saved");
    }

    @Test
    void a_status_without_its_act_is_found() throws SQLException {
        found(
                "STATE_MISMATCH",
                issuedAndLogged(),
                "update diploma set status = 'REPLACED', replaced_on = current_date where id = '%s'",
                "update diploma set status = 'ISSUED', replaced_on = null where id = '%s'");
    }

    @Test
    void a_date_of_issue_other_than_the_logged_one_is_found() throws SQLException {
        found(
                "STATE_MISMATCH",
                issuedAndLogged(),
                "update diploma set issued_on = issued_on + 1 where id = '%s'",
                "update diploma set issued_on = issued_on - 1 where id = '%s'");
    }

    @Test
    void two_leaves_that_changed_places_are_found() throws SQLException {
        var swap = "update register_leaf set log_index = log_index # 1 where log_index / 2 ="
                + " (select min(log_index) / 2 from register_leaf where diploma = '%s')";
        var id = issuedAndLogged();
        revoke(id, "2026-07-15").statusCode(200);
        sequenceLeaves.sequence();
        issuedAndLogged();

        found("LEAF_REORDERED", id, swap, swap);
    }

    @Test
    void a_deleted_leaf_is_found_from_both_sides() throws SQLException {
        var id = issuedAndLogged();
        var index = Integer.valueOf(
                StoredRows.list("select log_index from register_leaf where diploma = ?", UUID.fromString(id))
                        .get(0));

        var audit = tampered(
                id,
                "create table saved as select * from register_leaf where diploma = '%s'; "
                        + "delete from register_leaf where diploma = '%s'",
                "insert into register_leaf select * from saved; drop table saved");

        assertThat(kinds(audit, id)).containsExactly("ROW_NOT_LOGGED");
        audit.body("findings.findAll { it.kind == 'ROW_MISSING' }.logIndex", is(List.of(index)));
    }

    @Test
    void an_act_slipped_in_is_found() throws SQLException {
        found(
                "ROW_NOT_LOGGED",
                issuedAndLogged(),
                "insert into diploma_act (institution, diploma, number, kind, acted_on, actor)"
                        + " select institution, diploma, 4, 'COPIED', acted_on, actor from diploma_act"
                        + " where diploma = '%s' and number = 3",
                "delete from diploma_act where diploma = '%s' and number = 4");
    }

    @Test
    void an_entry_gone_from_the_register_leaves_a_gap() throws SQLException {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");
        var number = StoredRows.list("select register_number from diploma where id = ?", UUID.fromString(id))
                .get(0);

        var audit = tampered(
                id,
                "update diploma set register_number = 'x' where id = '%s'",
                "update diploma set register_number = '" + number + "' where id = '%s'");

        audit.body("findings.find { it.kind == 'REGISTER_GAP' }.what", is(number));
    }

    @Test
    void an_altered_tile_is_found_whichever_it_is() throws SQLException {
        issuedAndLogged();
        for (var level : List.of(-1, 0)) {
            var flip = "alter table log_tile disable trigger only_grows; update log_tile set content ="
                    + " set_byte(content, 5, get_byte(content, 5) # 1) where number = 0 and level = " + level
                    + "; alter table log_tile enable trigger only_grows";

            tampered("", flip, flip).body("findings.kind", hasItem("TREE_MISMATCH"));
        }
    }

    @Test
    void a_checkpoint_that_the_log_did_not_sign_is_found() throws SQLException {
        issuedAndLogged();

        tampered(
                        "",
                        "update log_checkpoint set note = replace(note, E'\\n\\n', E'\\nx\\n\\n')",
                        "update log_checkpoint set note = replace(note, E'\\nx\\n\\n', E'\\n\\n')")
                .body("findings.kind", hasItem("TREE_MISMATCH"));
    }

    @Test
    void an_audit_whose_worker_died_is_taken_up_again() throws SQLException {
        var dead = UUID.randomUUID();
        owner(
                "insert into register_audit (id, requested_by, status, tree_size, expected, worker, lease_until, attempts)"
                        + " select '" + dead + "', 'auditor', 'RUNNING', coalesce(max(size), 0), 1, gen_random_uuid(),"
                        + " now() - interval '1 second', 1 from log_checkpoint");

        audit("{}");

        finished(dead.toString()).body("status", is("DONE")).body("consistent", is(true));
    }

    @Test
    void audits_are_listed_newest_first() {
        String first = audit("{}").extract().path("id");
        String second = audit("{}").extract().path("id");

        var page = auditor().queryParam("limit", 1).get(AUDITS).then().statusCode(200);
        page.body("items.id", is(List.of(second)));
        auditor()
                .queryParam("limit", 1)
                .queryParam("after", page.extract().<String>path("next"))
                .get(AUDITS)
                .then()
                .body("items.id", is(List.of(first)));
    }

    @Test
    void only_an_auditor_of_the_whole_country_may_ask() {
        registrar().body("{}").post(AUDITS).then().statusCode(403);
        Tokens.ministry("ministry-admin")
                .contentType("application/json")
                .body("{}")
                .post(AUDITS)
                .then()
                .statusCode(403);
        Tokens.institution(HANOI, "auditor")
                .contentType("application/json")
                .body("{}")
                .post(AUDITS)
                .then()
                .statusCode(403)
                .body("code", is("AUDIT_NEEDS_WHOLE_COUNTRY"));
        auditor()
                .body(Map.of("institution", "XX99"))
                .post(AUDITS)
                .then()
                .statusCode(422)
                .body("code", is("AUDIT_INSTITUTION_UNKNOWN"));
        auditor().get(AUDITS + "/" + UUID.randomUUID()).then().statusCode(404).body("code", is("AUDIT_NOT_FOUND"));
    }

    private String revoked() {
        var id = issued().get("id");
        revoke(id, "2026-07-15").statusCode(200);
        sequenceLeaves.sequence();
        return id;
    }

    private String issuedAndLogged() {
        var id = issued().get("id");
        sequenceLeaves.sequence();
        return id;
    }

    private static void found(String kind, String diploma, String tampering, String undoing) throws SQLException {
        assertThat(kinds(tampered(diploma, tampering, undoing), diploma)).contains(kind);
    }

    /** What an audit says while the register is not what it was; then it is again, and the audit has nothing to say. */
    private static ValidatableResponse tampered(String diploma, String tampering, String undoing) throws SQLException {
        owner(tampering.replace("%s", diploma));
        try {
            return audit("{}").body("consistent", is(false));
        } finally {
            owner(undoing.replace("%s", diploma));
            audit("{}").body("consistent", is(true));
        }
    }

    private static List<String> kinds(ValidatableResponse audit, String diploma) {
        return audit.extract().path("findings.findAll { it.diploma == '" + diploma + "' }.kind");
    }

    private static ValidatableResponse audit(String request) {
        return finished(auditor()
                .body(request)
                .post(AUDITS)
                .then()
                .statusCode(202)
                .body("consistent", nullValue())
                .extract()
                .path("id"));
    }

    private static ValidatableResponse finished(String id) {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            var view = auditor().get(AUDITS + "/" + id).then().statusCode(200);
            if (view.extract().<String>path("status").equals("DONE")) {
                return view;
            }
        }
        throw new AssertionError("audit did not end");
    }

    private static RequestSpecification auditor() {
        return Tokens.ministry("auditor").contentType("application/json");
    }

    private static void owner(String statements) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
