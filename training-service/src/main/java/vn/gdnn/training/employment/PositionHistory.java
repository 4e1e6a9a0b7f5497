package vn.gdnn.training.employment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/**
 * From when on somebody held which position. One begins with each employment, and each lasts until the next; an entry is
 * never changed, another takes its place.
 */
@ApplicationScoped
public class PositionHistory {

    private static final String STANDING = """
            h.institution = ? and h.staff_member = m.id and h.employment = m.employment and h.replaced_at is null""";

    private static final String BEGIN = """
            insert into held_position (institution, id, staff_member, employment, position, since, entered_by)
            select ?, uuidv7(), m.id, m.employment, m.position, m.since, ?
            from unnest(cast(? as uuid[]), cast(? as int[]), cast(? as text[]), cast(? as date[]))
                m (id, employment, position, since)
            left join lateral (select true as stands from held_position h where %s limit 1) h on true
            where h.stands is null
            returning staff_member""".formatted(STANDING);

    /** The position held on the new first day begins there; those before it go. */
    private static final String BEGIN_CORRECTED = """
            with first as (
                select distinct on (m.id) h.id, h.staff_member, h.employment, h.since as was, m.since, h.position
                from unnest(cast(? as uuid[]), cast(? as int[]), cast(? as text[]), cast(? as date[]))
                    m (id, employment, position, since) join held_position h on %s
                order by m.id, (h.since <= m.since) desc, abs(h.since - m.since)
            ), gone as (
                update held_position h set replaced_at = now() from first f
                where h.institution = ? and h.staff_member = f.staff_member and h.employment = f.employment
                  and h.replaced_at is null and (h.since < f.was or (h.id = f.id and f.was <> f.since))
                returning h.id
            )
            insert into held_position (institution, id, staff_member, employment, position, since, entered_by, corrects)
            select ?, uuidv7(), f.staff_member, f.employment, f.position, f.since, ?, f.id
            from first f join gone using (id)""".formatted(STANDING);

    /** Another position begins today, or with an employment that is still to come; one of the same day gives way. */
    private static final String MOVED = """
            with last as (
                select distinct on (m.id) h.id, h.staff_member, h.employment, m.position, h.position as held, h.since,
                    greatest(m.since, cast(? as date)) as day
                from unnest(cast(? as uuid[]), cast(? as int[]), cast(? as text[]), cast(? as date[]))
                    m (id, employment, position, since) join held_position h on %s
                order by m.id, h.since desc
            ), gone as (
                update held_position h set replaced_at = now() from last l
                where h.institution = ? and h.id = l.id and l.held <> l.position and l.since >= l.day
                returning h.id
            )
            insert into held_position (institution, id, staff_member, employment, position, since, entered_by, corrects)
            select ?, uuidv7(), l.staff_member, l.employment, l.position, l.day, ?, gone.id
            from last l left join gone using (id) where l.held <> l.position""".formatted(STANDING);

    private static final String ENTER = """
            insert into held_position (institution, id, staff_member, employment, position, since, entered_by, reason,
                corrects)
            values (?, uuidv7(), ?, ?, ?, ?, ?, ?, ?)
            on conflict (institution, staff_member, employment, since) where replaced_at is null do nothing""";
    private static final String REPLACE = """
            update held_position set replaced_at = now()
            where institution = ? and staff_member = ? and employment = ? and id = ? and replaced_at is null
            returning since""";

    private final Database database;
    private final Clock clock;

    PositionHistory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes over what was told of one or many: a begun employment, a corrected begin, another position from today. */
    public void follow(PositionBegins begins) {
        var school = begins.institution();
        var begun = database.list(
                row -> row.uuid("staff_member"), BEGIN, all(school, begins.by(), begins.columns(), school));
        var others = begins.without(Set.copyOf(begun));
        if (others.isEmpty()) {
            return;
        }
        var told = others.columns();
        database.update(BEGIN_CORRECTED, all(told, school, school, school, begins.by()));
        database.update(MOVED, all(LocalDate.now(clock), told, school, school, school, begins.by()));
    }

    /**
     * Adds the begin of a position within that employment; refused where one stands on that day, and without a reason for
     * a day gone by or a correction.
     */
    public void enter(NewPosition position, Employment employment) {
        var today = LocalDate.now(clock);
        employment.requireToHold(position.begin().since(), today);
        if (position.needsReason(today)) {
            throw new Refusal(EmploymentRefusal.POSITION_REASON_REQUIRED);
        }
        var added = database.update(
                ENTER,
                position.institution(),
                position.staffMember(),
                position.begin().employment(),
                position.begin().position(),
                position.begin().since(),
                position.by(),
                position.reason(),
                position.corrects());
        if (added == 0) {
            throw new Refusal(EmploymentRefusal.POSITION_DAY_TAKEN);
        }
    }

    /** Takes an entry of that employment out of force; returns the day on which it began. */
    public LocalDate replace(String institution, UUID staffMember, int employment, UUID entry) {
        return database.find(row -> row.date("since"), REPLACE, institution, staffMember, employment, entry)
                .orElseThrow(() -> new Refusal(EmploymentRefusal.POSITION_NOT_FOUND));
    }

    private static @Nullable Object[] all(@Nullable Object... parameters) {
        return Arrays.stream(parameters)
                .flatMap(one ->
                        one instanceof Object[] many && !(one instanceof String[]) ? Stream.of(many) : Stream.of(one))
                .toArray();
    }
}
