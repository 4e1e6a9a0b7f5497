package vn.gdnn.records.credentials.diploma;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.RecordedAct;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class KeepCredentialsTest {

    @Inject
    School school;

    @Inject
    KeepCredentials keepCredentials;

    @Inject
    CredentialCheck credentialCheck;

    @Inject
    WriteCredentials writeCredentials;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_correction_makes_a_new_credential_and_revokes_the_old_one() throws SQLException {
        var diploma = Requests.issuedToday();
        var old = given().get(address(diploma)).asString();

        recorded(diploma, "CORRECTED", """
                insert into diploma_content (institution, diploma, content_version, template, qualification, level,
                    institution_name, occupation_name, occupation_code, full_name, date_of_birth, graduation_class, decision_number)
                select institution, diploma, 2, template, qualification, level, institution_name, occupation_name,
                    occupation_code, 'Nguyễn Thị Ngọc Ảnh', date_of_birth, graduation_class, decision_number
                from diploma_content where diploma = '%1$s';
                update diploma set content_version = 2 where id = '%1$s';""", 2);

        var fresh = given().get(address(diploma)).asString();
        assertThat(JsonPath.from(fresh).getString("credentialSubject.name")).isEqualTo("Nguyễn Thị Ngọc Ảnh");
        assertThat(JsonPath.from(fresh).getString("id")).endsWith("?version=2");
        assertThat(credentialCheck.check(fresh)).allMatch(Check::passed);
        assertThat(given().get(address(diploma) + "?version=1").asString()).isEqualTo(old);
        assertThat(credentialCheck.check(old)).contains(new Check(Check.Aspect.STATUS, Check.Finding.REVOKED));
    }

    @Test
    void the_warm_up_runs_what_a_credential_needs() {
        assertThat(writeCredentials.warmUp()).isTrue();
    }

    @Test
    void a_replaced_diploma_loses_its_credential() throws SQLException {
        var diploma = Requests.issuedToday();

        recorded(
                diploma,
                "REPLACED",
                "update diploma set status = 'REPLACED', replaced_on = current_date where id = '%1$s';",
                1);

        assertThat(credentialCheck.check(given().get(address(diploma)).asString()))
                .contains(new Check(Check.Aspect.STATUS, Check.Finding.REVOKED));
    }

    @Test
    void a_revocation_to_come_is_no_revocation_yet() throws SQLException {
        var diploma = Requests.issuedToday();
        var later = LocalDate.now(Clocks.VIETNAM).plusDays(20).toString();
        Requests.revoke(diploma.get("id"), later).statusCode(200);

        assertThat(credentialCheck.check(given().get(address(diploma)).asString()))
                .allMatch(Check::passed);
        assertThat(StoredRows.list("""
                        select s.effective_on::text from status_change s join diploma_credential c
                            on c.institution = s.institution and c.status_list = s.list and c.status_index = s.index
                        where c.public_id = ?""", diploma.get("publicId"))).containsExactly(later);
    }

    @Test
    void many_at_once_get_one_each_and_no_bit_twice() {
        var diplomas = List.of(Requests.issuedToday(), Requests.issuedToday());
        var ids = diplomas.stream()
                .map(diploma -> UUID.fromString(diploma.get("id")))
                .toList();

        CurrentScope.runInTransaction(
                new Scope.Institution(School.HANOI),
                () -> keepCredentials.follow(
                        School.HANOI,
                        ids.stream()
                                .map(id -> new RecordedAct(id, 3, DiplomaAct.Kind.ISSUED))
                                .toList()));

        for (var id : ids) {
            assertThat(StoredRows.list("select document from diploma_credential where diploma = ?", id))
                    .hasSize(1);
        }
    }

    private void recorded(Map<String, String> diploma, String kind, String changes, int contentVersion)
            throws SQLException {
        var id = diploma.get("id");
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(changes.formatted(id));
            statement.execute("""
                    insert into diploma_act (institution, diploma, number, kind, acted_on, actor, content_version)
                    select institution, diploma, max(number) + 1, '%s', current_date, 'test', %d
                    from diploma_act where diploma = '%s' group by 1, 2""".formatted(kind, contentVersion, id));
        }
        CurrentScope.runInTransaction(
                new Scope.Institution(School.HANOI),
                () -> keepCredentials.follow(
                        School.HANOI, List.of(new RecordedAct(UUID.fromString(id), 4, DiplomaAct.Kind.valueOf(kind)))));
    }

    private static String address(Map<String, String> diploma) {
        return "/api/public/v1/diplomas/" + diploma.get("publicId") + "/credential";
    }
}
