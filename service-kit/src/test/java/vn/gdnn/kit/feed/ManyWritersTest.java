package vn.gdnn.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
class ManyWritersTest {

    private static final int WRITERS = 50;
    private static final int TRANSACTIONS = 20;
    private static final int SHARED = 5;

    @Inject
    ChangeLog log;

    private final Map<UUID, Integer> committed = new ConcurrentHashMap<>();
    private final Set<UUID> deleted = ConcurrentHashMap.newKeySet();
    private final Set<UUID> rolledBack = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void schools() {
        Institutions.known();
    }

    @Test
    void a_reader_at_the_head_gets_every_committed_change_once_and_in_order() throws Exception {
        var shared = shared();
        Waiting.none();
        var given = new ArrayList<Change>();
        var threads = Executors.newFixedThreadPool(WRITERS);
        try (var open = SuiteDatabase.asOwner()) {
            open.setAutoCommit(false);
            insert(open, UUID.randomUUID());
            var writers = new ArrayList<Future<?>>();
            var begin = end();
            for (var seed = 0; seed < WRITERS; seed++) {
                var random = new Random(seed);
                writers.add(threads.submit(() -> {
                    write(shared, random);
                    return null;
                }));
            }
            @Nullable Cursor cursor = begin;
            while (!writers.stream().allMatch(Future::isDone)) {
                cursor = readOn(cursor, given);
            }
            for (var writer : writers) {
                writer.get();
            }
            Waiting.none();
            readOn(cursor, given);
            open.rollback();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        var counted = new HashMap<UUID, Integer>();
        var last = new HashMap<UUID, Change>();
        for (var change : given) {
            counted.merge(change.id(), 1, Integer::sum);
            var before = last.put(change.id(), change);
            if (before != null) {
                assertThat(change.at()).isAfter(before.at());
            }
        }
        assertThat(counted).isEqualTo(committed).doesNotContainKeys(rolledBack.toArray(UUID[]::new));
        assertThat(rolledBack).isNotEmpty();
        var gone = new HashSet<UUID>();
        last.values().stream()
                .filter(change -> change.kind() == Change.Kind.DELETED)
                .forEach(change -> gone.add(change.id()));
        assertThat(gone).isEqualTo(deleted).isNotEmpty();
    }

    private void write(List<UUID> shared, Random random) throws SQLException, InterruptedException {
        try (var connection = SuiteDatabase.asOwner()) {
            connection.setAutoCommit(false);
            for (var number = 0; number < TRANSACTIONS; number++) {
                var own = UUID.randomUUID();
                var other = shared.get(random.nextInt(SHARED));
                insert(connection, own);
                Thread.sleep(random.nextInt(4));
                touch(connection, other);
                touch(connection, other);
                Thread.sleep(random.nextInt(4));
                if (random.nextInt(3) == 0) {
                    connection.rollback();
                    rolledBack.add(own);
                    continue;
                }
                connection.commit();
                committed.merge(own, 1, Integer::sum);
                committed.merge(other, 1, Integer::sum);
                if (random.nextBoolean()) {
                    delete(connection, own);
                    connection.commit();
                    committed.merge(own, 1, Integer::sum);
                    deleted.add(own);
                }
            }
        }
    }

    private List<UUID> shared() throws SQLException {
        var shared = new ArrayList<UUID>();
        try (var connection = SuiteDatabase.asOwner()) {
            for (var number = 0; number < SHARED; number++) {
                shared.add(UUID.randomUUID());
                insert(connection, shared.get(number));
            }
        }
        return Collections.unmodifiableList(shared);
    }

    private static void insert(Connection connection, UUID id) throws SQLException {
        run(connection, "insert into probe (institution, id, version, name) values ('CDHN01', ?, 0, 'w')", id);
    }

    private static void touch(Connection connection, UUID id) throws SQLException {
        run(connection, "update probe set version = version + 1 where institution = 'CDHN01' and id = ?", id);
    }

    private static void delete(Connection connection, UUID id) throws SQLException {
        run(connection, "delete from probe where institution = 'CDHN01' and id = ?", id);
    }

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private Cursor end() {
        return readOn(null, new ArrayList<>());
    }

    /** Reads in small pages to what is the head at that moment. */
    private Cursor readOn(@Nullable Cursor from, List<Change> given) {
        @Nullable Cursor cursor = from;
        while (true) {
            var since = cursor;
            var page = CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> log.since("PROBES", since, 7));
            given.addAll(page.items());
            cursor = page.next();
            if (!page.more()) {
                return page.next();
            }
        }
    }
}
