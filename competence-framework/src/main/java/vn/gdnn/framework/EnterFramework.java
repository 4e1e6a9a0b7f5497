package vn.gdnn.framework;

import static vn.gdnn.framework.FrameworkElement.Kind.COMPONENT;
import static vn.gdnn.framework.FrameworkElement.Kind.DOMAIN;
import static vn.gdnn.framework.FrameworkElement.Kind.INDICATOR;
import static vn.gdnn.framework.FrameworkElement.Kind.LEVEL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import vn.gdnn.framework.FrameworkVersion.Component;
import vn.gdnn.framework.FrameworkVersion.Domain;
import vn.gdnn.framework.FrameworkVersion.Indicator;
import vn.gdnn.framework.FrameworkVersion.Level;
import vn.gdnn.framework.identifier.FrameworkIdentifiers;
import vn.gdnn.kit.problem.Refusal;

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
    private final FrameworkIdentifiers identifiers;
    private final FrameworkBounds bounds;

    EnterFramework(
            Frameworks frameworks, FrameworkRows rows, FrameworkIdentifiers identifiers, FrameworkBounds bounds) {
        this.frameworks = frameworks;
        this.rows = rows;
        this.identifiers = identifiers;
        this.bounds = bounds;
    }

    /** The version with the number of the head; its name is that of the file. */
    @Transactional
    public Entered enter(FrameworkHead head, FrameworkDraft draft) {
        return enter(version(head, draft), draft);
    }

    private Entered enter(FrameworkVersion entered, FrameworkDraft draft) {
        var head = entered.about();
        var standing = frameworks.find(head.code(), head.version());
        if (standing.isPresent()) {
            if (!isSame(standing.get(), entered, draft)) {
                throw new Refusal(FrameworkRefusal.FRAMEWORK_VERSION_TAKEN);
            }
            return new Entered(entered, false);
        }
        bounds.requireDay(head, frameworks.newest(head.code()));
        return add(entered, draft);
    }

    /**
     * The version after the newest one, whatever number the head has; where the newest says the same, whatever the day, it
     * stays. The first version of a framework may have begun before today: no day before had another.
     */
    @Transactional
    public Entered enterNext(FrameworkHead head, FrameworkDraft draft) {
        var sent = version(head, draft);
        var newest = frameworks.newest(head.code());
        if (newest.isEmpty()) {
            return add(sent.as(sent.about().asVersion(1, head.inForceFrom())), draft);
        }
        var about = newest.get().about();
        if (isSame(newest.get(), sent.as(sent.about().asVersion(about.version(), about.inForceFrom())), draft)) {
            return new Entered(newest.get(), false);
        }
        return enter(sent.as(sent.about().asVersion(about.version() + 1, head.inForceFrom())), draft);
    }

    private boolean isSame(FrameworkVersion standing, FrameworkVersion entered, FrameworkDraft draft) {
        return standing.equals(entered) && identifiers.has(standing.about(), draft.identifiers());
    }

    private Entered add(FrameworkVersion entered, FrameworkDraft draft) {
        bounds.requireLevels(entered);
        rows.add(entered, draft.identifiers());
        return new Entered(entered, true);
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
