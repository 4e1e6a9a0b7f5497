package vn.gdnn.reporting.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingThresholdTest {

    private static final SharingThreshold FIRST = SharingThreshold.of("2021-12-30/2/90");
    private static final SharingThreshold STRICTER = SharingThreshold.of(" 2027-01-01/100/30 ");

    @Test
    void it_stands_in_the_setting_as_day_schools_and_days() {
        assertThat(STRICTER).isEqualTo(new SharingThreshold(LocalDate.of(2027, 1, 1), 100, 30));
    }

    @Test
    void each_holds_from_its_day_on_and_the_earliest_before_all() {
        var both = List.of(STRICTER, FIRST);

        assertThat(SharingThreshold.on(LocalDate.of(2027, 1, 1), both)).isEqualTo(STRICTER);
        assertThat(SharingThreshold.on(LocalDate.of(2026, 12, 31), both)).isEqualTo(FIRST);
        assertThat(SharingThreshold.on(LocalDate.of(2020, 1, 1), both)).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-12-30",
                "2021-12-30/2",
                "2021-12-30/2/90/1",
                "2021-12-30/0/90",
                "2021-12-30/2/0",
                "2021-12-30/2/3661",
                "2021-12-30/two/90"
            })
    void what_asks_for_nothing_or_cannot_be_read_is_no_threshold(String text) {
        assertThatThrownBy(() -> SharingThreshold.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_that_there_is_not_is_no_threshold() {
        assertThatThrownBy(() -> SharingThreshold.of("2021-02-30/2/90")).isInstanceOf(DateTimeException.class);
    }
}
