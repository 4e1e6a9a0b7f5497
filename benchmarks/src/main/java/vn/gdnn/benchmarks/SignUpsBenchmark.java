package vn.gdnn.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Ten thousand people of twenty schools sign up within a minute for two hundred sessions of the ministry's that have fewer
 * seats, each by a request of its own; then as fast as sixteen clients can. No seat is given twice, and the queue of each
 * session has no gap.
 */
final class SignUpsBenchmark implements Benchmark {

    private static final int SCHOOLS = 20;
    private static final int OF_A_SCHOOL = 501; // a minute at the rate below asks for 10,020 people
    private static final int PEOPLE = SCHOOLS * OF_A_SCHOOL;
    private static final int SESSIONS = 200;
    private static final int SEATS = 40;
    private static final int A_SECOND = 167;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int CLIENTS = 16;

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var port = suite.startService("training");
        var database = suite.database("training");
        database.script("staff.sql");
        database.superuser("call bench.make_staff(%d, %d, %d)".formatted(SCHOOLS, OF_A_SCHOOL, OF_A_SCHOOL));
        database.script("sessions.sql");
        var calls = new Calls(suite, database);
        try (var load = new Load(port)) {
            report.step("warming up");
            load.requests(PEOPLE, CLIENTS, calls.round(database, "warm"));
            report.step("ten thousand in a minute");
            var paced = load.rate(A_SECOND, MINUTE, calls.round(database, "paced"));
            report.latencies("sign-ups at 167/s", paced);
            report.aim("sign-ups in a minute", paced.count() - paced.failures(), "", 10_000, true);
            report.step("as fast as possible");
            var most = load.requests(PEOPLE, CLIENTS, calls.round(database, "fast"));
            report.failures("as fast as possible", most.failures());
            report.figure("sign-ups", most.perSecond(), "/s", "asked for", A_SECOND);
        }
        report.failures("seats given twice", database.number("""
                select count(*) from course_session s where s.taken > s.seats
                   or s.taken <> (select count(*) from sign_up u where u.session = s.id and u.state = 'SEATED')
                   or s.waiting <> (select count(*) from sign_up u where u.session = s.id and u.state = 'WAITING')"""));
        report.failures("gaps in queues", database.number("""
                select count(*) from (select session, max(place) - count(*) as gap from sign_up group by session) s
                where gap <> 0"""));
    }

    /** Each member of the staff once in a round, for a session of that round; sessions of different rounds do not overlap. */
    private static final class Calls {

        private final List<String> tokens = new ArrayList<>();
        private final List<List<String>> members = new ArrayList<>();

        Calls(Suite suite, Database database) throws SQLException, IOException, GeneralSecurityException {
            for (var school = 1; school <= SCHOOLS; school++) {
                tokens.add(suite.tokens().institution(Graduation.school(school), "registrar", "registrar"));
                members.add(database.list(
                        "select id from staff_member where institution = ? order by id", Graduation.school(school)));
            }
        }

        Supplier<Call> round(Database database, String name) throws SQLException {
            database.superuser("call bench.make_sessions('%s', %d, %d)".formatted(name, SESSIONS, SEATS));
            var sessions = database.list("select id from course_session where place = ? order by id", name);
            database.settle();
            var next = new AtomicInteger();
            return () -> {
                var number = next.getAndIncrement() % PEOPLE;
                var school = number % SCHOOLS;
                return new Call(
                        "/api/training/v1/sign-ups",
                        "application/json",
                        tokens.get(school),
                        "{\"sessionId\":\"%s\",\"staffId\":\"%s\"}"
                                .formatted(
                                        sessions.get(number % SESSIONS),
                                        members.get(school).get(number / SCHOOLS)));
            };
        }
    }
}
