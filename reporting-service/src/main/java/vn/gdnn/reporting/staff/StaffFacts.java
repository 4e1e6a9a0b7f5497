package vn.gdnn.reporting.staff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;

/** Facts about staff, each kind in the order of arrival; {@code departures}, {@code persons} and {@code positions} are those told with them, the latest hold. */
public record StaffFacts(
        List<StaffMemberRegistered> registered,
        List<StaffMemberRehired> rehired,
        List<StaffMemberChanged> changed,
        List<ToldDeparture> departures,
        List<ToldTraining> trainings,
        List<ToldPerson> persons,
        List<ToldPosition> positions) {

    public StaffFacts {
        registered = List.copyOf(registered);
        rehired = List.copyOf(rehired);
        changed = List.copyOf(changed);
        departures = List.copyOf(departures);
        trainings = List.copyOf(trainings);
        persons = List.copyOf(persons);
        positions = List.copyOf(positions);
    }

    /** The facts among those that arrived. */
    public static StaffFacts among(List<ArrivedFact> arrived) {
        return new StaffFacts(
                all(arrived, StaffMemberRegistered.class),
                all(arrived, StaffMemberRehired.class),
                all(arrived, StaffMemberChanged.class),
                arrived.stream().flatMap(one -> ToldDeparture.by(one).stream()).toList(),
                arrived.stream().flatMap(one -> ToldTraining.by(one).stream()).toList(),
                arrived.stream().flatMap(one -> ToldPerson.by(one).stream()).toList(),
                arrived.stream().flatMap(one -> ToldPosition.by(one).stream()).toList());
    }

    /** Everybody whom they are about. */
    Set<StaffKey> staff() {
        var staff = new LinkedHashSet<StaffKey>();
        registered.forEach(one -> staff.add(new StaffKey(one.institution(), one.staffId())));
        rehired.forEach(one -> staff.add(new StaffKey(one.institution(), one.staffId())));
        changed.forEach(one -> staff.add(new StaffKey(one.institution(), one.staffId())));
        departures.forEach(one -> staff.add(one.staff()));
        trainings.forEach(one -> staff.add(one.staff()));
        return staff;
    }

    private static <T extends Record> List<T> all(List<ArrivedFact> arrived, Class<T> kind) {
        return arrived.stream()
                .map(ArrivedFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
