package vn.gdnn.curriculum.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of the parts of one kind, each told apart by its code. */
public record Parts(List<Named> added, List<Named> removed, List<ChangedPart> changed) {

    /** By the names and without the members that are told elsewhere. */
    static <T extends Record> Parts between(
            List<T> before, List<T> after, Function<T, Named> naming, Set<String> leftOut) {
        var was = byCode(before, naming);
        var is = byCode(after, naming);
        return new Parts(
                without(is, was).map(naming).toList(),
                without(was, is).map(naming).toList(),
                changed(was, is, naming, leftOut));
    }

    private static <T extends Record> List<ChangedPart> changed(
            Map<String, T> was, Map<String, T> is, Function<T, Named> naming, Set<String> leftOut) {
        var changed = new ArrayList<ChangedPart>();
        is.forEach((code, part) -> {
            var before = was.get(code);
            if (before != null) {
                changed.add(new ChangedPart(code, naming.apply(part).name(), Change.between(before, part, leftOut)));
            }
        });
        changed.removeIf(part -> part.changes().isEmpty());
        return changed;
    }

    private static <T> Stream<T> without(Map<String, T> some, Map<String, T> others) {
        return some.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static <T> Map<String, T> byCode(List<T> parts, Function<T, Named> naming) {
        var byCode = new LinkedHashMap<String, T>();
        parts.forEach(part -> byCode.putIfAbsent(naming.apply(part).code(), part));
        return byCode;
    }
}
