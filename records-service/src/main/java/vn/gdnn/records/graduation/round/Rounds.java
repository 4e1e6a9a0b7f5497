package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;

/** The rounds in the caller's scope. */
@ApplicationScoped
public class Rounds {

    private static final String SELECT = """
            select r.*, c.judged, c.qualified, c.included from graduation_round r
            cross join lateral (
                select count(*) as judged, count(*) filter (where x.qualified) as qualified,
                       count(*) filter (where x.qualified and x.included) as included
                from round_candidate x where x.institution = r.institution and x.round = r.id) c
            where %s""";

    private final Database database;

    Rounds(Database database) {
        this.database = database;
    }

    @Transactional
    public Slice<GraduationRound> list(@Nullable String after, int limit) {
        var filter = new Filter().andAfter(after, "r.institution, r.id");
        var rows = database.list(
                this::round,
                SELECT.formatted(filter.sql()) + " order by r.institution, r.id limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
    }

    /** The round, or ROUND_NOT_FOUND. */
    @Transactional
    public GraduationRound find(UUID id) {
        return database.find(this::round, SELECT.formatted("r.id = ?"), id)
                .orElseThrow(() -> new Refusal(RoundRefusal.ROUND_NOT_FOUND));
    }

    /** An open round in the version read; nobody else changes it before this transaction ends. */
    GraduationRound requireOpen(UUID id, long expectedVersion) {
        database.list(row -> 1, "select 1 from graduation_round where id = ? for update", id);
        var round = find(id);
        if (round.status() != RoundStatus.OPEN) {
            throw new Refusal(RoundRefusal.ROUND_RECOGNISED);
        }
        Versions.require(expectedVersion, round.version());
        return round;
    }

    private GraduationRound round(Row row) throws SQLException {
        var institution = row.text("institution");
        var id = row.uuid("id");
        return new GraduationRound(
                id,
                row.bigint("version"),
                institution,
                row.constant(RoundStatus.class, "status"),
                new RoundPlan(row.text("title"), scope(institution, id), council(institution, id)),
                row.uuidOrNull("job"),
                new GraduationRound.Counts(row.integer("judged"), row.integer("qualified"), row.integer("included")),
                decision(row));
    }

    private List<RoundPlan.CohortOf> scope(String institution, UUID round) {
        return database.list(
                row -> new RoundPlan.CohortOf(row.text("programme_code"), row.integer("cohort")),
                """
                select programme_code, cohort from round_scope where institution = ? and round = ?
                order by programme_code, cohort""",
                institution,
                round);
    }

    private List<RoundPlan.Member> council(String institution, UUID round) {
        return database.list(
                row -> new RoundPlan.Member(row.text("full_name"), row.constant(RoundPlan.Role.class, "role")),
                "select full_name, role from round_member where institution = ? and round = ? order by position",
                institution,
                round);
    }

    private static GraduationRound.@Nullable RoundDecision decision(Row row) throws SQLException {
        var number = row.textOrNull("decision_number");
        return number == null
                ? null
                : new GraduationRound.RoundDecision(
                        row.text("minutes_number"),
                        row.date("minutes_on"),
                        number,
                        row.date("decided_on"),
                        row.text("signer_name"),
                        row.text("signer_title"),
                        row.textOrNull("signer_decision"));
    }
}
