package vn.gdnn.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.gdnn.kit.problem.Refusal;

/** What a new version may not do to what stands already. */
@ApplicationScoped
class FrameworkBounds {

    private final Instance<FrameworkUse> uses;
    private final Clock clock;

    FrameworkBounds(@Any Instance<FrameworkUse> uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    /** Today or later, after the newest version: else FRAMEWORK_DAY_PASSED or FRAMEWORK_DAY_NOT_AFTER. */
    void requireDay(FrameworkHead head, Optional<FrameworkVersion> newest) {
        new FirstDay(
                        head.inForceFrom(),
                        FrameworkRefusal.FRAMEWORK_DAY_PASSED,
                        FrameworkRefusal.FRAMEWORK_DAY_NOT_AFTER)
                .require(
                        LocalDate.now(clock),
                        newest.map(version -> version.about().inForceFrom()).orElse(null));
    }

    /** A level that something of the service rests on is there: else FRAMEWORK_LEVEL_NEEDED. */
    void requireLevels(FrameworkVersion entered) {
        var head = entered.about();
        uses.stream()
                .flatMap(use -> use.levelsNeeded(head.code(), head.inForceFrom()).stream())
                .filter(level -> entered.rank(level).isEmpty())
                .findFirst()
                .ifPresent(level -> {
                    throw new Refusal(FrameworkRefusal.FRAMEWORK_LEVEL_NEEDED, level);
                });
    }
}
