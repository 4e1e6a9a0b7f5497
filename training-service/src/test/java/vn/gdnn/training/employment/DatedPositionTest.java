package vn.gdnn.training.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.training.employment.DepartureKind.OTHER;
import static vn.gdnn.training.employment.Position.MANAGER;
import static vn.gdnn.training.employment.Position.TEACHER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.training.employment.DatedPosition.Begin;

class DatedPositionTest {

    static final LocalDate FIRST = LocalDate.of(2010, 9, 1);
    static final LocalDate SECOND = LocalDate.of(2015, 9, 1);
    static final LocalDate END = LocalDate.of(2020, 6, 30);
    static final LocalDate AGAIN = LocalDate.of(2022, 1, 1);

    @Test
    void a_position_lasts_until_the_next_one_begins() {
        var begins = List.of(new Begin(1, TEACHER, FIRST), new Begin(1, MANAGER, SECOND));

        assertThat(DatedPosition.of(begins, List.of(new EmploymentPeriod(FIRST, null, null, MANAGER))))
                .containsExactly(new DatedPosition(TEACHER, FIRST, SECOND), new DatedPosition(MANAGER, SECOND, null));
    }

    @Test
    void the_last_one_ends_with_the_employment_and_the_next_employment_begins_anew() {
        var begins = List.of(new Begin(1, TEACHER, FIRST), new Begin(2, MANAGER, AGAIN));
        var periods = List.of(
                new EmploymentPeriod(FIRST, END, OTHER, TEACHER), new EmploymentPeriod(AGAIN, null, null, MANAGER));

        assertThat(DatedPosition.of(begins, periods))
                .containsExactly(new DatedPosition(TEACHER, FIRST, END), new DatedPosition(MANAGER, AGAIN, null));
    }

    @Test
    void one_that_would_begin_after_the_end_was_never_held() {
        var begins = List.of(new Begin(1, TEACHER, FIRST), new Begin(1, MANAGER, END));

        assertThat(DatedPosition.of(begins, List.of(new EmploymentPeriod(FIRST, SECOND, OTHER, MANAGER))))
                .containsExactly(new DatedPosition(TEACHER, FIRST, SECOND));
    }
}
