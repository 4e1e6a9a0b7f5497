package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.framework.need.FrameworkNeed;
import vn.gdnn.training.framework.need.FrameworkNeeds;

/** What is asked of each position today, with the version of the framework in force. */
@ApplicationScoped
class NeedsToday {

    /** A need, and the framework that it is about. */
    record Needed(FrameworkNeed need, FrameworkVersion framework) {

        /** Where the level stands, 1 for the lowest; above all where the framework in force does not have it. */
        int rank() {
            return framework.rank(need.level()).orElse(Integer.MAX_VALUE);
        }
    }

    private final FrameworkNeeds needs;
    private final Frameworks frameworks;
    private final Clock clock;

    NeedsToday(FrameworkNeeds needs, Frameworks frameworks, Clock clock) {
        this.needs = needs;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    List<Needed> list() {
        var read = new HashMap<String, FrameworkVersion>();
        return needs.list(today()).stream()
                .map(need -> new Needed(need, read.computeIfAbsent(need.framework(), this::inForce)))
                .toList();
    }

    @Transactional
    Optional<Needed> find(Position position) {
        return needs.find(position, today()).map(need -> new Needed(need, inForce(need.framework())));
    }

    private FrameworkVersion inForce(String framework) {
        return frameworks.requireInForce(framework, today());
    }
}
