package vn.gdnn.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private final JsonObject document = DocumentTemplateTest.document(List.of("HN 1", "k1"));

    @Test
    void lines_are_sorted_and_the_blank_node_is_named() {
        assertThat(Canonical.nquads(document).lines().toList())
                .isSorted()
                .anyMatch(line -> line.startsWith("_:c14n0 "))
                .hasSizeGreaterThan(6);
    }

    @Test
    void a_word_no_context_knows_is_refused() {
        refused(Json.object(document).add("favouriteColour", "blue").build());
    }

    @Test
    void a_relative_type_is_refused_for_it_would_not_be_signed() {
        refused(Json.object(document)
                .add(
                        "credentialSchema",
                        Json.object().add("id", "https://example.org/s").add("type", "1EdTechJsonSchemaValidator2019"))
                .build());
    }

    @Test
    void a_relative_id_is_refused_for_it_would_not_be_signed() {
        refused(Json.object(document)
                .add("evidence", Json.object().add("id", "page").add("type", "Evidence"))
                .build());
    }

    @Test
    void a_context_that_is_not_bundled_is_refused() {
        refused(Json.object(document)
                .add("@context", Json.array(Contexts.CREDENTIALS, "https://www.w3.org/ns/credentials/examples/v2"))
                .build());
    }

    @Test
    void what_is_too_deep_too_long_or_said_twice_is_refused() {
        assertThatThrownBy(() -> Json.read("{\"a\":".repeat(50) + "1" + "}".repeat(50)))
                .isInstanceOf(MalformedDocument.class);
        assertThatThrownBy(() -> Json.read("{\"a\":\"" + "x".repeat(300_000) + "\"}"))
                .isInstanceOf(MalformedDocument.class);
        assertThatThrownBy(() -> Json.read("{\"a\":1,\"a\":2}")).isInstanceOf(MalformedDocument.class);
        assertThatThrownBy(() -> Json.read("[1]")).isInstanceOf(MalformedDocument.class);
        assertThatThrownBy(() -> Json.read("{\"a\":1} x")).isInstanceOf(MalformedDocument.class);
        assertThat(Json.read("{\"a\":\"[[[{{{\\\"\"}").getString("a")).isEqualTo("[[[{{{\"");
    }

    private static void refused(JsonObject changed) {
        assertThatThrownBy(() -> Canonical.nquads(changed)).isInstanceOf(MalformedDocument.class);
    }
}
