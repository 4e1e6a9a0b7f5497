package vn.gdnn.records.register.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.RecordedAct;

/** Prints how many leaves a second are appended and sequenced: {@code mvn test -Dtest=RegisterLogFigures}. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RegisterLogFigures {

    private static final int BATCH = 1_000;
    private static final int ACTS = 20_000;

    @Inject
    School school;

    @Inject
    AppendLeaves appendLeaves;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Test
    void leaves_a_second() throws SQLException {
        school.known();
        var student = School.student();
        owner("""
                insert into diploma (institution, id, version, public_id, status, origin, student, programme,
                                     serial_number, register_number, content_version, recognised_on, registered_on, signed_by,
                                     issued_on)
                select 'CDHN01', gen_random_uuid(), 0, md5(n::text), 'ISSUED', 'DIGITISED', s.id,
                       gen_random_uuid(), 'F' || n, 'F' || n, 1, '2026-06-20', '2026-06-25', 'Nguyễn Văn Hiệu',
                       '2026-06-25'
                from generate_series(1, %d) n, student s where s.code = '%s';
                insert into diploma_content (institution, diploma, content_version, template, qualification, level,
                                             institution_name, occupation_name, occupation_code, full_name, date_of_birth,
                                             graduation_class, decision_number)
                select institution, id, 1, 'TT24-2020', 'Bằng tốt nghiệp cao đẳng', 'COLLEGE',
                       'Trường Cao đẳng Minh họa Hà Nội', 'Công nghệ thông tin', '6480201', 'Nguyễn Thị Ngọc Ánh',
                       '2003-02-07', 'Giỏi', '12/QĐ' from diploma;
                insert into diploma_act (institution, diploma, number, kind, acted_on, actor, actor_name)
                select institution, id, 1, 'DIGITISED', '2026-06-25', 'figures', 'figures' from diploma;
                analyze""".formatted(ACTS, student));
        var acts = StoredRows.list("select id from diploma").stream()
                .map(id -> new RecordedAct(UUID.fromString(id), 1, DiplomaAct.Kind.DIGITISED))
                .toList();

        print("appended, " + BATCH + " in a transaction", ACTS, () -> append(acts));
        print("sequenced, up to 10,000 in a transaction", ACTS, sequenceLeaves::sequence);
        System.out.println("sizes "
                + StoredRows.list("select pg_size_pretty(pg_total_relation_size('register_leaf')) || ' leaves, '"
                        + " || pg_size_pretty(pg_total_relation_size('log_tile')) || ' tiles'"));
    }

    private void append(List<RecordedAct> acts) {
        for (var from = 0; from < acts.size(); from += BATCH) {
            var batch = acts.subList(from, from + BATCH);
            CurrentScope.runInTransaction(new Scope.Institution("CDHN01"), () -> appendLeaves.follow("CDHN01", batch));
        }
    }

    private static void print(String what, int count, Runnable work) {
        var start = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("FIGURE %s: %d in %.2f s, %.0f/s%n", what, count, seconds, count / seconds);
    }

    private static void owner(String statements) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
