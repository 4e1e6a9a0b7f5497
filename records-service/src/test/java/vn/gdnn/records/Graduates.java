package vn.gdnn.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.testing.SuiteDatabase;

/** Many recognised graduates at once, put straight into the tables. */
public final class Graduates {

    private Graduates() {}

    /** The enrolments of so many graduates of a school, all recognised by this decision. */
    public static List<String> recognised(String institution, String decision, int many) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.prepareStatement("""
                        with made as (
                            select gen_random_uuid() as student, gen_random_uuid() as enrolment, n, t.code,
                                   p.id as programme, p.version, p.code as programme_code
                            from generate_series(1, ?) n
                            join tenant t on t.code = ?
                            join programme p on p.institution = t.code and p.code = 'CNTT' and p.version = 1
                        ), students as (
                            insert into student (institution, id, version, code, full_name, date_of_birth)
                            select code, student, 0, ? || '-' || n, 'Phạm Thị ' || n, date '2003-01-01' + n % 365
                            from made
                        ), enrolments as (
                            insert into enrolment (institution, id, version, student, programme,
                                                   programme_version, programme_code, study_mode, cohort, enrolled_on,
                                                   status)
                            select code, enrolment, 0, student, programme, version, programme_code, 'CREDIT',
                                   2023, date '2023-09-05', 'GRADUATED' from made
                        ), recognitions as (
                            insert into recognition (institution, id, enrolment, decision_number, decided_on,
                                                     class_reached, graduation_class, average, rule_set, recognised_by)
                            select code, gen_random_uuid(), enrolment, ?, date '2026-06-20', 'GOOD', 'GOOD', 2.80,
                                   'TT_04_2022/CREDIT/1', 'registrar' from made
                            returning institution, enrolment, id
                        ), awaited as (
                            insert into diploma_awaited (institution, enrolment, recognition)
                            select institution, enrolment, id from recognitions
                        )
                        select enrolment::text from made order by n""")) {
            statement.setInt(1, many);
            statement.setString(2, institution);
            statement.setString(3, decision);
            statement.setString(4, decision);
            var enrolments = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    enrolments.add(rows.getString(1));
                }
            }
            return enrolments;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
