package vn.gdnn.training.session.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void what_means_something_in_a_text_is_masked() {
        assertThat(new CalendarText().text("SUMMARY", "a\\b;c,d\ne\r\nf").toString())
                .isEqualTo("SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\r\n");
    }

    @Test
    void a_line_of_75_octets_stays_whole() {
        var line = "X".repeat(75);

        assertThat(new CalendarText().line(line).toString()).isEqualTo(line + "\r\n");
        assertThat(new CalendarText().line(line + "Y").toString()).isEqualTo(line + "\r\n Y\r\n");
    }

    @Test
    void a_long_line_is_folded_between_characters_and_unfolds_to_itself() {
        var title = "Bồi dưỡng năng lực số cho nhà giáo 😀 ".repeat(20);

        var folded = new CalendarText().text("SUMMARY", title).toString();

        assertThat(List.of(folded.split("\r\n")))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.getBytes(UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + title + "\r\n");
    }
}
