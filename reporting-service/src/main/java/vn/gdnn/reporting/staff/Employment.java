package vn.gdnn.reporting.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import vn.gdnn.events.training.v1.StaffMemberChanged;

/**
 * What the facts at hand say of one employment of a person: at work since the day told last, where none is told for
 * certain since the earliest day named, in the position that came last. Joined the same way in memory and in the table,
 * so that the size of a batch makes no difference.
 */
record Employment(Key key, String position, LocalDate positionSince, LocalDate since, boolean sinceIsTold) {

    /** Whose employment, and which of several. */
    record Key(String institution, UUID staffId, int number) {}

    static Collection<Employment> of(StaffFacts facts) {
        var known = new LinkedHashMap<Key, Employment>();
        facts.registered()
                .forEach(one ->
                        join(known, begun(new Key(one.institution(), one.staffId(), 1), one.position(), one.since())));
        facts.rehired()
                .forEach(one -> join(
                        known,
                        begun(
                                new Key(one.institution(), one.staffId(), one.employment()),
                                one.position(),
                                one.since())));
        facts.changed().forEach(one -> join(known, changed(one)));
        return known.values();
    }

    private static void join(LinkedHashMap<Key, Employment> known, Employment next) {
        known.merge(next.key, next, Employment::then);
    }

    private static Employment begun(Key key, String position, LocalDate since) {
        return new Employment(key, position, since, since, false);
    }

    private static Employment changed(StaffMemberChanged fact) {
        var key = new Key(fact.institution(), fact.staffId(), fact.employment());
        var begin = fact.employedSince();
        return begin == null
                ? begun(key, fact.position(), fact.since())
                : new Employment(key, fact.position(), fact.since(), begin, true);
    }

    private Employment then(Employment next) {
        var later = next.positionSince.isBefore(positionSince) ? this : next;
        var replaced = next.sinceIsTold || (!sinceIsTold && next.since.isBefore(since));
        var begin = replaced ? next.since : since;
        return new Employment(key, later.position, later.positionSince, begin, sinceIsTold || next.sinceIsTold);
    }
}
