package vn.gdnn.reporting.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * What the facts at hand say of a person's employment: at work since the earliest day named, in the position that came
 * last. Joined the same way in memory and in the table, so that the size of a batch makes no difference.
 */
record Employment(String institution, UUID id, String position, LocalDate positionSince, LocalDate since) {

    static Collection<Employment> of(StaffFacts facts) {
        var known = new LinkedHashMap<UUID, Employment>();
        facts.registered()
                .forEach(one -> known.merge(
                        one.staffId(),
                        from(one.institution(), one.staffId(), one.position(), one.since()),
                        Employment::then));
        facts.changed()
                .forEach(one -> known.merge(
                        one.staffId(),
                        from(one.institution(), one.staffId(), one.position(), one.since()),
                        Employment::then));
        return known.values();
    }

    private static Employment from(String institution, UUID id, String position, LocalDate since) {
        return new Employment(institution, id, position, since, since);
    }

    private Employment then(Employment next) {
        var later = next.positionSince.isBefore(positionSince) ? this : next;
        var earliest = next.since.isBefore(since) ? next.since : since;
        return new Employment(institution, id, later.position, later.positionSince, earliest);
    }
}
