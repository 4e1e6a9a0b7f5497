package vn.gdnn.curriculum.resource.harvest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.resource.Store;
import vn.gdnn.curriculum.resource.Tusd;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OaiProviderTest {

    private static final String RECORDS = "verb=ListRecords&metadataPrefix=oai_dc";

    @BeforeEach
    void no_resource() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource");
    }

    @Test
    void the_repository_says_what_it_is() {
        Harvester.ask("verb=Identify")
                .body("OAI-PMH.request", is("http://localhost:8080/oai"))
                .body("OAI-PMH.request.@verb", is("Identify"))
                .body("OAI-PMH.responseDate", endsWith("Z"))
                .body("OAI-PMH.Identify.baseURL", is("http://localhost:8080/oai"))
                .body("OAI-PMH.Identify.protocolVersion", is("2.0"))
                .body("OAI-PMH.Identify.adminEmail", containsString("@"))
                .body("OAI-PMH.Identify.deletedRecord", is("persistent"))
                .body("OAI-PMH.Identify.granularity", is("YYYY-MM-DDThh:mm:ssZ"))
                .body("OAI-PMH.Identify.description.oai-identifier.repositoryIdentifier", is("gdnn.example"));
        var id = told(Store.complete("Hàn TIG"));
        Harvester.toldAt(id, "2026-03-01T08:00:00Z");
        Harvester.ask("verb=Identify").body("OAI-PMH.Identify.earliestDatestamp", is("2026-03-01T08:00:00Z"));
    }

    @Test
    void formats_have_schemas_of_which_ours_is_given_here() {
        var id = told(Store.complete("Hàn TIG"));
        for (var query : List.of("", "&identifier=" + Harvester.identifier(id))) {
            var formats = Harvester.read("verb=ListMetadataFormats" + query);
            assertThat(formats.getList("OAI-PMH.ListMetadataFormats.metadataFormat.metadataPrefix", String.class))
                    .containsExactly("oai_dc", "lom", "schema_org");
            assertThat(formats.getList("OAI-PMH.ListMetadataFormats.metadataFormat.schema", String.class))
                    .contains("http://www.openarchives.org/OAI/2.0/oai_dc.xsd", "http://localhost:8080/oai/rdf.xsd");
        }
        given().get("/oai/rdf.xsd").then().statusCode(200).body(containsString("targetNamespace"));
    }

    @Test
    void sets_are_types_and_the_schools_that_published() {
        told(Store.complete("Hàn TIG"));

        Harvester.ask("verb=ListSets")
                .body("OAI-PMH.ListSets.set.setSpec", hasItems("type-LECTURE", "type-NARRATIVE_TEXT", "school-CDHN01"))
                .body("OAI-PMH.ListSets.set.setSpec", not(hasItem("school-TCDN01")))
                .body("OAI-PMH.ListSets.set.setName", hasItems("lecture", "Trường Cao đẳng Minh họa Hà Nội"));
    }

    @Test
    void a_record_is_told_in_dublin_core() {
        var id = told(Store.with(
                "rights",
                Map.of(
                        "foreignParts",
                        List.of(Map.of(
                                "what",
                                "Hình 3",
                                "source",
                                "https://example.org/3",
                                "author",
                                "A. B.",
                                "licence",
                                "CC-BY-4.0")))));

        var dc = "OAI-PMH.GetRecord.record.metadata.dc.";
        record(id, "oai_dc")
                .body("OAI-PMH.GetRecord.record.header.identifier", is(Harvester.identifier(id)))
                .body("OAI-PMH.GetRecord.record.header.setSpec", hasItems("school-CDHN01", "type-LECTURE"))
                .body(dc + "title", is("Hàn TIG"))
                .body(dc + "creator", is("Nguyễn Văn Mẫu"))
                .body(dc + "subject", is("hàn"))
                .body(dc + "publisher", is("Trường Cao đẳng Minh họa Hà Nội"))
                .body(dc + "type", is("lecture"))
                .body(dc + "language", is("vi"))
                .body(dc + "source", containsString("Hình 3"))
                .body(dc + "rights", hasItem("https://creativecommons.org/licenses/by/4.0/"))
                .body(dc + "identifier", hasItems(Harvester.identifier(id), "urn:uuid:" + id));
    }

    @Test
    void a_record_is_told_in_lom() {
        var parent = told(Store.complete("Hàn TIG"));
        var id = Store.drafted(Store.derived(parent, "CC-BY-4.0"));
        Tusd.send(Callers::designer, id, "a.pdf", "application/pdf", "%PDF-1.7".getBytes(US_ASCII))
                .then()
                .statusCode(204);
        Store.submit(id).then().statusCode(200);
        Store.publish(id).then().statusCode(200);
        Harvester.isTold();

        var lom = "OAI-PMH.GetRecord.record.metadata.lom.";
        record(id, "lom")
                .body(lom + "general.title.string", is("Hàn TIG"))
                .body(lom + "general.identifier[0].entry", is(Harvester.identifier(id)))
                .body(lom + "lifeCycle.version.string", is("1"))
                .body(lom + "lifeCycle.contribute[0].entity", containsString("FN:Nguyễn Văn Mẫu"))
                .body(lom + "technical.format", is("application/pdf"))
                .body(lom + "educational.learningResourceType.value", is("lecture"))
                .body(lom + "relation.kind.value", is("isbasedon"))
                .body(lom + "relation.resource.identifier.entry", is(Harvester.identifier(parent)))
                .body(lom + "classification.find { it.purpose.value == 'competency' }.taxonPath.taxon[0].id", is("3.1"))
                .body(
                        lom + "classification.find { it.purpose.value == 'discipline' }.taxonPath.taxon.id",
                        is("6520123"));
    }

    @Test
    void a_record_is_told_in_schema_org() {
        var id = told(Store.complete("Hàn TIG"));

        var learning = "OAI-PMH.GetRecord.record.metadata.RDF.LearningResource.";
        record(id, "schema_org")
                .body(containsString("rdf:about=\"urn:uuid:" + id + '"'))
                .body(learning + "name", is("Hàn TIG"))
                .body(learning + "author.name", is("Nguyễn Văn Mẫu"))
                .body(containsString("license rdf:resource=\"https://creativecommons.org/licenses/by/4.0/\""))
                .body(learning + "educationalAlignment[0].targetName", is("3.1"));
    }

    @Test
    void letters_that_xml_does_not_allow_are_left_out_and_others_escaped() {
        var id = Store.published(Store.complete("Hàn TIG"));
        Callers.sql("""
                update resource set facts = jsonb_set(facts, '{description,title}',
                    to_jsonb('a' || chr(1) || chr(65534) || '<b>&]]>' || chr(128512) || '"'''::text))""");
        Harvester.isTold();

        record(id, "oai_dc").body("OAI-PMH.GetRecord.record.metadata.dc.title", is("a<b>&]]>😀\"'"));
        record(id, "lom").body("OAI-PMH.GetRecord.record.metadata.lom.general.title.string", is("a<b>&]]>😀\"'"));
    }

    @Test
    void what_is_taken_down_is_told_as_deleted_for_ever() {
        var id = told(Store.complete("Hàn TIG"));
        Harvester.toldAt(id, "2026-03-01T08:00:00Z");

        Store.takeDown(id, Harvester.headOfHanoi()).then().statusCode(200);
        Harvester.isTold();

        for (var format : List.of("oai_dc", "lom", "schema_org")) {
            record(id, format)
                    .body("OAI-PMH.GetRecord.record.header.@status", is("deleted"))
                    .body("OAI-PMH.GetRecord.record.header.datestamp", greaterThan("2026-03-01T08:00:00Z"))
                    .body("OAI-PMH.GetRecord.record.metadata.size()", is(0));
        }
        Harvester.ask(RECORDS + "&from=2026-03-02")
                .body("OAI-PMH.ListRecords.record.header.@status", is("deleted"))
                .body("OAI-PMH.ListRecords.record.metadata.size()", is(0));
        Harvester.ask("verb=ListIdentifiers&metadataPrefix=lom&set=school-CDHN01")
                .body("OAI-PMH.ListIdentifiers.header.@status", is("deleted"));
        Harvester.ask("verb=ListMetadataFormats&identifier=" + Harvester.identifier(id))
                .body("OAI-PMH.ListMetadataFormats.metadataFormat[0].metadataPrefix", is("oai_dc"));
    }

    @Test
    void the_next_version_is_the_same_record_at_a_later_moment() {
        var first = told(Store.complete("Hàn TIG"));
        Harvester.toldAt(first, "2026-03-01T08:00:00Z");
        String second = Store.next(first).then().statusCode(201).extract().path("id");
        Store.submit(second).then().statusCode(200);
        error(RECORDS + "&from=2026-03-02", "noRecordsMatch");
        Store.publish(second).then().statusCode(200);
        Harvester.isTold();

        record(first, "lom")
                .body("OAI-PMH.GetRecord.record.header.datestamp", greaterThan("2026-03-01T08:00:00Z"))
                .body("OAI-PMH.GetRecord.record.metadata.lom.lifeCycle.version.string", is("2"));
        assertThat(headers("")).containsExactly(Harvester.identifier(first));
        error("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Harvester.identifier(second), "idDoesNotExist");
        Store.takeDown(first, Harvester.headOfHanoi()).then().statusCode(200);
        Harvester.isTold();
        record(first, "oai_dc").body("OAI-PMH.GetRecord.record.header.@status", emptyOrNullString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafted", "submitted", "returned"})
    void of_what_is_not_published_no_verb_says_anything(String state) {
        var id = Store.ready(Store.complete("Chưa công bố"));
        if (!state.equals("drafted")) {
            Store.submit(id).then().statusCode(200);
        }
        if (state.equals("returned")) {
            Store.sendBack(id, Store.reviewer()).then().statusCode(200);
        }
        Harvester.isTold();

        for (var format : List.of("oai_dc", "lom", "schema_org")) {
            error(
                    "verb=GetRecord&metadataPrefix=" + format + "&identifier=" + Harvester.identifier(id),
                    "idDoesNotExist");
            error("verb=ListRecords&metadataPrefix=" + format, "noRecordsMatch");
            error("verb=ListIdentifiers&metadataPrefix=" + format, "noRecordsMatch");
            error("verb=ListRecords&metadataPrefix=" + format + "&set=type-LECTURE", "noRecordsMatch");
        }
        error("verb=ListMetadataFormats&identifier=" + Harvester.identifier(id), "idDoesNotExist");
        Harvester.ask("verb=ListSets").body("OAI-PMH.ListSets.set.setSpec", not(hasItem("school-CDHN01")));
        Callers.designer()
                .queryParam("verb", "GetRecord")
                .queryParam("metadataPrefix", "oai_dc")
                .queryParam("identifier", Harvester.identifier(id))
                .get(Harvester.ROOT)
                .then()
                .body("OAI-PMH.error.@code", is("idDoesNotExist"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2026-03-01T08:00:00Z|true
            from=2026-03-01T08:00:01Z|false
            until=2026-03-01T08:00:00Z|true
            until=2026-03-01T07:59:59Z|false
            from=2026-03-01T08:00:00Z&until=2026-03-01T08:00:00Z|true
            from=2026-03-01|true
            from=2026-03-01&until=2026-03-01|true
            until=2026-02-28|false
            from=2026-03-02|false
            from=2999-01-01|false
            set=school-CDHN01|true
            set=school-TCDN01|false
            set=type-LECTURE|true
            set=type-SLIDE|false
            set=nothing|false
            set=school-CDHN01&from=2026-03-01&until=2026-03-01|true
            set=type-LECTURE&from=2026-03-02|false""")
    void records_are_chosen_by_moments_and_sets(String selection, boolean found) {
        var id = told(Store.complete("Hàn TIG"));
        Harvester.toldAt(id, "2026-03-01T08:00:00Z");

        for (var verb : List.of("ListRecords", "ListIdentifiers")) {
            var query = "verb=" + verb + "&metadataPrefix=oai_dc&" + selection;
            if (found) {
                Harvester.ask(query).body("**.find { it.name() == 'identifier' }", is(Harvester.identifier(id)));
            } else {
                error(query, "noRecordsMatch");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|badVerb
            verb=|badVerb
            verb=identify|badVerb
            verb=Nothing|badVerb
            verb=Identify&verb=Identify|badVerb
            verb=Identify&metadataPrefix=oai_dc|badArgument
            verb=Identify&x=%3Cscript%3E|badArgument
            verb=ListSets&set=a|badArgument
            verb=ListSets&resumptionToken=x|badResumptionToken
            verb=GetRecord&metadataPrefix=oai_dc|badArgument
            verb=GetRecord&identifier=oai:gdnn.example:x|badArgument
            verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:gdnn.example:x|idDoesNotExist
            verb=GetRecord&metadataPrefix=oai_dc&identifier=x|idDoesNotExist
            verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:01890a5d-ac96-774b-bcce-b302099a8057|idDoesNotExist
            verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:gdnn.example:01890a5d-ac96-774b-bcce-b302099a8057|idDoesNotExist
            verb=GetRecord&metadataPrefix=marc&identifier=oai:gdnn.example:01890a5d-ac96-774b-bcce-b302099a8057|cannotDisseminateFormat
            verb=ListRecords|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc|badArgument
            verb=ListRecords&metadataPrefix=marc|cannotDisseminateFormat
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-01-01|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-02|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&until=2026-01-01T00:00:00|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&until=2026-01-01T00:00:00.5Z|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&until=2026-01-01T00:00:00%2B07:00|badArgument
            verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x|badArgument
            verb=ListRecords&resumptionToken=x|badResumptionToken
            verb=ListRecords&resumptionToken=|badResumptionToken
            verb=ListRecords&metadataPrefix=oai_dc|noRecordsMatch""")
    void what_cannot_be_answered_is_an_error_of_the_standard(String query, String code) {
        error(query, code);
    }

    @Test
    void a_form_asks_for_the_same() {
        told(Store.complete("Hàn TIG"));

        Harvester.well(given().formParam("verb", "ListRecords")
                        .formParam("metadataPrefix", "oai_dc")
                        .post(Harvester.ROOT)
                        .then())
                .body("OAI-PMH.ListRecords.record.metadata.dc.title", is("Hàn TIG"));
        Harvester.well(given().formParam("verb", "Identify")
                        .post(Harvester.ROOT + "?verb=Identify")
                        .then())
                .body("OAI-PMH.error.@code", is("badVerb"));
    }

    @Test
    void what_is_no_request_of_the_standard_is_refused_in_its_words_too() {
        for (var refused : Map.of(
                        405, given().delete(Harvester.ROOT),
                        415, given().contentType("application/json").body("{}").post(Harvester.ROOT),
                        404, given().get(Harvester.ROOT + "/nothing"))
                .entrySet()) {
            refused.getValue()
                    .then()
                    .statusCode(refused.getKey())
                    .contentType("text/xml")
                    .body("OAI-PMH.error.@code", is("badArgument"));
        }
        given().accept("application/json")
                .get(Harvester.ROOT + "?verb=Identify")
                .then()
                .contentType("text/xml");
    }

    private static String told(Map<String, Object> resource) {
        var id = Store.published(resource);
        Harvester.isTold();
        return id;
    }

    private static List<String> headers(String selection) {
        return Harvester.all("verb=ListIdentifiers&metadataPrefix=oai_dc" + selection);
    }

    private static ValidatableResponse record(String id, String format) {
        return Harvester.ask("verb=GetRecord&metadataPrefix=" + format + "&identifier=" + Harvester.identifier(id));
    }

    private static void error(String query, String code) {
        var answer = Harvester.ask(query)
                .body("OAI-PMH.error.@code", is(code))
                .body("OAI-PMH.error", not(emptyOrNullString()));
        if (code.equals("badVerb") || code.equals("badArgument")) {
            answer.body("OAI-PMH.request.@verb", emptyOrNullString());
        } else {
            answer.body("OAI-PMH.request.@verb", not(emptyOrNullString()));
        }
    }
}
