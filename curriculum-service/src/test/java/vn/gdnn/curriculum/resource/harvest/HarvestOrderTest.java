package vn.gdnn.curriculum.resource.harvest;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.resource.Store;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class HarvestOrderTest {

    private static final String IDENTIFIERS = "verb=ListIdentifiers&metadataPrefix=oai_dc";
    private static final String RECORDS = "verb=ListRecords&metadataPrefix=lom";

    @BeforeEach
    void no_resource() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource");
    }

    @Test
    void a_long_list_comes_in_pages_of_a_hundred() {
        Harvester.published(230);

        var first = Harvester.read(RECORDS);
        assertThat(first.getList("OAI-PMH.ListRecords.record")).hasSize(100);
        assertThat(first.getString("OAI-PMH.ListRecords.resumptionToken.@cursor"))
                .isEqualTo("0");
        assertThat(Instant.parse(first.getString("OAI-PMH.ListRecords.resumptionToken.@expirationDate")))
                .isAfter(Instant.now());
        var second = Harvester.read("verb=ListRecords&resumptionToken=" + Harvester.token(first));
        assertThat(second.getString("OAI-PMH.ListRecords.resumptionToken.@cursor"))
                .isEqualTo("100");
        var last = Harvester.read("verb=ListRecords&resumptionToken=" + Harvester.token(second));
        assertThat(last.getList("OAI-PMH.ListRecords.record")).hasSize(30);
        assertThat(last.getString("OAI-PMH.ListRecords.resumptionToken.@cursor"))
                .isEqualTo("200");
        assertThat(Harvester.token(last)).isEmpty();
        assertThat(Harvester.all(IDENTIFIERS)).hasSize(230).doesNotHaveDuplicates();
        assertThat(Harvester.all(IDENTIFIERS + "&set=type-LECTURE")).hasSize(230);
    }

    @Test
    void what_changes_during_a_harvest_comes_later_in_it_and_nothing_is_left_out() {
        Harvester.published(150);
        var before = Harvester.all(IDENTIFIERS);
        var first = Harvester.read(IDENTIFIERS);
        var told = first.getList("OAI-PMH.ListIdentifiers.header.identifier", String.class);

        var seen = before.get(3);
        var unseen = before.get(120);
        for (var one : List.of(seen, unseen)) {
            Store.takeDown(one.replaceFirst(".*:", ""), Harvester.headOfHanoi())
                    .then()
                    .statusCode(200);
        }
        Harvester.isTold();

        var rest = Harvester.all("verb=ListIdentifiers&resumptionToken=" + Harvester.token(first));
        assertThat(rest).hasSize(51).doesNotHaveDuplicates();
        assertThat(rest.subList(49, 51)).containsExactlyInAnyOrder(seen, unseen);
        var all = new ArrayList<>(told);
        all.addAll(rest);
        assertThat(all).containsAll(before);
    }

    @Test
    void a_token_goes_on_with_its_own_query() {
        Harvester.published(120);
        Harvester.ask(IDENTIFIERS + "&set=school-CDHN01&until=2026-03-31");
        var page = Harvester.read(IDENTIFIERS + "&set=school-CDHN01&from=2026-03-01&until=2026-03-31");
        var other = Store.published(Store.complete("Hàn MAG"));
        Harvester.isTold();

        var rest = Harvester.all("verb=ListIdentifiers&resumptionToken=" + Harvester.token(page));

        assertThat(rest).hasSize(20).doesNotContain(Harvester.identifier(other));
    }

    @Test
    void what_is_committed_late_is_told_to_whoever_asked_meanwhile() throws Exception {
        var late = Store.submitted(Store.complete("Hàn TIG"));
        Instant asked;
        try (var connection = SuiteDatabase.asOwner()) {
            connection.setAutoCommit(false);
            publish(connection, late);
            Store.published(Store.complete("Hàn MAG"));
            Harvester.isTold();
            var page = Harvester.read(IDENTIFIERS);
            asked = Instant.parse(page.getString("OAI-PMH.responseDate"));
            assertThat(page.getList("OAI-PMH.ListIdentifiers.header")).hasSize(1);
            TimeUnit.SECONDS.sleep(2);
            connection.commit();
        }
        Harvester.isTold();

        var next = Harvester.read(IDENTIFIERS + "&from=" + asked.plusSeconds(1));

        assertThat(next.getList("OAI-PMH.ListIdentifiers.header.identifier", String.class))
                .containsExactly(Harvester.identifier(late));
    }

    @Test
    void nothing_is_told_in_a_second_that_was_answered_for() {
        for (var one = 0; one < 3; one++) {
            var id = Store.published(Store.complete("Hàn " + one));
            Instant answered = Instant.MIN;
            var found = List.<String>of();
            while (!found.contains(Harvester.identifier(id))) {
                var answer = Harvester.read(IDENTIFIERS + "&until=2999-01-01");
                found = answer.getList("OAI-PMH.ListIdentifiers.header.identifier", String.class);
                var at = Instant.parse(answer.getString("OAI-PMH.responseDate"));
                if (!found.contains(Harvester.identifier(id))) {
                    answered = at;
                }
            }
            assertThat(Instant.parse(datestamp(id))).isAfter(answered);
        }
    }

    @Test
    void an_answer_waits_for_what_is_being_stamped() throws Exception {
        var id = Store.published(Store.complete("Hàn TIG"));
        Harvester.isTold();
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(7291031)");
            var answer = supplyAsync(() -> Harvester.all(IDENTIFIERS));
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(answer).isNotDone();

            connection.rollback();

            assertThat(answer.get(5, TimeUnit.SECONDS)).containsExactly(Harvester.identifier(id));
        }
    }

    @Test
    void the_clock_set_back_takes_nothing_back() {
        var first = Store.published(Store.complete("Hàn TIG"));
        Harvester.isTold();
        var later = Instant.now().plusSeconds(3).toString().substring(0, 19) + "Z";
        Harvester.toldAt(first, later);
        var second = Store.published(Store.complete("Hàn MAG"));
        Harvester.isTold();

        assertThat(Instant.parse(datestamp(second))).isAfterOrEqualTo(Instant.parse(later));
        Harvester.ask(IDENTIFIERS + "&from=" + later).body("OAI-PMH.ListIdentifiers.header.size()", is(2));
    }

    private static String datestamp(String resource) {
        return Harvester.read("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Harvester.identifier(resource))
                .getString("OAI-PMH.GetRecord.record.header.datestamp");
    }

    private static void publish(Connection connection, String id) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    update resource set status = 'PUBLISHED', reviewed_by = 'r', reviewer_school = 'TCDN01', reviewed_at = now()
                    where id = '%s'""".formatted(id));
        }
    }
}
