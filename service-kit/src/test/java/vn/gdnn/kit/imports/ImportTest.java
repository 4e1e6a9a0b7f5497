package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.imports.Files.HEADER;
import static vn.gdnn.kit.imports.Files.coursesInDatabase;
import static vn.gdnn.kit.imports.Files.errorsOf;
import static vn.gdnn.kit.imports.Files.finished;
import static vn.gdnn.kit.imports.Files.sent;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ImportTest {

    @BeforeEach
    void no_courses() {
        Institutions.known();
        Institutions.sql("delete from course; delete from import_job; delete from outbox");
    }

    @Test
    void a_file_is_taken_as_a_job() {
        sent(HEADER + "IT1,Tin học,6480201,3,2026-09-05\nIT2,Mạng máy tính,,4,\n")
                .statusCode(202)
                .header("Location", containsString("/api/kit/v1/imports/"))
                .body("kind", is("courses"))
                .body("mode", is("PARTIAL"))
                .body("links.errors", endsWith("/errors"));
    }

    @Test
    void its_rows_arrive_with_their_events() {
        var job = finished(sent(HEADER + "IT1,Tin học,6480201,3,2026-09-05\nIT2,Mạng máy tính,,4,\n"));

        job.body("status", is("DONE"))
                .body("rowsRead", is(2))
                .body("accepted", is(2))
                .body("refused", is(0))
                .body("unchanged", is(0))
                .body("percent", is(100));
        assertThat(coursesInDatabase())
                .containsExactly("CDHN01 IT1 Tin học 6480201 3 2026-09-05", "CDHN01 IT2 Mạng máy tính null 4 null");
        assertThat(Files.count("select count(*) from outbox where aggregatetype = 'kit.course'"))
                .isEqualTo(2);
        assertThat(Files.count("select count(*) from import_chunk")).isZero();
    }

    @Test
    void a_file_sent_again_under_its_key_is_the_same_job_and_another_is_refused() {
        var file = HEADER + "IT1,Tin học,6480201,3,2026-09-05\n";
        String id = finished(keyed("lan 1", file)).extract().path("id");

        keyed("lan 1", file)
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(id))
                .body("id", is(id))
                .body("status", is("DONE"));
        keyed("lan 1", file + "IT2,Mạng máy tính,,4,\n").statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        keyed(" ", file).statusCode(400).body("code", is("IDEMPOTENCY_KEY_INVALID"));
        keyed("lan 2", file).statusCode(202).header("Idempotency-Replayed", nullValue());

        assertThat(Files.count("select count(*) from import_job")).isEqualTo(2);
    }

    @Test
    void of_eight_that_send_a_file_at_once_under_one_key_all_get_the_same_job() {
        var file = HEADER + "IT1,Tin học,6480201,3,2026-09-05\n";

        var jobs = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> keyed("at once", file).statusCode(202).extract().<String>path("id"))
                .distinct()
                .toList();

        assertThat(jobs).hasSize(1);
        assertThat(Files.count("select count(*) from import_job")).isEqualTo(1);
    }

    private static ValidatableResponse keyed(String key, String file) {
        return Files.sending("text/csv")
                .header("Idempotency-Key", key)
                .body(file.getBytes(UTF_8))
                .post("/api/kit/v1/courses/imports")
                .then();
    }

    @Test
    void a_header_and_nothing_else_is_done_with_a_warning() {
        finished(sent(HEADER))
                .body("status", is("DONE"))
                .body("rowsRead", is(0))
                .body("percent", is(100))
                .body("warning", is("NO_ROWS"));
    }

    @Test
    void only_those_who_may_import_see_imports() {
        var id = finished(sent(HEADER)).extract().<String>path("id");

        Tokens.institution(HANOI, "school-head").get(Files.IMPORTS + id).then().statusCode(403);
        Tokens.institution(HANOI, "school-head")
                .delete(Files.IMPORTS + id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var file = HEADER + "IT1,Tin học,6480201,3,2026-09-05\nIT2,Mạng máy tính,,4,\n";
        finished(sent(file));

        finished(sent(file)).body("accepted", is(2)).body("unchanged", is(2));

        assertThat(coursesInDatabase()).hasSize(2);
    }

    @Test
    void a_changed_row_counts_as_changed() {
        finished(sent(HEADER + "IT1,Tin học,6480201,3,\nIT2,Mạng,,4,\n"));

        finished(sent(HEADER + "IT1,Tin học,6480201,3,\nIT2,Mạng máy tính,,4,\n"))
                .body("unchanged", is(1));
    }

    @Test
    void what_is_odd_is_listed_and_taken_over() {
        for (var mode : List.of("PARTIAL", "ALL_OR_NOTHING")) {
            var file = HEADER + "IT1,odd,,3,\nIT2,Mạng,,4,\nIT3,odd,,3,\n";
            var job = finished(sent(file.getBytes(UTF_8), "text/csv", mode));

            job.body("status", is("DONE"))
                    .body("accepted", is(3))
                    .body("warnings", is(2))
                    .body("links.warnings", endsWith("/warnings"));
            errorsOf(job).body("items", is(List.of()));
            var list = Files.IMPORTS + job.extract().<String>path("id") + "/warnings";
            String next = Tokens.institution(HANOI, "registrar")
                    .get(list + "?limit=1")
                    .then()
                    .body("items.line", is(List.of(2)))
                    .body("items[0].code", is("PERSONAL_NUMBER_SEX_DIFFERS"))
                    .body("items[0].message", containsString("giới tính"))
                    .extract()
                    .path("next");
            Tokens.institution(HANOI, "registrar")
                    .queryParam("after", next)
                    .get(list)
                    .then()
                    .body("items.line", is(List.of(4)));
        }
    }

    @Nested
    class A_bad_row {

        @Test
        void refuses_itself_and_not_the_file() {
            var job = finished(sent(HEADER + "IT1,Tin học,,3,\nIT2,,,99,tomorrow\nIT3,Mạng,,4,\n"));

            job.body("status", is("DONE")).body("accepted", is(2)).body("refused", is(1));
            errorsOf(job)
                    .body("items.line", is(List.of(3, 3, 3)))
                    .body("items.column", is(List.of("credits", "name", "opensOn")))
                    .body("items.code", is(List.of("VALUE_OUT_OF_RANGE", "VALUE_REQUIRED", "NOT_A_DATE")))
                    .body("items[0].message", is("Giá trị phải từ 1 đến 60."));
        }

        @Test
        void is_explained_in_english_on_request() {
            var job = finished(sent(HEADER + "IT2,x,,99,\n"));

            Tokens.institution(HANOI, "registrar")
                    .header("Accept-Language", "en")
                    .get(Files.IMPORTS + job.extract().<String>path("id") + "/errors")
                    .then()
                    .body("items[0].message", is("The value must be from 1 to 60."));
        }

        @Test
        void refuses_the_file_when_all_or_nothing_was_asked_for() {
            var file = HEADER + "IT1,Tin học,,3,\nIT2,Mạng,9999999,4,\nIT3,x,,99,\n";

            var job = finished(sent(file.getBytes(UTF_8), "text/csv", "ALL_OR_NOTHING"));

            job.body("status", is("FAILED"))
                    .body("failure", is("ROWS_REFUSED"))
                    .body("rowsRead", is(3))
                    .body("accepted", is(0))
                    .body("refused", is(2));
            errorsOf(job).body("items.line", is(List.of(3, 4)));
            assertThat(coursesInDatabase()).isEmpty();
            assertThat(Files.count("select count(*) from outbox")).isZero();
        }

        @Test
        void among_more_than_a_job_lists_is_counted_all_the_same() {
            var rows = IntStream.rangeClosed(1, 100_050)
                    .mapToObj(n -> "C" + n + ",odd,1234567,3,\n")
                    .collect(Collectors.joining());

            var job = finished(sent((HEADER + rows).getBytes(UTF_8), "text/csv", "ALL_OR_NOTHING"));

            job.body("status", is("FAILED")).body("refused", is(100_050));
            errorsOf(job).body("items[0].line", is(2)).body("items[0].code", is("REFERENCE_UNKNOWN"));
            assertThat(Files.count("select count(*) from import_error")).isEqualTo(100_000);
        }

        @Test
        void that_only_the_database_declines_is_found_and_refused_alone() {
            var job = finished(sent(HEADER + rows(1, 20) + "BAD,declined,,59,\n" + rows(21, 40)));

            job.body("status", is("DONE")).body("accepted", is(40)).body("refused", is(1));
            errorsOf(job).body("items.line", is(List.of(22))).body("items.code", is(List.of("ROW_NOT_STORED")));
            assertThat(coursesInDatabase()).hasSize(40);
        }

        @Test
        void with_an_unknown_reference_is_refused_by_the_service() {
            var job = finished(sent(HEADER + "IT1,Tin học,1234567,3,\n"));

            errorsOf(job).body("items[0].column", is("occupation")).body("items[0].code", is("REFERENCE_UNKNOWN"));
        }

        @Test
        void leaves_no_value_behind() {
            finished(sent("code,name,personalNumber\nIT1,Nguyễn Văn A,01234567890X\n"));

            assertThat(Files.list("select import_error::text from import_error"))
                    .hasSize(1)
                    .noneMatch(error -> error.contains("0123456789") || error.contains("Nguyễn"));
        }
    }

    @Nested
    class A_key_named_twice {

        @Test
        void is_refused_at_its_later_line() {
            var job = finished(sent(HEADER + "IT1,first,,3,\nIT1,second,,3,\n"));

            errorsOf(job).body("items.line", is(List.of(3))).body("items.code", is(List.of("DUPLICATE_IN_FILE")));
            assertThat(coursesInDatabase()).containsExactly("CDHN01 IT1 first null 3 null");
        }

        @Test
        void is_refused_though_slices_lie_between() {
            var job = finished(sent(HEADER + rows(1, 120) + "C5,second,,3,\n"));

            job.body("accepted", is(120)).body("refused", is(1));
            errorsOf(job).body("items.line", is(List.of(122))).body("items.code", is(List.of("DUPLICATE_IN_FILE")));
            assertThat(Files.count("select count(*) from import_key")).isZero();
        }
    }

    @Nested
    class Text {

        @Test
        void is_composed_and_trimmed() {
            var decomposed = Normalizer.normalize("Điện tử", Form.NFD);

            finished(sent(HEADER + "DT1,  " + decomposed + "\u00a0,,3,\n"));

            assertThat(coursesInDatabase()).containsExactly("CDHN01 DT1 Điện tử null 3 null");
        }

        @Test
        void with_control_characters_is_refused() {
            var job = finished(sent(HEADER + "IT1,\"a\nb\",,3,\nIT2,a\u202eb,,3,\nIT3,a\u0000b,,3,\n"));

            errorsOf(job)
                    .body("items.code", is(List.of("CONTROL_CHARACTER", "CONTROL_CHARACTER", "CONTROL_CHARACTER")));
        }

        @Test
        void may_hold_whatever_copy_would_trip_over() {
            finished(sent(HEADER + "IT1,\"back\\slash \\N \\. \"\"quoted\"\", comma\",,3,\n"));

            assertThat(coursesInDatabase())
                    .containsExactly("CDHN01 IT1 back\\slash \\N \\. \"quoted\", comma null 3 null");
        }

        @Test
        void that_is_sensitive_reaches_the_database_converted() {
            finished(sent("code,name,personalNumber\nIT1,A,001099012345\n"));

            assertThat(Files.list("select convert_from(number_hash, 'UTF8') from course"))
                    .containsExactly("2345");
        }
    }

    @Nested
    class A_broken_file {

        @Test
        void goes_on_at_the_next_line() {
            var broken = HEADER
                    + "IT1,fine,,3,\n"
                    + "IT2,\"never closed,,3,\n"
                    + "IT3,fine,,3,\n"
                    + "IT4,too,many,,,fields,3,\n"
                    + "IT5,quote \" inside,,3,\n"
                    + "\n"
                    + "IT6,fine,,3,\n";

            var job = finished(sent(broken));

            errorsOf(job)
                    .body("items.line", is(List.of(3, 5, 6)))
                    .body("items.code", is(List.of("QUOTES_BROKEN", "FIELD_COUNT_WRONG", "QUOTES_BROKEN")));
            job.body("rowsRead", is(6)).body("accepted", is(3)).body("refused", is(3));
        }

        @Test
        void names_the_lines_that_are_not_utf8() {
            var file = (HEADER + "IT1,Tin h\u00e9c,,3,\nIT2,fine,,3,\n").getBytes(ISO_8859_1);

            var job = finished(sent(file, "text/csv", "PARTIAL"));

            errorsOf(job).body("items.line", is(List.of(2))).body("items.code", is(List.of("NOT_UTF8")));
            job.body("accepted", is(1));
        }

        @Test
        void names_the_lines_that_are_too_long() {
            var job = finished(sent(HEADER + "IT1," + "x".repeat(300_000) + ",,3,\nIT2,fine,,3,\n"));

            errorsOf(job).body("items.line", is(List.of(2))).body("items.code", is(List.of("LINE_TOO_LONG")));
            job.body("accepted", is(1));
        }
    }

    @Nested
    class A_file_is_refused_at_the_door {

        @Test
        void when_it_is_empty() {
            sent("").statusCode(422).body("code", is("IMPORT_EMPTY"));
        }

        @Test
        void when_a_column_is_unknown_missing_or_repeated() {
            sent("code,name,colour\n").statusCode(422).body("code", is("IMPORT_COLUMN_UNKNOWN"));
            sent("code,credits\n").statusCode(422).body("code", is("IMPORT_COLUMN_MISSING"));
            sent("code,name,name\n").statusCode(422).body("code", is("IMPORT_COLUMN_TWICE"));
            sent("\"code,name\n").statusCode(422).body("code", is("IMPORT_HEADER_UNREADABLE"));
        }

        @Test
        void when_it_comes_from_a_spreadsheet_without_commas() {
            sent("\ufeffcode;name\r\nA;B\r\n")
                    .statusCode(422)
                    .body("code", is("IMPORT_HEADER_UNREADABLE"))
                    .body("detail", containsString("dấu chấm phẩy"));
            sent("code\tname\n").statusCode(422).body("code", is("IMPORT_HEADER_UNREADABLE"));
            sent("PK\u0003\u0004\u0014\u0000\n").statusCode(422).body("code", is("IMPORT_HEADER_UNREADABLE"));
        }

        @Test
        void when_its_type_or_charset_is_another() {
            var file = HEADER.getBytes(UTF_8);

            sent(file, "text/csv;charset=windows-1258", "PARTIAL")
                    .statusCode(415)
                    .body("code", is("UNSUPPORTED_MEDIA_TYPE"));
            sent(file, "text/plain", "PARTIAL").statusCode(415);
            sent(file, "text/csv", "SOMEHOW").statusCode(422).body("code", is("IMPORT_MODE_UNKNOWN"));
        }

        @Test
        void and_leaves_nothing_behind() {
            sent("code,name,colour\n").statusCode(422);

            assertThat(Files.count("select count(*) from import_job")).isZero();
        }
    }

    @Nested
    class Other_forms {

        @Test
        void a_byte_order_mark_and_windows_line_ends_are_taken() {
            finished(sent("\ufeffcode,name\r\nIT1,Tin học\r\nIT2,\"Mạng\"")).body("accepted", is(2));

            assertThat(coursesInDatabase()).hasSize(2);
        }

        @Test
        void lines_of_json_are_taken() {
            var file = """
                    {"code": "IT1", "name": "Tin học", "credits": 3, "opensOn": null}
                    {"name": "Mạng", "code": "IT2"}
                    {"code": "IT3", "name": {"vi": "x"}}
                    {"code": "IT4", "colour": "red"}
                    {"code": "IT5", "code": "IT6"}
                    nonsense
                    """;

            var job = finished(sent(file.getBytes(UTF_8), "application/x-ndjson", "PARTIAL"));

            job.body("accepted", is(2)).body("refused", is(4));
            errorsOf(job)
                    .body("items.line", is(List.of(3, 4, 5, 6)))
                    .body("items.code", is(List.of("JSON_NOT_FLAT", "COLUMN_UNKNOWN", "JSON_BROKEN", "JSON_BROKEN")));
        }

        @ParameterizedTest
        @CsvSource({"text/csv, 'code,name,occupation,credits,opensOn'", "application/x-ndjson, '{}'"})
        void another_file_under_the_same_key_is_refused(String type, String start) {
            Files.sending(type)
                    .header("Idempotency-Key", "one-key")
                    .body((start + "\n").getBytes(UTF_8))
                    .post("/api/kit/v1/courses/imports")
                    .then()
                    .statusCode(202);

            Files.sending(type)
                    .header("Idempotency-Key", "one-key")
                    .body((start + "\n\n").getBytes(UTF_8))
                    .post("/api/kit/v1/courses/imports")
                    .then()
                    .statusCode(422)
                    .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        }

        @Test
        void all_or_nothing_takes_a_good_file() {
            var job = finished(sent((HEADER + rows(1, 120)).getBytes(UTF_8), "text/csv", "ALL_OR_NOTHING"));

            job.body("status", is("DONE"))
                    .body("rowsRead", is(120))
                    .body("accepted", is(120))
                    .body("percent", is(100));
            assertThat(coursesInDatabase()).hasSize(120);
        }
    }

    @Nested
    class The_errors {

        @Test
        void can_be_read_page_by_page() {
            var job = finished(sent(HEADER + "IT1,x,,99,\n" + "IT2,x,,99,\n" + "IT3,x,,99,\n"));
            var errors = Files.IMPORTS + job.extract().<String>path("id") + "/errors?limit=2";

            String next = Tokens.institution(HANOI, "registrar")
                    .get(errors)
                    .then()
                    .body("items.line", is(List.of(2, 3)))
                    .extract()
                    .path("next");

            Tokens.institution(HANOI, "registrar")
                    .get(errors + "&after=" + next)
                    .then()
                    .body("items.line", is(List.of(4)))
                    .body("next", nullValue());
        }

        @Test
        void can_be_taken_home_as_csv() {
            var job = finished(sent(HEADER + "IT1,x,,99,\n"));

            var csv = Tokens.institution(HANOI, "registrar")
                    .accept("text/csv")
                    .get(Files.IMPORTS + job.extract().<String>path("id") + "/errors")
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/csv"))
                    .extract()
                    .asString();

            assertThat(csv)
                    .isEqualTo(
                            "\ufeffline,column,code,message\r\n2,credits,VALUE_OUT_OF_RANGE,Giá trị phải từ 1 đến 60.\r\n");
        }
    }

    @Nested
    class The_jobs {

        @Test
        void of_another_institution_are_not_found() {
            var job = finished(sent(HEADER + "IT1,x,,3,\n"));
            String id = job.extract().path("id");

            for (var path : List.of(id, id + "/errors")) {
                Tokens.institution(DANANG, "registrar")
                        .get(Files.IMPORTS + path)
                        .then()
                        .statusCode(404)
                        .body("code", is("NOT_FOUND"));
            }
            Tokens.institution(DANANG, "registrar")
                    .accept("text/csv")
                    .get(Files.IMPORTS + id + "/errors")
                    .then()
                    .statusCode(404);
            Tokens.institution(DANANG, "registrar")
                    .delete(Files.IMPORTS + id)
                    .then()
                    .statusCode(404);
            Tokens.institution(DANANG, "registrar")
                    .get("/api/kit/v1/imports")
                    .then()
                    .body("items.size()", is(0));
        }

        @Test
        void are_listed_newest_first() {
            String first = finished(sent(HEADER + "IT1,x,,3,\n")).extract().path("id");
            String second = finished(sent(HEADER + "IT1,x,,3,\n")).extract().path("id");

            String next = Tokens.institution(HANOI, "registrar")
                    .get("/api/kit/v1/imports?limit=1")
                    .then()
                    .body("items.id", is(List.of(second)))
                    .extract()
                    .path("next");

            Tokens.institution(HANOI, "registrar")
                    .get("/api/kit/v1/imports?limit=1&after=" + next)
                    .then()
                    .body("items.id", is(List.of(first)));
        }

        @Test
        void can_be_deleted_when_over() {
            String id = finished(sent(HEADER + "IT1,x,,99,\n")).extract().path("id");

            Tokens.institution(HANOI, "registrar")
                    .delete(Files.IMPORTS + id)
                    .then()
                    .statusCode(204);

            Tokens.institution(HANOI, "registrar")
                    .get(Files.IMPORTS + id)
                    .then()
                    .statusCode(404);
            assertThat(Files.count("select count(*) from import_error")).isZero();
        }

        @Test
        void want_a_token_and_an_institution() {
            RestAssured.get("/api/kit/v1/imports").then().statusCode(401);
            Tokens.ministry("registrar")
                    .get("/api/kit/v1/imports")
                    .then()
                    .statusCode(403)
                    .body("code", is("NO_SCOPE"));
            RestAssured.given()
                    .contentType("text/csv")
                    .body("x")
                    .post("/api/kit/v1/courses/imports")
                    .then()
                    .statusCode(401);
        }
    }

    private static String rows(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> "C" + n + ",Course " + n + ",,3,\n")
                .collect(Collectors.joining());
    }
}
