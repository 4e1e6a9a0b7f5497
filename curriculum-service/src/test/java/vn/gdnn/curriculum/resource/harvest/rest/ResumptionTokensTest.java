package vn.gdnn.curriculum.resource.harvest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.resource.Store;
import vn.gdnn.curriculum.resource.harvest.HarvestConfig;
import vn.gdnn.curriculum.resource.harvest.HarvestQuery;
import vn.gdnn.curriculum.resource.harvest.HarvestQuery.Place;
import vn.gdnn.curriculum.resource.harvest.HarvestSet;
import vn.gdnn.curriculum.resource.harvest.Harvester;
import vn.gdnn.curriculum.resource.harvest.description.MetadataFormat;
import vn.gdnn.kit.http.SealedCursors;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResumptionTokensTest {

    private static final Harvest EVERYTHING = new Harvest(
            MetadataFormat.DUBLIN_CORE,
            new HarvestQuery(
                    HarvestSet.ofSchool(Callers.HANOI),
                    Instant.parse("2999-01-01T00:00:00Z"),
                    new Place(Instant.parse("2026-01-01T00:00:00Z"), new UUID(0, 0))),
            100);

    @Inject
    SealedCursors seals;

    @Inject
    HarvestConfig config;

    @Inject
    Clock clock;

    @BeforeEach
    void one_resource() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource");
        Store.published(Store.complete("Hàn TIG"));
        Harvester.isTold();
    }

    @Test
    void a_token_holds_until_its_time_is_over() {
        Harvester.ask("verb=ListRecords&resumptionToken=" + token(OaiVerb.LIST_RECORDS, Duration.ofHours(23)))
                .body("OAI-PMH.ListRecords.record.header.size()", is(1))
                .body("OAI-PMH.ListRecords.resumptionToken.@cursor", is("100"));
        refused("ListRecords", token(OaiVerb.LIST_RECORDS, Duration.ofHours(25)));
    }

    @Test
    void a_token_is_of_one_verb() {
        refused("ListIdentifiers", token(OaiVerb.LIST_RECORDS, Duration.ZERO));
        refused("ListSets", token(OaiVerb.LIST_SETS, Duration.ZERO));
    }

    @Test
    void a_forged_token_opens_nothing() {
        var token = token(OaiVerb.LIST_RECORDS, Duration.ZERO);
        for (var place = 0; place < token.length(); place += 7) {
            var letter = token.charAt(place) == 'A' ? 'B' : 'A';
            refused("ListRecords", token.substring(0, place) + letter + token.substring(place + 1));
        }
        refused("ListRecords", token.substring(0, token.length() / 2));
        refused("ListRecords", "x".repeat(5_000));
        assertThat(token).matches("[A-Za-z0-9_-]{40,600}");
    }

    private String token(OaiVerb verb, Duration ago) {
        return new ResumptionTokens(seals, config, Clock.offset(clock, ago.negated()))
                .seal(verb, EVERYTHING)
                .text();
    }

    private static void refused(String verb, String token) {
        Harvester.ask("verb=" + verb + "&resumptionToken=" + token)
                .body("OAI-PMH.error.@code", is("badResumptionToken"))
                .body("OAI-PMH.request.@resumptionToken", is(token));
    }
}
