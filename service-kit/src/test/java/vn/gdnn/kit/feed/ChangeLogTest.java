package vn.gdnn.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
class ChangeLogTest {

    private static final Scope SCHOOL = new Scope.Institution(HANOI);

    @Inject
    ChangeLog log;

    private Cursor start;

    @BeforeEach
    void nothing_waits() {
        Institutions.known();
        Waiting.none();
        start = head();
    }

    @Test
    void what_a_transaction_does_to_a_record_is_one_change() throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = SuiteDatabase.asOwner()) {
            connection.setAutoCommit(false);
            insert(connection, HANOI, id);
            touch(connection, id);
            touch(connection, id);
            connection.commit();
        }

        assertThat(since(SCHOOL, start).items())
                .extracting(Change::id, Change::kind)
                .containsExactly(tuple(id, Change.Kind.UPSERTED));
    }

    /** More notes than are taken at once. */
    @Test
    void so_it_is_where_the_transaction_is_long() throws SQLException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        try (var connection = SuiteDatabase.asOwner()) {
            connection.setAutoCommit(false);
            insert(connection, HANOI, first);
            insert(connection, HANOI, second);
            for (var number = 0; number < 1_200; number++) {
                touch(connection, second);
            }
            touch(connection, first);
            connection.commit();
        }

        assertThat(since(SCHOOL, start).items())
                .extracting(Change::id, Change::kind)
                .containsExactlyInAnyOrder(tuple(first, Change.Kind.UPSERTED), tuple(second, Change.Kind.UPSERTED));
    }

    @Test
    void changes_stand_in_the_order_of_their_locks_and_not_of_their_beginnings() throws SQLException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        try (var early = SuiteDatabase.asOwner();
                var late = SuiteDatabase.asOwner()) {
            insert(late, HANOI, first);
            early.setAutoCommit(false);
            insert(early, HANOI, second);
            touch(late, first);
            assertThat(since(SCHOOL, start).items()).extracting(Change::id).containsExactly(first, first);
            run(early, "delete from probe where id = ?", first);
            early.commit();
        }

        assertThat(since(SCHOOL, start).items())
                .extracting(Change::id, Change::kind)
                .containsExactlyInAnyOrder(
                        tuple(first, Change.Kind.UPSERTED),
                        tuple(first, Change.Kind.UPSERTED),
                        tuple(first, Change.Kind.DELETED),
                        tuple(second, Change.Kind.UPSERTED))
                .startsWith(tuple(first, Change.Kind.UPSERTED), tuple(first, Change.Kind.UPSERTED));
    }

    @Test
    void what_is_rolled_back_is_never_told() throws SQLException {
        try (var connection = SuiteDatabase.asOwner()) {
            connection.setAutoCommit(false);
            insert(connection, HANOI, UUID.randomUUID());
            connection.rollback();
        }

        assertThat(since(SCHOOL, start).items()).isEmpty();
    }

    @Test
    void a_school_a_province_and_the_ministry_follow_what_is_theirs() throws SQLException {
        var here = UUID.randomUUID();
        var there = UUID.randomUUID();
        try (var connection = SuiteDatabase.asOwner()) {
            insert(connection, HANOI, here);
            insert(connection, DANANG, there);
        }

        assertThat(since(SCHOOL, start).items()).extracting(Change::id).containsExactly(here);
        assertThat(since(new Scope.Province("48"), start).items())
                .extracting(Change::id)
                .containsExactly(there);
        assertThat(since(new Scope.Ministry(), start).items())
                .extracting(Change::id)
                .containsExactly(here, there);
    }

    @Test
    void after_a_restore_no_earlier_cursor_is_taken() throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            insert(connection, HANOI, UUID.randomUUID());
            var ahead = since(SCHOOL, start).next();
            statement.execute("update feed_head set position = position - 1");
            assertRefused(ahead);
            statement.execute("update feed_head set position = position + 1");
            assertThat(since(SCHOOL, ahead).items()).isEmpty();

            statement.execute("select begin_feeds_anew()");
            assertRefused(start);
            assertRefused(ahead);
        }
    }

    private void assertRefused(Cursor cursor) {
        assertThatThrownBy(() -> since(SCHOOL, cursor)).hasMessageContaining("FEED_BEGUN_ANEW");
    }

    private Cursor head() {
        return CurrentScope.inTransaction(SCHOOL, () -> log.end());
    }

    private ChangePage since(Scope scope, @Nullable Cursor cursor) {
        Waiting.none();
        return CurrentScope.inTransaction(scope, () -> log.since("PROBES", cursor, 100));
    }

    private static void insert(Connection connection, String institution, UUID id) throws SQLException {
        run(
                connection,
                "insert into probe (institution, id, version, name) values ('" + institution + "', ?, 0, 'w')",
                id);
    }

    private static void touch(Connection connection, UUID id) throws SQLException {
        run(connection, "update probe set version = version + 1 where id = ?", id);
    }

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
