package vn.gdnn.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
@TestSecurity(user = "reader")
class KeepAccessMonthsTest {

    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("_yyyy_MM");

    @Inject
    KeepAccessMonths months;

    @Inject
    AccessLog accessLog;

    @BeforeEach
    void institutions() {
        Institutions.known();
    }

    @Test
    void this_month_and_the_next_three_have_their_partition_and_a_note_is_in_its_own() throws Exception {
        var person = UUID.randomUUID();
        CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> {
            accessLog.note(HANOI, person, "test");
            return null;
        });

        var now = YearMonth.now(Clocks.VIETNAM);
        assertThat(partition(person)).isEqualTo("access_log" + now.format(SUFFIX));
        for (var ahead = 0; ahead <= 3; ahead++) {
            var name = "access_listing" + now.plusMonths(ahead).format(SUFFIX);
            assertThat(text("select to_regclass('" + name + "')::text")).isEqualTo(name);
        }
    }

    @Test
    void what_found_no_month_is_kept_and_moves_into_it_once_there_is_one() throws Exception {
        var person = noted("2019-05-17");
        assertThat(partition(person)).isEqualTo("access_log_other");

        text("select partition_month('access_log', '2019-05-01')");

        assertThat(partition(person)).isEqualTo("access_log_2019_05");
    }

    @Test
    void all_is_kept_unless_it_is_said_for_how_long_and_then_what_is_older_goes() throws Exception {
        text("select partition_month('access_log', '2019-06-01')");
        var inMonth = noted("2019-06-17");
        var inNone = noted("2018-01-17");
        assertThat(months.keep(null)).isZero();
        assertThat(count(inMonth) + count(inNone)).isEqualTo(2);

        var since = (int) YearMonth.of(2019, 6).until(YearMonth.now(Clocks.VIETNAM), ChronoUnit.MONTHS);
        months.keep(since);
        assertThat(count(inMonth)).isOne();
        assertThat(count(inNone)).isZero();

        assertThat(months.keep(since - 1)).isPositive();
        assertThat(count(inMonth)).isZero();
    }

    @Test
    void a_month_that_somebody_reads_is_not_waited_for_long_and_goes_another_time() throws Exception {
        text("select partition_month('access_log', '2019-07-01')");
        var person = noted("2019-07-17");
        var since = (int) YearMonth.of(2019, 7).until(YearMonth.now(Clocks.VIETNAM), ChronoUnit.MONTHS);
        try (var reader = SuiteDatabase.asOwner();
                var reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("select count(*) from access_log");
            var begun = System.nanoTime();

            assertThatThrownBy(() -> months.keep(since - 1)).hasStackTraceContaining("lock timeout");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
            reader.rollback();
        }
        assertThat(count(person)).isOne();
        assertThat(months.keep(since - 1)).isPositive();
        assertThat(count(person)).isZero();
    }

    private static UUID noted(String day) throws SQLException {
        var person = UUID.randomUUID();
        text("""
                insert into access_log (institution, id, person, reader, purpose)
                values ('%s', (left(first_id_of_month('%s')::text, 20) || substr(uuidv4()::text, 21))::uuid, '%s', 'r', 'p')
                returning 1""".formatted(HANOI, day, person));
        return person;
    }

    private static String partition(UUID person) throws SQLException {
        return text("select tableoid::regclass::text from access_log where person = '" + person + "'");
    }

    private static int count(UUID person) throws SQLException {
        return Integer.parseInt(text("select count(*) from access_log where person = '" + person + "'"));
    }

    private static String text(String query) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
