package vn.gdnn.curriculum.resource.harvest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.xml.XmlPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.resource.Store;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;

/** A harvester as another library has it. */
public final class Harvester {

    public static final String ROOT = "/oai";

    private Harvester() {}

    /** The answer to a query as it stands in the address, which is XML with status 200 as the standard has it. */
    public static ValidatableResponse ask(String query) {
        return well(given().header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(query.isEmpty() ? ROOT : ROOT + "?" + query)
                .then());
    }

    static ValidatableResponse well(ValidatableResponse answer) {
        answer.statusCode(200).contentType("text/xml");
        OaiSchemas.valid(answer.extract().asString());
        return answer;
    }

    static XmlPath read(String query) {
        return ask(query).extract().xmlPath();
    }

    static String identifier(Object resource) {
        return "oai:gdnn.example:" + resource;
    }

    /** The identifiers of the list that the query asks for, page by page to its end. */
    static List<String> all(String query) {
        var found = new ArrayList<String>();
        var page = read(query);
        found.addAll(page.getList("**.findAll { it.name() == 'identifier' }", String.class));
        for (var token = token(page); !token.isEmpty(); token = token(page)) {
            page = read("verb=" + page.getString("OAI-PMH.request.@verb") + "&resumptionToken=" + token);
            found.addAll(page.getList("**.findAll { it.name() == 'identifier' }", String.class));
        }
        return found;
    }

    static String token(XmlPath page) {
        return Objects.requireNonNullElse(page.getString("**.find { it.name() == 'resumptionToken' }"), "");
    }

    /** Until all that changed so far is told. */
    public static void isTold() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Callers.rows("""
                        select count(*) from harvested_resource where waiting or stamped_at > clock_timestamp()""").equals(List.of("0")));
    }

    /** Has a resource be told as of that second. */
    static void toldAt(String resource, String second) {
        Callers.sql(
                "update harvested_resource set stamped_at = '%s' where resource = '%s'".formatted(second, resource));
    }

    /** So many, told over some days of March. */
    static void published(int many) {
        var first = Store.submitted(Store.complete("Hàn TIG"));
        Callers.sql("""
                insert into resource (institution, id, version, resource, number, status, facts, writers, submitted_by, submitted_at)
                select institution, n.id, 0, n.id, 1, 'SUBMITTED', facts, writers, submitted_by, submitted_at
                from resource cross join (select gen_random_uuid() as id from generate_series(2, %d)) n
                where resource.id = '%s';
                update resource set status = 'PUBLISHED', reviewed_by = 'r', reviewer_school = 'TCDN01', reviewed_at = now();
                update harvested_resource h set waiting = false,
                    stamped_at = timestamptz '2026-03-01T00:00:00Z' + interval '1 hour' * (n.place / 7)
                from (select resource, row_number() over (order by resource) as place from harvested_resource) n
                where n.resource = h.resource""".formatted(many, first));
    }

    static RequestSpecification headOfHanoi() {
        return Tokens.bearer(Tokens.token("head", Map.of("institution", Callers.HANOI), Roles.SCHOOL_HEAD))
                .contentType("application/json");
    }
}
