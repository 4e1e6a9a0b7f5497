package vn.gdnn.log.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void members_are_sorted_and_escaped_as_rfc_8785_says() {
        var members = new TreeMap<String, String>(
                Map.of("b", "Nguyễn \"Ánh\"\\/\n\t\r\f\b\u0007\u007f", "a", "12", "B", "€\ud83d\ude02"));

        assertThat(CanonicalJson.of(members))
                .isEqualTo("{\"B\":\"€\ud83d\ude02\",\"a\":\"12\","
                        + "\"b\":\"Nguyễn \\\"Ánh\\\"\\\\/\\n\\t\\r\\f\\b\\u0007\u007f\"}");
    }

    /** {@code (head -c32 /dev/zero; printf abc) | sha256sum} */
    @Test
    void a_commitment_is_the_hash_of_salt_and_text() {
        assertThat(Commitment.to(new byte[32], "abc").hex())
                .isEqualTo("365aa7d8f7f9402c4b9434502b4cc89ddb09fe50d7cd95b493b834c62d5a5370");
        assertThat(Commitment.to(new byte[32], "abd")).isNotEqualTo(Commitment.to(new byte[32], "abc"));
    }
}
