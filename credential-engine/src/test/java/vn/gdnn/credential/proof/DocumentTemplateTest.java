package vn.gdnn.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTemplateTest {

    private final DocumentTemplate template =
            DocumentTemplate.of(2, DocumentTemplateTest::document).orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ngọc Ánh",
                "",
                " ",
                "a \"quoted\" word",
                "back\\slash \\u0041 \\n",
                "line\nfeed\rreturn\ttab\bback\ffeed",
                "\u0000\u0001\u000b\u001f\u007f\u0080\u009f",
                "\ufffd\ue000\uf8ff and \ud83c\udf93 and \ud840\udc00",
                "\u2028\u2029\ufeff\u200d",
                "_:c14n0 <https://example.org> \"x\"@vi .",
                "</script>&amp;",
                "é is not e\u0301"
            })
    void it_says_what_the_library_says(String value) {
        var filled = template.fill(List.of(value, "k1"));

        assertThat(filled.holds()).isTrue();
        assertThat(Json.readOwn(filled.text())).isEqualTo(document(List.of(value, "k1")));
        assertThat(filled.digest())
                .isEqualTo(HashedDocument.of(document(List.of(value, "k1")).toString())
                        .digest());
    }

    @Test
    void it_says_what_the_library_says_of_random_texts() {
        var random = new Random(20);
        for (var n = 0; n < 200; n++) {
            var value = random.ints(12, 0, 0x11_0000)
                    .filter(point -> point < 0xd800 || point > 0xdfff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(template.fill(List.of(value, "k" + n)).holds()).isTrue();
        }
    }

    @Test
    void two_values_that_make_two_lines_the_same_make_one_line() {
        var doubled = DocumentTemplate.of(
                        2,
                        values -> Json.object(document(List.of("x", "k1")))
                                .add("type", Json.array("VerifiableCredential", "OpenBadgeCredential"))
                                .add(
                                        "relatedResource",
                                        Json.array()
                                                .add(Json.object()
                                                        .add("id", "https://gdnn.example/a")
                                                        .add("mediaType", values.get(0)))
                                                .add(Json.object()
                                                        .add("id", "https://gdnn.example/a")
                                                        .add("mediaType", values.get(1))))
                                .build())
                .orElseThrow();

        assertThat(doubled.fill(List.of("text/plain", "text/plain")).holds()).isTrue();
        assertThat(doubled.fill(List.of("text/plain", "text/html")).holds()).isTrue();
    }

    @Test
    void a_shape_with_two_blank_nodes_is_left_to_the_library() {
        var two = DocumentTemplate.of(
                1,
                values -> Json.object(document(List.of(values.get(0), "k1")))
                        .add("evidence", Json.array().add(Json.object().add("type", "Evidence")))
                        .build());

        assertThat(two).isEmpty();
    }

    static JsonObject document(List<String> values) {
        return Json.object()
                .add("@context", Json.array(Contexts.CREDENTIALS, Contexts.OPEN_BADGES))
                .add("id", "https://gdnn.example/credentials/" + values.get(1))
                .add("type", Json.array("VerifiableCredential", "OpenBadgeCredential"))
                .add("issuer", Json.object().add("id", "did:web:gdnn.example").add("type", Json.array("Profile")))
                .add("validFrom", "2026-06-25T00:00:00+07:00")
                .add(
                        "credentialSubject",
                        Json.object()
                                .add("type", Json.array("AchievementSubject"))
                                .add("licenseNumber", values.get(0))
                                .add("narrative", "before " + values.get(0) + " after"))
                .build();
    }
}
