package vn.gdnn.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** As many students as a country has, spread over its schools; made once in a database that is kept. */
final class Population {

    private static final int MOST_SCHOOLS = 1_200;
    private static final int LEAST_A_SCHOOL = 1_000;

    private final Suite suite;
    private final Report report;
    private int schools;

    Population(Suite suite, Report report) {
        this.suite = suite;
        this.report = report;
    }

    int schools() {
        return schools;
    }

    void make(int students) throws Exception {
        schools = Math.max(1, Math.min(MOST_SCHOOLS, students / LEAST_A_SCHOOL));
        var database = suite.database();
        if (database.number("select count(*) from student") >= students) {
            return;
        }
        report.step("making " + Report.number(students) + " students");
        var begun = System.nanoTime();
        database.script("people.sql");
        try (var connection = database.superuser()) {
            execute(connection, "call bench.make_schools(" + schools + ")");
            keepSealedNumber(connection);
            var indexes = dropIndexes(connection);
            insert(students);
            report.fact("rows made in", seconds(begun));
            report.step("building indexes");
            for (var index : indexes) {
                execute(connection, index);
            }
            report.step("collecting statistics");
            execute(connection, "vacuum analyze student");
            execute(connection, "vacuum analyze identity_trace");
            execute(connection, "checkpoint");
        }
        report.fact("rows and indexes made in", seconds(begun));
    }

    /** One number as the service seals it; all students get a copy, each with a hash of its own. */
    private void keepSealedNumber(Connection connection) throws Exception {
        suite.service()
                .post(
                        "/api/records/v1/students",
                        suite.tokens().institution(Graduation.school(1), "registrar", "registrar"),
                        Map.of(
                                "code", "SEALED",
                                "fullName", "Nguyễn Văn Mẫu",
                                "dateOfBirth", "2003-02-07",
                                "personalNumber", "001203000001"));
        execute(connection, "create table bench.sealed as select personal_number from student where code = 'SEALED'");
    }

    /** Those that no key needs: they are built faster when the rows are there. */
    private static List<String> dropIndexes(Connection connection) throws SQLException {
        execute(connection, "set maintenance_work_mem = '1GB'");
        execute(connection, "set max_parallel_maintenance_workers = 2");
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
                        where i.indrelid = 'student'::regclass
                          and not exists (select from pg_constraint c where c.conindid = i.indexrelid)""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (var name : names) {
            execute(connection, "drop index " + name);
        }
        return definitions;
    }

    private void insert(int students) throws Exception {
        var next = new AtomicInteger(1);
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var work = new ArrayList<Future<?>>();
            for (var i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                work.add(threads.submit(() -> {
                    insertSchools(next, students);
                    return null;
                }));
            }
            for (var one : work) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void insertSchools(AtomicInteger next, int students) throws SQLException, IOException {
        var sql = Database.resource("student.sql");
        try (var connection = suite.database().superuser()) {
            execute(connection, "set session_replication_role = replica");
            for (var school = next.getAndIncrement(); school <= schools; school = next.getAndIncrement()) {
                try (var statement = connection.prepareStatement(sql)) {
                    var first = (long) students * (school - 1) / schools;
                    Database.set(statement, first + 1, (long) students * school / schools, school);
                    statement.execute();
                }
                if (school % 100 == 0) {
                    report.step(school + " of " + schools + " schools");
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String seconds(long begun) {
        return Report.number(Duration.ofNanos(System.nanoTime() - begun).toSeconds()) + " s";
    }
}
