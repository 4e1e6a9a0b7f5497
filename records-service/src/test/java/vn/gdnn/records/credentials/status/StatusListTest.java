package vn.gdnn.records.credentials.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.status.Bitstring;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StatusListTest {

    @Inject
    School school;

    @Inject
    StatusLists lists;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_bit_is_set_when_it_is_revoked_and_none_besides() {
        var place = taken(2).get(0);
        var before = list(place.list());

        revoke(place, LocalDate.of(2026, 1, 1));

        var after = list(place.list());
        assertThat(bits(before).isSet(place.index())).isFalse();
        assertThat(set(after))
                .hasSize(set(before).size() + 1)
                .contains(place.index())
                .containsAll(set(before));
    }

    @Test
    void a_bit_stays_unset_until_its_day() {
        var place = taken(1).get(0);

        revoke(place, LocalDate.of(2999, 1, 1));

        assertThat(bits(list(place.list())).isSet(place.index())).isFalse();
    }

    @Test
    void a_list_without_news_is_given_as_it_was_signed_and_is_valid_for_a_day() {
        var number = taken(1).get(0).list();

        var list = list(number);

        assertThat(list(number)).isEqualTo(list);
        assertThat(OffsetDateTime.parse(JsonPath.from(list).getString("validUntil")))
                .isEqualTo(OffsetDateTime.parse(JsonPath.from(list).getString("validFrom"))
                        .plusDays(1));
    }

    @Test
    void a_changed_key_signs_the_list_again() {
        var number = taken(1).get(0).list();
        var before = method(list(number));

        Tokens.institution(School.DANANG, "school-head")
                .contentType(ContentType.JSON)
                .body(Map.of("use", "CREDENTIAL"))
                .post("/api/records/v1/signing-keys/rotations")
                .then()
                .statusCode(201);

        assertThat(method(list(number))).isNotEqualTo(before);
    }

    @Test
    void no_bit_is_given_out_twice_not_even_where_a_list_ends() {
        var places = new HashSet<StatusPlace>();
        places.addAll(taken(100_000));
        places.addAll(taken(100_000));

        assertThat(places).hasSize(200_000);
        assertThat(places.stream().map(StatusPlace::list).distinct()).hasSizeGreaterThan(1);
    }

    private List<StatusPlace> taken(int count) {
        return CurrentScope.inTransaction(new Scope.Institution(School.DANANG), () -> lists.take(School.DANANG, count));
    }

    private void revoke(StatusPlace place, LocalDate from) {
        CurrentScope.runInTransaction(
                new Scope.Institution(School.DANANG),
                () -> lists.revoke(School.DANANG, List.of(new StatusLists.Change(place, from))));
    }

    private static String list(int number) {
        return given().accept("application/vc")
                .get("/api/public/v1/status-lists/" + School.DANANG + "/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Bitstring bits(String list) {
        return Bitstring.decode(JsonPath.from(list).getString("credentialSubject.encodedList"))
                .orElseThrow();
    }

    private static List<Integer> set(String list) {
        var bits = bits(list);
        return IntStream.range(0, Bitstring.SIZE).filter(bits::isSet).boxed().toList();
    }

    private static String method(String list) {
        return JsonPath.from(list).getString("proof.verificationMethod");
    }
}
