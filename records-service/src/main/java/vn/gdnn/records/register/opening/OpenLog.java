package vn.gdnn.records.register.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.opening.LogOpening.Outcome;
import vn.gdnn.records.register.tree.CountryLogs;

/**
 * Opens a new log after a loss that cannot be mended: one person of the ministry asks, another approves. It is refused
 * while the log is in order, and the old log is never written again.
 */
@ApplicationScoped
public class OpenLog {

    private final Database database;
    private final CountryLogs logs;
    private final LastKnown lastKnown;

    OpenLog(Database database, CountryLogs logs, LastKnown lastKnown) {
        this.database = database;
        this.logs = logs;
        this.lastKnown = lastKnown;
    }

    /** Refuses at once what an approval could not bring about. */
    @Transactional
    public LogOpening ask(String lastCheckpoint, String reason, Actor by) {
        lastKnown.require(lastCheckpoint);
        return UniqueKey.guard(
                Map.of("log_opening_pending", OpeningRefusal.LOG_OPENING_PENDING),
                () -> database.find(OpenLog::opening, """
                                insert into log_opening (id, last_checkpoint, reason, requested_by, requested_name)
                                values (?, ?, ?, ?, ?) returning *""", Ids.next(), lastCheckpoint, reason, by.subject(), by.name())
                        .orElseThrow());
    }

    /** The new log begins: its number is the next one. */
    @Transactional
    public LogOpening approve(UUID id, Actor by) {
        var asked = require(id);
        var requester = requester(id);
        if (requester.equals(by.subject())) {
            throw new Refusal(OpeningRefusal.LOG_OPENING_BY_REQUESTER);
        }
        lastKnown.require(asked.lastCheckpoint());
        var log = logs.current() + 1;
        var approved = decide(id, Outcome.APPROVED, log, by);
        logs.begin(log, asked.lastCheckpoint(), requester, by.subject());
        return approved;
    }

    /** The log stays as it is; who asked may take the request back by this as well. */
    @Transactional
    public LogOpening reject(UUID id, Actor by) {
        require(id);
        return decide(id, Outcome.REJECTED, null, by);
    }

    /** All requests, oldest first. */
    @Transactional
    public List<LogOpening> list() {
        return database.list(OpenLog::opening, "select * from log_opening order by id");
    }

    private LogOpening require(UUID id) {
        var asked = database.find(OpenLog::opening, "select * from log_opening where id = ? for update", id)
                .orElseThrow(() -> new Refusal(OpeningRefusal.LOG_OPENING_NOT_FOUND));
        if (asked.decision() != null) {
            throw new Refusal(OpeningRefusal.LOG_OPENING_DECIDED);
        }
        return asked;
    }

    private String requester(UUID id) {
        return database.find(row -> row.text("requested_by"), "select requested_by from log_opening where id = ?", id)
                .orElseThrow();
    }

    private LogOpening decide(UUID id, Outcome outcome, @Nullable Integer log, Actor by) {
        return database.find(OpenLog::opening, """
                        update log_opening set outcome = ?, log = ?, decided_by = ?, decided_name = ?, decided_at = now()
                        where id = ? returning *""", outcome, log, by.subject(), by.name(), id)
                .orElseThrow();
    }

    private static LogOpening opening(Row row) throws SQLException {
        var outcome = row.constantOrNull(Outcome.class, "outcome");
        return new LogOpening(
                row.uuid("id"),
                row.text("last_checkpoint"),
                row.text("reason"),
                row.text("requested_name"),
                row.instant("requested_at"),
                outcome == null
                        ? null
                        : new LogOpening.Decision(
                                outcome,
                                row.text("decided_name"),
                                row.instant("decided_at"),
                                row.integerOrNull("log")));
    }
}
