package vn.gdnn.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.reporting.indicator.Standing.COMPLETED;
import static vn.gdnn.reporting.indicator.Standing.DECLARED;
import static vn.gdnn.reporting.indicator.Standing.VERIFIED;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void without_a_day_all_count() {
        assertThat(Standing.counted(on(DAY, null), Optional.empty())).containsExactly(DECLARED, VERIFIED, COMPLETED);
    }

    @Test
    void from_the_day_on_what_a_school_alone_declared_counts_no_more() {
        assertThat(Standing.counted(on(DAY.minusDays(1), null), Optional.of(DAY)))
                .containsExactly(DECLARED, VERIFIED, COMPLETED);
        assertThat(Standing.counted(on(DAY, null), Optional.of(DAY))).containsExactly(VERIFIED, COMPLETED);
    }

    @Test
    void what_is_asked_for_counts_on_every_day() {
        assertThat(Standing.counted(on(DAY, DECLARED), Optional.of(DAY))).containsExactly(DECLARED);
    }

    private static Question on(LocalDate day, @Nullable Standing standing) {
        return new Question("T1", day, null, null, standing, null);
    }
}
