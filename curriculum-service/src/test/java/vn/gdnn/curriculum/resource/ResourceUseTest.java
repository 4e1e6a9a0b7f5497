package vn.gdnn.curriculum.resource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResourceUseTest {

    private static final String TOLD =
            "select type || ' ' || (payload::jsonb ->> 'institution') || ' ' || coalesce(payload::jsonb ->> 'usedBy', '-')"
                    + " || ' ' || tenant from outbox where aggregatetype = 'curriculum.resource' order by position";

    @BeforeEach
    void no_resource() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource_use; delete from resource; delete from outbox");
    }

    @Test
    void what_is_published_used_and_taken_down_is_told_once_for_school_resource_and_day() {
        var id = Store.drafted(Store.complete("Hàn TIG"));
        Tusd.send(id, "a.pdf", "application/pdf", "%PDF-1.7 a".getBytes(US_ASCII))
                .then()
                .statusCode(204);
        var list = Store.PLACE + "/" + id + "/files";
        var file = list + "/" + Callers.designer().get(list).path("[0].id");
        Store.submit(id).then().statusCode(200);
        Store.reviewer()
                .get(file.replace("/resources/", "/resource-reviews/"))
                .then()
                .statusCode(200);
        Store.publish(id).then().statusCode(200);

        Callers.designer().get(file).then().statusCode(200);
        Callers.ministry().get(file).then().statusCode(200);
        Tokens.province("01").get(file).then().statusCode(200);
        assertThat(Callers.rows("select * from resource_use")).isEmpty();
        IntStream.range(0, 6)
                .mapToObj(turn -> CompletableFuture.supplyAsync(
                        () -> Callers.designerOfDanang().get(file)))
                .toList()
                .forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        declare(id).then().statusCode(204);
        Store.takeDown(id, Store.head(Callers.HANOI)).then().statusCode(200);

        assertThat(Callers.rows(TOLD))
                .containsExactly(
                        "vn.gdnn.curriculum.resource-published.v1 CDHN01 - CDHN01",
                        "vn.gdnn.curriculum.resource-used.v1 CDHN01 TCDN01 TCDN01",
                        "vn.gdnn.curriculum.resource-taken-down.v1 CDHN01 - CDHN01");
        Callers.designer()
                .get(Store.PLACE + "/" + id + "/uses")
                .then()
                .statusCode(200)
                .body("institution", is(List.of(Callers.DANANG)))
                .body("[0].days", is(1));
    }

    @Test
    void versions_are_one_resource_and_days_add_up() {
        var first = Store.published(Store.complete("Hàn TIG"));
        declare(first).then().statusCode(204);
        String second = Store.next(first).path("id");
        Store.submit(second).then().statusCode(200);
        Store.publish(second).then().statusCode(200);
        declare(second).then().statusCode(204);
        assertThat(Callers.rows("select 1 from resource_use")).hasSize(1);

        Callers.sql("update resource_use set used_on = used_on - 1");
        declare(second).then().statusCode(204);

        Callers.designer().get(Store.PLACE + "/" + second + "/uses").then().body("[0].days", is(2));
    }

    @Test
    void what_is_the_own_or_not_published_is_no_use() {
        problem(
                Callers.designer().post(Store.PLACE + "/" + Store.published(Store.complete("a")) + "/uses"),
                409,
                "USE_OF_OWN_RESOURCE");
        problem(declare(Store.submitted(Store.complete("b"))), 404, "RESOURCE_NOT_FOUND");
        var gone = Store.published(Store.complete("c"));
        Store.takeDown(gone, Store.head(Callers.HANOI)).then().statusCode(200);
        problem(declare(gone), 409, "USE_OF_UNPUBLISHED_RESOURCE");
        Store.sendBack(Store.submitted(Store.complete("d")), Store.reviewer())
                .then()
                .statusCode(200);

        assertThat(Callers.rows(TOLD)).noneMatch(told -> told.contains("used")).hasSize(3);
    }

    private static Response declare(String id) {
        return Callers.designerOfDanang().post(Store.PLACE + "/" + id + "/uses");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
