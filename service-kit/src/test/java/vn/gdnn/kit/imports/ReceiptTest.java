package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.imports.Files.HEADER;
import static vn.gdnn.kit.imports.Files.IMPORTS;
import static vn.gdnn.kit.imports.Files.finished;
import static vn.gdnn.kit.imports.Files.sent;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.imports.receipt.ReceiptKeyRotation;
import vn.gdnn.kit.imports.receipt.ReceiptKeys;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** What became of a file, as jose4j reads it: another's library and the keys that are published. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ReceiptTest {

    private static final String KEYS = "/api/kit/v1/import-receipt-keys";

    @Inject
    ReceiptKeys keys;

    @BeforeEach
    void no_courses() {
        Institutions.known();
        Institutions.sql("delete from course; delete from import_job; delete from outbox");
    }

    @Test
    void it_says_which_file_came_and_what_became_of_its_rows() throws Exception {
        var file = HEADER + "IT1,Tin học,,3,\nIT2,Mạng,,x,\nIT3,odd,,3,\nIT1,Lặp,,3,\n";
        var job = finished(sent(file));
        String id = job.body("links.receipt", endsWith("/receipt")).extract().path("id");

        var claims = verified(receipt(id));
        var facts = claims.getClaimValue("import", Map.class);

        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(claims.getSubject()).isEqualTo("http://localhost:8080" + IMPORTS + id);
        assertThat(claims.getExpirationTime()).isNull();
        assertThat(facts.get("id")).isEqualTo(id);
        assertThat(facts.get("institution")).isEqualTo(HANOI);
        assertThat(facts.get("kind")).isEqualTo("courses");
        assertThat(facts.get("file"))
                .isEqualTo(Map.of("sha256", sha256(file), "bytes", (long) file.getBytes(UTF_8).length));
        assertThat(facts.get("rows"))
                .isEqualTo(Map.of("read", 4L, "accepted", 2L, "refused", 2L, "unchanged", 0L, "warnings", 1L));
        assertThat(part(facts, "outcome"))
                .containsEntry("status", "DONE")
                .containsEntry("finishedAt", job.extract().path("finishedAt"));
        assertThat(part(facts, "sent"))
                .containsEntry("mode", "PARTIAL")
                .containsEntry("format", "CSV")
                .containsEntry("receivedAt", job.extract().path("receivedAt"))
                .containsKey("by");
        assertThat(facts.get("accepted")).isEqualTo(claims.getSubject() + "/accepted");
        assertThat(claims.toJson()).doesNotContain("Tin học", "IT1");
    }

    @Test
    void it_names_the_import_however_it_is_asked_for() throws Exception {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");

        var claims = verified(Tokens.institution(HANOI, "registrar")
                .get(IMPORTS + id.toUpperCase(Locale.ROOT) + "/receipt/")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(claims.getSubject()).isEqualTo("http://localhost:8080" + IMPORTS + id);
        assertThat(claims.getClaimValue("import", Map.class).get("accepted"))
                .isEqualTo(claims.getSubject() + "/accepted");
    }

    /** Two operations share that place, and the platform has to choose by what is accepted. */
    @Test
    void what_nobody_can_read_is_refused_before_a_table_is_chosen() {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");

        RestAssured.given()
                .header("Accept", "-0")
                .get(IMPORTS + id + "/errors")
                .then()
                .statusCode(406)
                .body("code", is("NOT_ACCEPTABLE"));
    }

    @Test
    void asked_twice_it_says_the_same() throws Exception {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");

        assertThat(verified(receipt(id)).getClaimValue("import"))
                .isEqualTo(verified(receipt(id)).getClaimValue("import"));
    }

    @Test
    void a_changed_byte_or_another_type_is_found() throws Exception {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");
        var receipt = receipt(id);
        var place = receipt.indexOf('.') + 20;
        var other = receipt.charAt(place) == 'A' ? 'B' : 'A';
        var changed = receipt.substring(0, place) + other + receipt.substring(place + 1);

        assertThatThrownBy(() -> verified(changed)).isInstanceOf(InvalidJwtException.class);
        assertThatThrownBy(() -> verified(receipt, "JWT")).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void of_a_file_of_which_nothing_was_taken_there_is_one_too() throws Exception {
        for (var mode : List.of("PARTIAL", "ALL_OR_NOTHING")) {
            var file = (HEADER + "IT1,Tin học,,x,\n").getBytes(UTF_8);
            String id = finished(sent(file, "text/csv", mode)).extract().path("id");

            var facts = verified(receipt(id)).getClaimValue("import", Map.class);

            assertThat(part(facts, "rows")).containsEntry("accepted", 0L).containsEntry("refused", 1L);
            assertThat(part(facts, "outcome")).containsEntry("status", mode.equals("PARTIAL") ? "DONE" : "FAILED");
            accepted(id, "").body("items", is(List.of()));
        }
    }

    @Test
    void none_is_given_while_rows_may_follow() {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");
        Institutions.sql("update import_job set finished_at = null, status = 'RUNNING', worker = gen_random_uuid(),"
                + " lease_until = now() + interval '1 hour'");

        asking("registrar", HANOI, id)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("IMPORT_NOT_FINISHED"));
    }

    @Test
    void it_is_given_to_whoever_may_read_the_import() {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");

        asking("registrar", DANANG, id).statusCode(404);
        asking("school-head", HANOI, id).statusCode(403);
        Tokens.institution(DANANG, "registrar")
                .get(IMPORTS + id + "/accepted")
                .then()
                .statusCode(404);
        RestAssured.get(IMPORTS + id + "/receipt").then().statusCode(401);
    }

    @Test
    void the_accepted_rows_are_listed_by_the_lines_in_which_they_begin() {
        var rows = "IT1,Tin học,,3,\nIT2,\"Mạng\nmáy\",,3,\nIT3,Lập trình,,3,\nIT4,Đồ họa,,3,\n";
        for (var mode : List.of("PARTIAL", "ALL_OR_NOTHING")) {
            var file = mode.equals("PARTIAL") ? HEADER + rows : HEADER + rows.replace("\nmáy", "");
            String id = finished(sent(file.getBytes(UTF_8), "text/csv", mode))
                    .extract()
                    .path("id");
            var lines = mode.equals("PARTIAL") ? List.of(2, 5, 6) : List.of(2, 3, 4, 5);

            accepted(id, "").body("items.line", is(lines)).body("next", nullValue());
            String next = accepted(id, "?limit=2")
                    .body("items.line", is(lines.subList(0, 2)))
                    .extract()
                    .path("next");
            accepted(id, "?limit=5&after=" + next).body("items.line", is(lines.subList(2, lines.size())));
        }
    }

    @Test
    void of_a_file_of_many_slices_every_accepted_row_is_listed_and_as_csv_too() {
        var rows = new StringBuilder(HEADER);
        IntStream.rangeClosed(1, 230)
                .forEach(i -> rows.append("C%03d,Môn,,%s,\n".formatted(i, i % 50 == 7 ? "x" : "3")));
        rows.append("BAD,declined,,59,\n").append("C231,Môn,,3,\n");
        String id = finished(sent(rows.toString())).extract().path("id");

        var lines = new ArrayList<Integer>();
        IntStream.rangeClosed(1, 230).filter(i -> i % 50 != 7).forEach(i -> lines.add(i + 1));
        lines.add(233);
        accepted(id, "?limit=5000").body("items.line", is(lines));
        var csv = Tokens.institution(HANOI, "registrar")
                .accept("text/csv")
                .get(IMPORTS + id + "/accepted?limit=5000")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(1 + lines.size());
    }

    @Test
    void a_key_that_began_too_early_signs_no_more_and_stays_published() throws Exception {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");
        var former = receipt(id);

        ReceiptKeyRotation.youngest(keys, Instant.now());

        var latter = receipt(id);
        assertThat(keyOf(latter)).isNotEqualTo(keyOf(former));
        assertThat(verified(former).getClaimValue("import"))
                .isEqualTo(verified(latter).getClaimValue("import"));
        ReceiptKeyRotation.youngest(keys, Instant.EPOCH);
        assertThat(keyOf(receipt(id))).isEqualTo(keyOf(latter));
    }

    @Test
    void a_key_that_cannot_be_opened_any_more_gives_way_to_another() throws Exception {
        String id = finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id");
        var former = receipt(id);
        Institutions.sql(
                "update import_receipt_key set sealed_key = set_byte(sealed_key, 20, 255 - get_byte(sealed_key, 20))");

        ReceiptKeyRotation.youngest(keys, Instant.EPOCH);

        assertThat(keyOf(receipt(id))).isNotEqualTo(keyOf(former));
        assertThat(verified(former).getClaimValue("import"))
                .isEqualTo(verified(receipt(id)).getClaimValue("import"));
    }

    @Test
    void the_private_halves_of_the_keys_are_in_no_answer() {
        receipt(finished(sent(HEADER + "IT1,Tin học,,3,\n")).extract().path("id"));

        RestAssured.get(KEYS)
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .body("keys[0].size()", is(6))
                .body("keys[0].d", nullValue());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<?, ?> facts, String name) {
        return (Map<String, Object>) facts.get(name);
    }

    private static ValidatableResponse accepted(String id, String query) {
        return Tokens.institution(HANOI, "registrar")
                .get(IMPORTS + id + "/accepted" + query)
                .then()
                .statusCode(200);
    }

    private static String receipt(String id) {
        return asking("registrar", HANOI, id)
                .statusCode(200)
                .contentType("application/jwt")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    private static ValidatableResponse asking(String role, String school, String id) {
        return Tokens.institution(school, role).get(IMPORTS + id + "/receipt").then();
    }

    private static String keyOf(String receipt) throws JoseException {
        return ((JsonWebSignature) JsonWebSignature.fromCompactSerialization(receipt)).getKeyIdHeaderValue();
    }

    private static JwtClaims verified(String receipt) throws JoseException, InvalidJwtException {
        return verified(receipt, "import-receipt+jwt");
    }

    private static JwtClaims verified(String receipt, String type) throws JoseException, InvalidJwtException {
        var published = new JsonWebKeySet(RestAssured.get(KEYS).asString());
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(published.getJsonWebKeys()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA))
                .setExpectedType(true, type)
                .setRequireIssuedAt()
                .build()
                .processToClaims(receipt);
    }

    private static String sha256(String file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(UTF_8)));
    }
}
