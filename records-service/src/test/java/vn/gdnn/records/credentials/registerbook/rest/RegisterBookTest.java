package vn.gdnn.records.credentials.registerbook.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.document.print.PdfLook;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RegisterBookTest {

    private static final String BOOKS = "/api/records/v1/register-books/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_book_of_a_decision_has_every_entry_whatever_became_of_it() throws IOException {
        var decision = newCode();
        var kept = issued(recognised(decision)).get("id");
        var revoked = issued(recognised(decision)).get("id");
        revoke(revoked, Requests.TODAY).statusCode(200);
        String cancelled = register(recognised(decision), "HN" + newCode())
                .statusCode(201)
                .extract()
                .path("id");
        act(registrar(), cancelled, "cancellation", Map.of("reason", "Ghi nhầm người", "blank", "UNUSED"))
                .statusCode(200);
        issued(recognised(newCode()));

        var pdf = pdf(book(yearOf(kept), decision, 1));
        var text = words(pdf);

        assertThat(text)
                .contains("TRÍCH SỔ GỐC CẤP VĂN BẰNG TỐT NGHIỆP")
                .contains("quyết định công nhận tốt nghiệp số " + decision)
                .contains("Nguyễn Thị Ngọc Ánh")
                .contains("07/02/2003")
                .contains("Thu hồi từ")
                .contains("Hủy trước khi cấp")
                .contains("Bản trích này có 3 mục.")
                .contains("NGƯỜI GHI SỔ")
                .contains("trang 1/1");
        for (var id : new String[] {kept, revoked, cancelled}) {
            assertThat(text.replace(" ", "")).contains(number(id, "registerNumber"), number(id, "serialNumber"));
        }
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void the_export_is_noted_with_its_scope_for_each_person() throws IOException {
        var decision = newCode();
        var diploma = issued(recognised(decision)).get("id");
        var year = yearOf(diploma);

        pdf(book(year, decision, 1));

        assertThat(StoredRows.list("""
                        select l.purpose from access_listing l join diploma d on l.persons @> array[d.student]
                        where d.id = ?::uuid and l.purpose like 'register book%'""", diploma))
                .containsExactly("register book " + year + ", decision " + decision + ", part 1");
    }

    @Test
    void a_year_without_entries_and_a_part_behind_the_last_are_not_found() {
        var decision = newCode();
        var year = yearOf(issued(recognised(decision)).get("id"));

        book("1990", null, 1).statusCode(404).body("code", is("REGISTER_BOOK_EMPTY"));
        book(year, decision, 2).statusCode(404).body("code", is("REGISTER_BOOK_EMPTY"));
        book(year, "x".repeat(61), 1).statusCode(400);
        book(year, null, 0).statusCode(400);
    }

    @Test
    void another_school_has_a_book_of_its_own_and_only_registrar_and_head_take_one_out() {
        var decision = newCode();
        var year = yearOf(issued(recognised(decision)).get("id"));

        registrar(DANANG)
                .queryParam("decision", decision)
                .get(BOOKS + year)
                .then()
                .statusCode(404);
        Tokens.institution(HANOI, "training-manager").get(BOOKS + year).then().statusCode(403);
        head().queryParam("decision", decision)
                .get(BOOKS + year)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("register-" + year + ".pdf"))
                .header("Cache-Control", is("no-store"));
    }

    private static String recognised(String decision) {
        var enrolment = School.completed("8.5");
        Requests.recognise(HANOI, enrolment, Map.of("decisionNumber", decision, "decidedOn", "2026-06-20"))
                .statusCode(201);
        return enrolment;
    }

    private static String yearOf(String diploma) {
        return StoredRows.list("select extract(year from registered_on)::text from diploma where id = ?::uuid", diploma)
                .get(0);
    }

    private static String number(String diploma, String which) {
        return registrar()
                .get("/api/records/v1/diplomas/" + diploma)
                .then()
                .extract()
                .<String>path(which)
                .replace(" ", "");
    }

    private static ValidatableResponse book(String year, String decision, int part) {
        var asked = registrar().queryParam("part", part);
        return (decision == null ? asked : asked.queryParam("decision", decision))
                .get(BOOKS + year)
                .then();
    }

    private static byte[] pdf(ValidatableResponse book) {
        return book.statusCode(200).contentType("application/pdf").extract().asByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        return PdfLook.text(pdf).replaceAll("\\s+", " ");
    }
}
