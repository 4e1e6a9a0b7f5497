package vn.gdnn.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;

/** Schools, of which the first is ten times as large as another, with students, diplomas and staff. */
final class GrowingData {

    private static final int SCHOOLS = 20;
    private static final int IN_SCHOOL = 500;
    private static final int IN_FIRST_SCHOOL = 2_000;
    private static final int DIPLOMAS = 8_000;
    private static final int FIRST_DIPLOMAS = 500;
    private static final long NUMBERS_A_SCHOOL = 10_000_000;

    private final Suite suite;
    private final Graduation graduation;
    private int schools;
    private int inFirst;
    private int diplomas;

    GrowingData(Suite suite) throws SQLException, IOException {
        this.suite = suite;
        graduation = new Graduation(suite);
    }

    String registrar() throws IOException, GeneralSecurityException {
        return graduation.registrar(1);
    }

    /** So many times as much as at first; nothing that was there goes. */
    void grow(int size) throws Exception {
        var records = suite.database();
        records.superuser("call bench.make_schools(" + SCHOOLS * size + ")");
        for (; schools < SCHOOLS * size; schools++) {
            if (schools > 0) {
                enrol(schools + 1, 0, IN_SCHOOL);
            }
        }
        enrol(1, inFirst, IN_FIRST_SCHOOL * size);
        inFirst = IN_FIRST_SCHOOL * size;
        var wanted = Math.max(FIRST_DIPLOMAS, DIPLOMAS * (size - 1));
        if (diplomas < wanted) {
            issue(wanted - diplomas);
        }
        var reporting = suite.database("reporting");
        reporting.script("institutions.sql");
        reporting.superuser("call bench.make_institutions(" + 2 * SCHOOLS * size + ")");
        var training = suite.database("training");
        training.script("staff.sql");
        training.superuser("call bench.make_staff(%d, %d, 50)".formatted(SCHOOLS * size, 100 * size));
        records.settle();
        reporting.settle();
        training.settle();
    }

    private void enrol(int school, int from, int to) throws SQLException {
        suite.database()
                .superuser("call bench.make_enrolled(%d, %d, %d, 'ACTIVE')"
                        .formatted(school, school * NUMBERS_A_SCHOOL + from + 1, school * NUMBERS_A_SCHOOL + to));
    }

    /** How long it takes until so many more diplomas are issued and in the log. */
    Duration issue(int many) throws Exception {
        diplomas += many;
        return graduation.issue(many);
    }

    String told() throws SQLException {
        return "%s students, %s diplomas, %s institutions, %s members of staff"
                .formatted(
                        many("records", "student"),
                        many("records", "diploma"),
                        many("reporting", "institution"),
                        many("training", "staff_member"));
    }

    private String many(String database, String table) throws SQLException {
        return Report.number(suite.database(database).number("select count(*) from " + table));
    }
}
