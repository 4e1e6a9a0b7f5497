package vn.gdnn.curriculum.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings so far. */
final class Found {

    private final RuleSettings settings;
    private final List<Finding> findings = new ArrayList<>();

    Found(RuleSettings settings) {
        this.settings = settings;
    }

    RuleSettings settings() {
        return settings;
    }

    void add(ProgrammeRule rule, String path, Object... arguments) {
        findings.add(new Finding(rule, path, settings.severity(rule), List.of(arguments)));
    }

    /** One finding for each name that is not known: at the place that a pattern gives it, of the part that names it. */
    void addUnknown(ProgrammeRule rule, String place, String part, List<String> named, Set<String> known) {
        for (var each = 0; each < named.size(); each++) {
            if (!known.contains(named.get(each))) {
                add(rule, place.formatted(each), part, named.get(each));
            }
        }
    }

    /** One finding for each code that stands more than once in a list, at its second place. */
    void addRepeated(ProgrammeRule rule, String list, List<String> codes) {
        Map<String, Integer> seen = new HashMap<>();
        for (var place = 0; place < codes.size(); place++) {
            if (seen.merge(codes.get(place), 1, Integer::sum) == 2) {
                add(rule, list + "/" + place + "/code", codes.get(place));
            }
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
