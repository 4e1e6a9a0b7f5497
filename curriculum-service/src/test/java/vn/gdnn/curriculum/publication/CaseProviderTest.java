package vn.gdnn.curriculum.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.framework.identifier.NamedUuid;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CaseProviderTest {

    private static final UUID LEARNERS = NamedUuid.of("framework/LEARNERS/1/FRAMEWORK/");

    @BeforeEach
    void institutionsAreKnown() {
        Callers.institutionsAreKnown();
    }

    @Test
    void the_framework_of_learners_goes_out_whole() {
        Published.get("CFPackages", LEARNERS, "cfpackage")
                .body("CFDocument.title", is("Khung năng lực số cho người học"))
                .body("CFDocument.creator", is("Bộ Giáo dục và Đào tạo"))
                .body("CFDocument.adoptionStatus", is("Adopted"))
                .body("CFDocument.statusStartDate", is("2025-03-11"))
                .body("CFDocument.extensions.source", is("02/2025/TT-BGDĐT"))
                .body("CFItems", hasSize(8 + 6 + 24))
                .body("CFAssociations.associationType", everyItem(is("isChildOf")))
                .body("CFDefinitions.CFItemTypes.typeCode", contains("LEVEL", "DOMAIN", "COMPONENT"));
        Published.get("CFDocuments", LEARNERS, "cfdocument")
                .body("CFPackageURI.uri", endsWith("/ims/case/v1p1/CFPackages/" + LEARNERS));

        var component = NamedUuid.of("framework/LEARNERS/1/COMPONENT/6.3");
        Published.get("CFItems", component, "cfitem")
                .body("fullStatement", is("Đánh giá trí tuệ nhân tạo"))
                .body("CFDocumentURI.identifier", is(LEARNERS.toString()));
        Published.get("CFItemAssociations", component, "cfassociationset")
                .body("CFAssociations", hasSize(1))
                .body("CFAssociations[0].destinationNodeURI.title", is("Ứng dụng trí tuệ nhân tạo"));
    }

    @Test
    void the_framework_of_educators_goes_out_and_says_what_it_lacks() {
        Published.get("CFPackages", NamedUuid.of("framework/EDUCATORS/1/FRAMEWORK/"), "cfpackage")
                .body("CFDocument.extensions.madeFor", is("GENERAL"))
                .body("CFDocument.extensions.missing", containsString("6.2"))
                .body("CFItems", hasSize(3 + 6 + 18));
    }

    @Test
    void an_approved_programme_goes_out_with_its_parts() {
        var id = Desk.approved(Published.programme(Drafts.freshCode()));
        var outcome = Published.part(id, "OUTCOME/CDR1/");

        Published.get("CFPackages", id, "cfpackage")
                .body("CFDocument.creator", is("Trường Cao đẳng Minh họa Hà Nội"))
                .body("CFDocument.adoptionStatus", is("Adopted"))
                .body("CFDocument.statusStartDate", is("2026-02-01"))
                .body("CFDocument.subject", contains("Công nghệ thông tin"))
                .body("CFDocument.extensions.occupationCode", is("6480201"))
                .body("CFDocument.extensions.decisionNumber", is("15/QĐ-CĐMH"))
                .body("CFItems.humanCodingScheme", contains("N1", "MD1", "MD2", "TC1", "TC2", "CDR1"))
                .body("CFItems.find { it.humanCodingScheme == 'MD2' }.extensions.kind", is("CORE"))
                .body("CFAssociations.associationType", hasItems("isChildOf", "precedes", "isRelatedTo"))
                .body("CFAssociations.findAll { it.associationType == 'isRelatedTo' }", hasSize(4))
                .body("CFDefinitions.CFAssociationGroupings", hasSize(2));
        Published.get("CFDocuments", id, "cfdocument").body("identifier", is(id));
        Published.get("CFItems", outcome, "cfitem").body("humanCodingScheme", is("CDR1"));
        Published.get("CFItemAssociations", outcome, "cfassociationset").body("CFAssociations", hasSize(5));
        Published.get("CFAssociations", Published.part(id, "COMPETENCE/CDR1/1.1"), "cfassociation")
                .body("associationType", is("isRelatedTo"))
                .body("extensions.level", is(3))
                .body(
                        "destinationNodeURI.identifier",
                        is(NamedUuid.of("framework/LEARNERS/1/COMPONENT/1.1").toString()));
        Published.get("CFAssociations", Published.part(id, "MODULE_PLACE/TC1/"), "cfassociation")
                .body("destinationNodeURI.title", is("Nhóm tự chọn"));
        var type = NamedUuid.of("item-type/OUTCOME");
        Published.get("CFItemTypes", type, "cfitemtypeset").body("CFItemTypes[0].title", is("Learning outcome"));
        Published.get("CFAssociationGroupings", NamedUuid.of("grouping/COMPETENCE"), "cfassociationgrouping")
                .body("title", containsString("competence"));
    }

    @Test
    void what_another_version_replaced_or_what_ended_is_deprecated_from_that_moment() {
        var code = Drafts.freshCode();
        var first = Desk.approved(Published.programme(code));
        var before = Published.get("CFDocuments", first, "cfdocument").extract().<String>path("lastChangeDateTime");
        var second = Desk.nextVersion(first).<String>path("id");
        Desk.submit(second).then().statusCode(200);
        Desk.approve(second, Map.of("inForceFrom", "2026-09-01")).then().statusCode(200);

        Published.get("CFDocuments", first, "cfdocument")
                .body("adoptionStatus", is("Deprecated"))
                .body("statusEndDate", is("2026-09-01"))
                .body("lastChangeDateTime", greaterThan(before));
        Published.get("CFDocuments", second, "cfdocument")
                .body("adoptionStatus", is("Adopted"))
                .body("version", is("2"));

        Callers.sql(
                "update programme set status = 'RETIRED', retired_on = current_date + 9 where id = '" + second + "'");
        Published.get("CFDocuments", second, "cfdocument")
                .body("adoptionStatus", is("Adopted"))
                .body("statusEndDate", notNullValue());
        Callers.sql("update programme set retired_on = '2026-10-01' where id = '" + second + "'");
        Published.get("CFDocuments", second, "cfdocument")
                .body("adoptionStatus", is("Deprecated"))
                .body("statusEndDate", is("2026-10-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafted", "submitted", "returned"})
    void of_what_is_not_approved_no_operation_says_anything(String state) {
        var code = Drafts.freshCode();
        var id = Desk.drafted(Published.programme(code));
        if (!state.equals("drafted")) {
            Desk.submit(id).then().statusCode(200);
        }
        if (state.equals("returned")) {
            Desk.sendBack(id).then().statusCode(200);
        }

        var names = List.of(
                id,
                Published.part(id, "OUTCOME/CDR1/").toString(),
                Published.part(id, "MODULE/MD1/").toString(),
                Published.part(id, "COMPETENCE/CDR1/1.1").toString());
        for (var collection : List.of(
                "CFDocuments",
                "CFPackages",
                "CFItems",
                "CFAssociations",
                "CFItemAssociations",
                "CFItemTypes",
                "CFSubjects",
                "CFConcepts",
                "CFLicenses",
                "CFAssociationGroupings",
                "CFRubrics")) {
            for (var name : names) {
                refused(Published.get(collection + "/" + name), 404, "unknownobject");
                refused(
                        Callers.designer()
                                .get(Published.ROOT + collection + "/" + name)
                                .then(),
                        404,
                        "unknownobject");
            }
        }
        refused(Published.get("CFDocuments?filter=title~'" + code + "'"), 404, "unknownobject");
        refused(Published.get("CFDocuments?filter=identifier='" + id + "'"), 404, "unknownobject");
    }

    @Test
    void documents_come_in_pages_that_name_each_other() {
        var code = Drafts.freshCode();
        for (var version = 0; version < 3; version++) {
            Desk.approved(Published.programme(code + "-" + version));
        }
        var filter = "&filter=title~'" + code + "-'";

        CaseSchemas.valid(Published.get("CFDocuments?limit=2&sort=title&orderBy=desc" + filter), "cfdocumentset")
                .statusCode(200)
                .header("X-Total-Count", "3")
                .header("Cache-Control", containsString("max-age"))
                .body("CFDocuments.title", contains("Lập trình " + code + "-2", "Lập trình " + code + "-1"));
        var links = Published.get("CFDocuments?limit=2&sort=title" + filter)
                .extract()
                .headers()
                .getValues("Link");
        org.assertj.core.api.Assertions.assertThat(links)
                .anyMatch(link -> link.contains("offset=2") && link.contains("rel=\"next\""))
                .anyMatch(link -> link.contains("offset=2") && link.contains("rel=\"last\""))
                .noneMatch(link -> link.contains("rel=\"prev\""));
        Published.get("CFDocuments?limit=2&offset=2&sort=title" + filter)
                .statusCode(200)
                .body("CFDocuments.title", contains("Lập trình " + code + "-2"));
        refused(Published.get("CFDocuments?offset=3" + filter), 404, "unknownobject");
    }

    @Test
    void documents_are_chosen_by_filter_and_fields() {
        var one = Desk.approved(Published.programme(Drafts.freshCode()));
        var other = Desk.approved(Published.programme(Drafts.freshCode()));

        CaseSchemas.valid(
                        Published.get("CFDocuments?fields=version,title&filter=identifier='" + one + "' OR identifier='"
                                + other + "'"),
                        "cfdocumentset")
                .body("CFDocuments.identifier", containsInAnyOrder(one, other))
                .body("CFDocuments.version", contains("1", "1"))
                .body("CFDocuments.adoptionStatus", everyItem(nullValue()));
        Published.get("CFDocuments?filter=frameworkType='Competence framework' AND adoptionStatus='Adopted'")
                .body("CFDocuments.identifier", hasItem(LEARNERS.toString()))
                .body("CFDocuments.identifier", not(hasItem(one)));
        Published.get("CFDocuments?filter=lastChangeDateTime>='2999-01-01T00:00:00Z'")
                .statusCode(404);
        Published.get("CFDocuments?filter=statusStartDate<'2026-01-01' AND title!='x''y'")
                .body("CFDocuments.identifier", hasItem(LEARNERS.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CFDocuments?sort=colour|400|invalid_sort_field
            CFDocuments?orderBy=up|400|invalid_sort_field
            CFDocuments?fields=title,colour|400|invalid_selection_field
            CFDocuments?filter=colour='red'|400|invalid_selection_field
            CFDocuments?filter=title|400|invalid_selection_field
            CFDocuments?filter=title='a' AND|400|invalid_selection_field
            CFDocuments?filter=title='a' AND title='b' OR title='c'|400|invalid_selection_field
            CFDocuments/not-a-uuid|400|invalid_uuid
            CFRubrics/x|400|invalid_uuid
            CFItems/00000000-0000-4000-8000-000000000000|404|unknownobject
            CFRubrics/00000000-0000-4000-8000-000000000000|404|unknownobject
            CFNothing|404|unknownobject""")
    void what_cannot_be_answered_is_refused_in_the_words_of_the_standard(String place, int status, String minor) {
        refused(Published.get(place), status, minor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "offset=-1", "offset=99999999"})
    void pages_have_limits(String parameter) {
        refused(Published.get("CFDocuments?" + parameter), 400, null);
    }

    @Test
    void another_method_or_form_is_not_supported() {
        CaseSchemas.valid(
                        given().delete(Published.ROOT + "CFDocuments/" + LEARNERS)
                                .then(),
                        "imsx_statusinfo")
                .statusCode(405)
                .body("imsx_codeMajor", is("unsupported"));
        CaseSchemas.valid(
                        given().accept("text/turtle")
                                .get(Published.ROOT + "CFDocuments")
                                .then(),
                        "imsx_statusinfo")
                .statusCode(406)
                .body("imsx_codeMajor", is("unsupported"));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        var answer = Published.get("CFPackages/" + LEARNERS)
                .statusCode(200)
                .header("Cache-Control", is("public, max-age=300"))
                .header("ETag", notNullValue())
                .extract();

        given().header("If-None-Match", answer.header("ETag"))
                .get(Published.ROOT + "CFPackages/" + LEARNERS)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", answer.header("Last-Modified"))
                .get(Published.ROOT + "CFPackages/" + LEARNERS)
                .then()
                .statusCode(304);
    }

    @Test
    void the_role_of_a_stranger_reads_no_draft_and_no_account() throws Exception {
        var draft = Desk.drafted(Drafts.complete(Drafts.freshCode()));
        try (var connection = SuiteDatabase.asSuperuser();
                var batch = connection.createStatement()) {
            batch.execute("set role gdnn_public");
            try (var found = batch.executeQuery("select count(id) from programme where id = '" + draft + "'")) {
                found.next();
                org.assertj.core.api.Assertions.assertThat(found.getInt(1)).isZero();
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> batch.executeQuery("select authors, submitted_by from programme"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void refused(ValidatableResponse answer, int status, String minor) {
        CaseSchemas.valid(answer, "imsx_statusinfo")
                .statusCode(status)
                .contentType("application/json")
                .body("imsx_codeMajor", is("failure"))
                .body("imsx_severity", is("error"))
                .body("imsx_description", notNullValue());
        if (minor != null) {
            answer.body("imsx_codeMinor.imsx_codeMinorField.imsx_codeMinorFieldValue", contains(minor));
        }
    }
}
