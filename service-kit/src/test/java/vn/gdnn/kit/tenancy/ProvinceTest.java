package vn.gdnn.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProvinceTest {

    @Inject
    Probes probes;

    @Inject
    Tenants tenants;

    private String ofHanoi;
    private String ofDanang;

    @BeforeEach
    void one_probe_in_each_of_two_provinces() {
        Institutions.known();
        Institutions.sql("delete from probe");
        ofHanoi = add(HANOI, "of Hà Nội");
        ofDanang = add(DANANG, "of Đà Nẵng");
    }

    @AfterEach
    void both_are_where_they_were() {
        Institutions.sql("update tenant set province = '48' where code = 'TCDN01'");
    }

    @Test
    void a_school_that_moves_is_one_row() {
        var before = rows();

        move();

        assertThat(rows()).isEqualTo(before).hasSize(2);
        Tokens.province("48").get("/probes/" + ofDanang).then().statusCode(404).body("code", is("PROBE_NOT_FOUND"));
        Tokens.province("48").get("/probes").then().body("$", empty());
        Tokens.province("79").get("/probes/" + ofDanang).then().statusCode(200);
        Tokens.province("79").get("/probes").then().body("$", contains("of Đà Nẵng"));
    }

    @Test
    void a_school_moves_while_its_rows_are_written() throws SQLException {
        try (var writer = SuiteDatabase.asOwner();
                var insert = writer.createStatement()) {
            writer.setAutoCommit(false);
            insert.execute("insert into probe (institution, id, version, name)"
                    + " values ('TCDN01', gen_random_uuid(), 0, 'not committed')");

            Institutions.sql("set lock_timeout = '2s'; update tenant set province = '79' where code = 'TCDN01'");

            writer.rollback();
        }
        Tokens.province("79").get("/probes").then().body("$", contains("of Đà Nẵng"));
    }

    @Test
    void the_filter_alone_keeps_a_province_to_its_schools() {
        Institutions.sql("alter table probe disable row level security; alter table tenant disable row level security");
        try {
            assertThat(CurrentScope.inTransaction(new Scope.Province("48"), probes::countBehindHibernate))
                    .isEqualTo(2);
            Tokens.province("48").get("/probes").then().body("$", contains("of Đà Nẵng"));
            Tokens.province("48").get("/probes/" + ofHanoi).then().statusCode(404);
        } finally {
            Institutions.sql(
                    "alter table probe enable row level security; alter table tenant enable row level security");
        }
    }

    @Test
    void row_level_security_alone_keeps_a_province_to_its_schools() {
        assertThat(CurrentScope.inTransaction(new Scope.Province("48"), () -> {
                    probes.getEntityManager().unwrap(Session.class).disableFilter(TenantOwned.PROVINCE_FILTER);
                    return probes.names();
                }))
                .containsExactly("of Đà Nẵng");
    }

    private void move() {
        CurrentScope.runInTransaction(new Scope.Ministry(), () -> tenants.upsert(DANANG, "79", "Đà Nẵng school"));
    }

    /** Where each row lies and which transaction wrote it: both change with any update. */
    private static List<String> rows() {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select concat_ws(' ', id, ctid, xmin) from probe order by id")) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String add(String institution, String name) {
        return Tokens.institution(institution)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .post("/probes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
