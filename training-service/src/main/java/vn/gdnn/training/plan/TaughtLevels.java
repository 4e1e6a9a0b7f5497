package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.staff.StaffMember;

/**
 * Up to which level of a component somebody was trained: what was completed here or verified, is not annulled and holds today.
 * Trainings are told in components of the educators' framework, so of another nothing is known.
 */
@ApplicationScoped
class TaughtLevels {

    /** Of trainings {@code t}, on a day that is given twice. */
    static final String IN_FORCE = """
            t.annulled_on is null and t.standing in ('COMPLETED', 'VERIFIED') and t.completed_on <= ?
            and (t.valid_until is null or t.valid_until > ?)""";

    private static final String OF_MEMBER = """
            select x.component, x.level
            from completed_training t cross join lateral unnest(t.competences, t.levels) as x (component, level)
            where t.institution = ? and t.staff_member = ? and x.level <> '' and %s""".formatted(IN_FORCE);

    private record Taught(String component, String level) {}

    private final Database database;

    TaughtLevels(Database database) {
        this.database = database;
    }

    /** The highest in each component; a level that this version of the framework does not have is none. */
    Map<String, String> of(StaffMember member, FrameworkVersion framework, LocalDate today) {
        var highest = new TreeMap<String, String>();
        if (framework.about().code().equals(Framework.EDUCATORS)) {
            database
                    .list(
                            row -> new Taught(row.text("component"), row.text("level")),
                            OF_MEMBER,
                            member.institution(),
                            member.id(),
                            today,
                            today)
                    .stream()
                    .filter(one -> framework.rank(one.level()).isPresent())
                    .forEach(one -> highest.merge(
                            one.component(), one.level(), (first, second) -> higher(framework, first, second)));
        }
        return highest;
    }

    private static String higher(FrameworkVersion framework, String first, String second) {
        return framework.rank(first).orElse(0) < framework.rank(second).orElse(0) ? second : first;
    }
}
