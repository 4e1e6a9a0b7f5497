package vn.gdnn.training.framework.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Says what a position needs from today or a later day on; what held on a day that passed stays as it was. */
@ApplicationScoped
public class SetFrameworkNeed {

    /** What holds from that day, and whether nothing was said of that day before. */
    public record Set(FrameworkNeed need, boolean isNew) {}

    private static final Map<String, KitRefusal> KEYS = Map.of("framework_need_pkey", KitRefusal.CHANGED_MEANWHILE);

    private final Frameworks frameworks;
    private final FrameworkNeeds needs;
    private final Database database;
    private final Clock clock;

    SetFrameworkNeed(Frameworks frameworks, FrameworkNeeds needs, Database database, Clock clock) {
        this.frameworks = frameworks;
        this.needs = needs;
        this.database = database;
        this.clock = clock;
    }

    /** A change of what stands for that day needs {@code If-Match}; a new day must come without one. */
    @Transactional
    public Set set(FrameworkNeed asked, @Nullable String ifMatch) {
        require(asked);
        var isNew = needs.standing(asked.position(), asked.validFrom()).isEmpty();
        if (isNew) {
            add(asked, ifMatch);
        } else {
            change(asked, Versions.expected(ifMatch));
        }
        return new Set(needs.standing(asked.position(), asked.validFrom()).orElseThrow(), isNew);
    }

    private void add(FrameworkNeed asked, @Nullable String ifMatch) {
        if (ifMatch != null) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
        UniqueKey.guard(KEYS, () -> write("""
                insert into framework_need (framework, level, basis, position, valid_from, version, ours)
                values (?, ?, ?, ?, ?, ?, false)""", asked, 0));
    }

    private void change(FrameworkNeed asked, long expected) {
        var changed = write("""
                update framework_need set framework = ?, level = ?, basis = ?, version = version + 1, ours = false
                where position = ? and valid_from = ? and version = ?""", asked, expected);
        if (changed == 0) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
    }

    private void require(FrameworkNeed asked) {
        var today = LocalDate.now(clock);
        if (asked.validFrom().isBefore(today)) {
            throw new Refusal(NeedRefusal.NEED_DAY_PASSED, today);
        }
        var framework = frameworks
                .inForce(asked.framework(), asked.validFrom())
                .orElseThrow(
                        () -> new Refusal(NeedRefusal.NEED_FRAMEWORK_UNKNOWN, asked.framework(), asked.validFrom()));
        if (framework.rank(asked.level()).isEmpty()) {
            throw new Refusal(NeedRefusal.NEED_LEVEL_UNKNOWN, asked.level(), asked.framework());
        }
    }

    private int write(String statement, FrameworkNeed asked, long version) {
        return database.update(
                statement,
                asked.framework(),
                asked.level(),
                asked.basis(),
                asked.position(),
                asked.validFrom(),
                version);
    }
}
