package vn.gdnn.records.credentials.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    private static final Map<TemplateField, String> VALUES =
            Map.of(TemplateField.FULL_NAME, "Trần {studentCode} $1 \\", TemplateField.STUDENT_CODE, "SV1");

    @Test
    void a_field_is_replaced_once_and_its_value_is_not_read_again() {
        assertThat(TemplateText.filled("{fullName} ({studentCode})", VALUES))
                .isEqualTo("Trần {studentCode} $1 \\ (SV1)");
    }

    @Test
    void what_has_no_value_yet_is_a_dash() {
        assertThat(TemplateText.filled("{average}/{creditsEarned}", VALUES)).isEqualTo("–/–");
        assertThat(TemplateText.isEmpty("{average}/{creditsEarned}", VALUES)).isTrue();
        assertThat(TemplateText.isEmpty("{average}, {studentCode}", VALUES)).isFalse();
        assertThat(TemplateText.isEmpty("không có trường", VALUES)).isFalse();
    }

    @Test
    void nothing_else_in_braces_is_looked_at() {
        assertThat(TemplateText.filled("${7*7} #{x} {{fullName}} { fullName }", VALUES))
                .isEqualTo("${7*7} #{x} {Trần {studentCode} $1 \\} { fullName }");
    }
}
