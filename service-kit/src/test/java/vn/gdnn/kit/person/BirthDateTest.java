package vn.gdnn.kit.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class BirthDateTest {

    @Test
    void it_says_what_was_written_and_no_more() {
        for (var written : List.of("1976", "1976-03", "1976-03-09", "2024-02-29")) {
            assertThat(BirthDate.read(written))
                    .hasValueSatisfying(born -> assertThat(born).hasToString(written));
        }
    }

    @Test
    void what_is_no_date_of_birth_is_not_read() {
        for (var none :
                List.of("", "76", "1976-3", "1976-13", "1976-00", "1976-02-30", "1976-", "1899", "2200", "9/3/1976")) {
            assertThat(BirthDate.read(none)).as(none).isEmpty();
        }
    }

    @Test
    void born_before_a_day_is_who_was_so_for_certain() {
        assertThat(new BirthDate("1976").isBefore(LocalDate.of(1977, 1, 1))).isTrue();
        assertThat(new BirthDate("1976").isBefore(LocalDate.of(1976, 12, 31))).isFalse();
        assertThat(new BirthDate("1976-02").isBefore(LocalDate.of(1976, 3, 1))).isTrue();
        assertThat(new BirthDate("1976-02").isBefore(LocalDate.of(1976, 2, 29))).isFalse();
    }

    @Test
    void born_after_a_day_is_who_was_so_for_certain() {
        assertThat(new BirthDate("1976").isAfter(LocalDate.of(1975, 12, 31))).isTrue();
        assertThat(new BirthDate("1976").isAfter(LocalDate.of(1976, 1, 1))).isFalse();
        assertThat(new BirthDate("1976-03").isAfter(LocalDate.of(1976, 2, 29))).isTrue();
    }

    @Test
    void a_day_or_a_month_is_told_only_where_it_is_known() {
        assertThat(new BirthDate("1976-03-09").day()).contains(LocalDate.of(1976, 3, 9));
        assertThat(new BirthDate("1976-03").day()).isEmpty();
        assertThat(new BirthDate("1976").day()).isEmpty();
        assertThat(new BirthDate("1976-03-09").month()).contains(YearMonth.of(1976, 3));
        assertThat(new BirthDate("1976-03").month()).contains(YearMonth.of(1976, 3));
        assertThat(new BirthDate("1976").month()).isEmpty();
    }

    @Test
    void papers_may_say_less_than_is_known_and_never_more() {
        assertThat(new BirthDate("1976-03-09").onPapers())
                .containsExactly(new BirthDate("1976"), new BirthDate("1976-03"), new BirthDate("1976-03-09"));
        assertThat(new BirthDate("1976").onPapers()).containsExactly(new BirthDate("1976"));
    }

    @Test
    void dates_agree_where_one_says_less_of_the_same() throws SQLException {
        assertThat(agree("1976", "1976-03-09")).isTrue();
        assertThat(agree("1976-03-09", "1976-03")).isTrue();
        assertThat(agree("1976", "1976")).isTrue();
        assertThat(agree("1976-03", "1976-04-01")).isFalse();
        assertThat(agree("1976-03-09", "1976-03-19")).isFalse();
        assertThat(agree("1976", "1977")).isFalse();
    }

    private static boolean agree(String one, String other) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var query = connection.prepareStatement("select birth_dates_agree(?::birth_date, ?::birth_date)")) {
            query.setString(1, one);
            query.setString(2, other);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    @Test
    void sql_knows_the_same_days() throws SQLException {
        assertThat(days("1976")).isEqualTo("1976-01-01 1976-12-31");
        assertThat(days("1976-02")).isEqualTo("1976-02-01 1976-02-29");
        assertThat(days("1976-12")).isEqualTo("1976-12-01 1976-12-31");
        assertThat(days("1976-03-09")).isEqualTo("1976-03-09 1976-03-09");
    }

    private static String days(String written) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var query = connection.prepareStatement(
                        "select first_birth_day(b) || ' ' || last_birth_day(b) from (select ?::birth_date) born (b)")) {
            query.setString(1, written);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
