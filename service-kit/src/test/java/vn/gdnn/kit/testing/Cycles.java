package vn.gdnn.kit.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A graph that should be none of circles. */
final class Cycles {

    private final Map<String, Set<String>> next = new TreeMap<>();

    void add(String from, String to) {
        next.computeIfAbsent(from, node -> new TreeSet<>()).add(to);
        next.computeIfAbsent(to, node -> new TreeSet<>());
    }

    /** The shortest way round through each node that lies on a cycle; each cycle once. */
    List<List<String>> all() {
        var found = new ArrayList<List<String>>();
        var seen = new HashSet<Set<String>>();
        for (var node : next.keySet()) {
            var round = way(node, node);
            if (!round.isEmpty() && seen.add(Set.copyOf(round))) {
                found.add(round);
            }
        }
        return found;
    }

    /** The nodes on the shortest way, both ends included; empty where there is none. */
    List<String> way(String from, String to) {
        var before = new HashMap<String, String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var node = open.remove();
            for (var step : next.getOrDefault(node, Set.of())) {
                if (step.equals(to)) {
                    return walked(before, from, node, to);
                }
                if (!before.containsKey(step) && !step.equals(from)) {
                    before.put(step, node);
                    open.add(step);
                }
            }
        }
        return List.of();
    }

    private static List<String> walked(Map<String, String> before, String from, String last, String to) {
        var way = new ArrayDeque<String>(List.of(to));
        for (var node = last; node != null && !node.equals(from); node = before.get(node)) {
            way.addFirst(node);
        }
        way.addFirst(from);
        return List.copyOf(way);
    }
}
