package vn.gdnn.training.framework;

import static vn.gdnn.training.framework.FrameworkElement.Kind.COMPONENT;
import static vn.gdnn.training.framework.FrameworkElement.Kind.DOMAIN;
import static vn.gdnn.training.framework.FrameworkElement.Kind.INDICATOR;
import static vn.gdnn.training.framework.FrameworkElement.Kind.LEVEL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.framework.FrameworkVersion.Component;
import vn.gdnn.training.framework.FrameworkVersion.Domain;
import vn.gdnn.training.framework.FrameworkVersion.Indicator;
import vn.gdnn.training.framework.FrameworkVersion.Level;

/**
 * Enters a version of a framework. It is written once: what is wrong in it is put right by the next version. No version
 * begins on a day that passed or before one that was entered already, so that a past day keeps the version it had.
 */
@ApplicationScoped
public class EnterFramework {

    /** What stands now, and whether it is new: the same version sent again changes nothing. */
    public record Entered(FrameworkVersion framework, boolean isNew) {}

    private final Frameworks frameworks;
    private final FrameworkRows rows;
    private final Clock clock;

    EnterFramework(Frameworks frameworks, FrameworkRows rows, Clock clock) {
        this.frameworks = frameworks;
        this.rows = rows;
        this.clock = clock;
    }

    /** The name in the head is that of the file. */
    @Transactional
    public Entered enter(FrameworkHead head, FrameworkDraft draft) {
        var entered = version(head, draft);
        var standing = frameworks.find(head.code(), head.version());
        if (standing.isPresent()) {
            if (!standing.get().equals(entered)) {
                throw new Refusal(FrameworkRefusal.FRAMEWORK_VERSION_TAKEN);
            }
            return new Entered(entered, false);
        }
        requireDay(head);
        frameworks.levelsNeeded(head.code(), head.inForceFrom()).stream()
                .filter(level -> entered.rank(level).isEmpty())
                .findFirst()
                .ifPresent(level -> {
                    throw new Refusal(FrameworkRefusal.FRAMEWORK_LEVEL_NEEDED, level);
                });
        rows.add(entered);
        return new Entered(entered, true);
    }

    private void requireDay(FrameworkHead head) {
        new FirstDay(
                        head.inForceFrom(),
                        FrameworkRefusal.FRAMEWORK_DAY_PASSED,
                        FrameworkRefusal.FRAMEWORK_DAY_NOT_AFTER)
                .require(LocalDate.now(clock), frameworks.lastDay(head.code()));
    }

    private static FrameworkVersion version(FrameworkHead head, FrameworkDraft draft) {
        return new FrameworkVersion(
                head.named(draft.name()),
                draft.of(LEVEL).map(one -> new Level(one.code(), one.name())).toList(),
                draft.of(DOMAIN)
                        .map(one -> new Domain(one.code(), one.parent().isEmpty() ? null : one.parent(), one.name()))
                        .toList(),
                draft.of(COMPONENT)
                        .map(one -> new Component(one.code(), one.parent(), one.name()))
                        .toList(),
                draft.of(INDICATOR)
                        .map(one -> new Indicator(
                                one.code(), one.parent(), Objects.requireNonNull(one.level()), one.name()))
                        .toList());
    }
}
