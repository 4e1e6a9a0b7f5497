package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.grading.Circular;
import vn.gdnn.records.learning.grading.MaximumTime;
import vn.gdnn.records.learning.programme.ProgrammeRefusal;

/** The designed time of programmes, from which the maximum time to finish follows. */
@ApplicationScoped
public class ProgrammeTimes {

    private final Database database;
    private final CurrentScope scope;

    ProgrammeTimes(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** A programme, the months it is designed for and the most it may take under either circular. */
    public record ProgrammeTime(String programmeCode, int months, int mostMonths04of2022, int mostMonths09of2017) {}

    /** Sets what a programme of the school is designed for; refuses with PROGRAMME_UNKNOWN if there is none. */
    @Transactional
    public ProgrammeTime upsert(String programmeCode, int months) {
        var time = new ProgrammeTime(
                programmeCode,
                months,
                MaximumTime.months(Circular.TT_04_2022, months),
                MaximumTime.months(Circular.TT_09_2017, months));
        var kept = database.update(
                """
                insert into programme_time (institution, programme_code, months, most_months_04_2022, most_months_09_2017)
                select distinct institution, code, ?::int, ?::int, ?::int from programme where institution = ? and code = ?
                on conflict (institution, programme_code) do update
                set months = excluded.months, most_months_04_2022 = excluded.most_months_04_2022,
                    most_months_09_2017 = excluded.most_months_09_2017""", months, time.mostMonths04of2022(), time.mostMonths09of2017(), scope.institution(), programmeCode);
        if (kept == 0) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_UNKNOWN);
        }
        return time;
    }

    @Transactional
    public List<ProgrammeTime> all() {
        return database.list(
                row -> new ProgrammeTime(
                        row.text("programme_code"),
                        row.integer("months"),
                        row.integer("most_months_04_2022"),
                        row.integer("most_months_09_2017")),
                """
                select programme_code, months, most_months_04_2022, most_months_09_2017
                from programme_time where institution = ? order by programme_code""",
                scope.institution());
    }
}
