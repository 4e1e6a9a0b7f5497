package vn.gdnn.kit.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out whether operations hide what one school has from another. */
final class Secrecy {

    private static final int SHORTEST_MARK = 6;
    private static final Set<Integer> HIDDEN = Set.of(403, 404);

    private final Wire wire;
    private final Places places;
    private final Asking asking;
    private final Map<String, String> theirs;
    private final Map<String, String> ours;
    private final Map<String, String> nobodys;

    Secrecy(Wire wire, Places places, Map<String, String> theirs, Map<String, String> ours) {
        this.wire = wire;
        this.places = places;
        this.asking = new Asking(places);
        this.theirs = theirs;
        this.ours = ours;
        this.nobodys = theirs.keySet().stream().collect(Collectors.toMap(thing -> thing, places::nobodys));
    }

    /** Where the answer about what they have is not the one about what nobody has, or says more than that it is hidden. */
    List<String> faultsOfThings(CommittedOperation operation) {
        var faults = new ArrayList<String>();
        var outer = places.outer(operation);
        for (var role : operation.rolesWithScope()) {
            var direct = alike(operation, role, theirs, nobodys, faults);
            if (!isHidden(operation, direct)) {
                faults.add("as %s: %s".formatted(role, direct));
            }
            if (!outer.isEmpty()) {
                alike(operation, role, withinOurs(outer, theirs), withinOurs(outer, nobodys), faults);
            }
        }
        return faults;
    }

    /** Where a list shows what they have. */
    List<String> faultsOfList(CommittedOperation list) {
        var faults = new ArrayList<String>();
        for (var role : list.rolesWithScope()) {
            for (var ask : asking.filtered(list, theirs)) {
                var answer = wire.send(ask.by(Realm.token(role, TwoSchools.OURS)));
                if (answer.isFailure()
                        || answer.isGood() && marks(theirs).stream().anyMatch(answer.text()::contains)) {
                    faults.add("%s as %s -> %s".formatted(ask, role, answer));
                }
            }
        }
        return faults;
    }

    /** Whether they themselves are answered. */
    boolean isReadByThemselves(CommittedOperation reading, String role) {
        return wire.send(asking.about(reading, theirs).by(Realm.token(role, TwoSchools.THEIRS)))
                .isGood();
    }

    /** Whether they themselves find something of theirs. */
    boolean isFoundByThemselves(CommittedOperation list) {
        return list.rolesWithScope().stream()
                .map(role -> wire.send(asking.about(list, theirs).by(Realm.token(role, TwoSchools.THEIRS))))
                .anyMatch(answer -> marks(theirs).stream().anyMatch(answer.text()::contains));
    }

    private Map<String, String> withinOurs(List<String> outer, Map<String, String> things) {
        var mixed = new HashMap<>(things);
        outer.forEach(thing -> mixed.put(thing, ours.getOrDefault(thing, "")));
        return mixed;
    }

    private boolean isHidden(CommittedOperation operation, Answer answer) {
        if (answer.isGood()) {
            return places.isEmptyList(operation) && answer.showsNothing();
        }
        return places.thingsOfBody(operation).isEmpty()
                ? HIDDEN.contains(answer.status())
                : answer.status() >= 400 && !answer.isFailure();
    }

    /** What they have is answered as what nobody has; the answer. */
    private Answer alike(
            CommittedOperation operation,
            String role,
            Map<String, String> there,
            Map<String, String> nowhere,
            List<String> faults) {
        var token = Realm.token(role, TwoSchools.OURS);
        var found = wire.send(asking.about(operation, there).by(token));
        var missing = wire.send(asking.about(operation, nowhere).by(token));
        var ids = marks(there);
        ids.addAll(marks(nowhere));
        if (found.isFailure() || !found.said(ids).equals(missing.said(ids))) {
            faults.add("as %s: theirs %s, nobody's %s".formatted(role, found, missing));
        }
        return found;
    }

    /** The ids that are long enough to stand for nothing else. */
    private static Set<String> marks(Map<String, String> things) {
        return things.values().stream()
                .filter(id -> id.length() >= SHORTEST_MARK)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
