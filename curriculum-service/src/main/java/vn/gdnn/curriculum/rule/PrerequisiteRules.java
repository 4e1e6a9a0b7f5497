package vn.gdnn.curriculum.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** What comes before a module is a module of the programme, and nothing comes before itself. */
final class PrerequisiteRules {

    private final List<ProgrammeModule> modules;
    private final Found found;

    PrerequisiteRules(List<ProgrammeModule> modules, Found found) {
        this.modules = modules;
        this.found = found;
    }

    void check() {
        var codes = modules.stream().map(ProgrammeModule::code).collect(Collectors.toSet());
        for (var place = 0; place < modules.size(); place++) {
            var before = modules.get(place).prerequisites();
            for (var each = 0; each < before.size(); each++) {
                if (!codes.contains(before.get(each))) {
                    found.add(
                            ProgrammeRule.PREREQUISITE_UNKNOWN,
                            "/modules/" + place + "/prerequisites/" + each,
                            modules.get(place).code(),
                            before.get(each));
                }
            }
        }
        checkCycles();
    }

    /** One finding for all modules that wait for each other, at the first of them. */
    private void checkCycles() {
        var circling = circling();
        for (var place = 0; place < modules.size() && !circling.isEmpty(); place++) {
            if (circling.contains(modules.get(place).code())) {
                found.add(
                        ProgrammeRule.PREREQUISITE_CYCLE,
                        "/modules/" + place + "/prerequisites",
                        String.join(", ", circling));
                return;
            }
        }
    }

    /** The codes of the modules that no order can teach, without those that only wait for such a one. */
    private Set<String> circling() {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        modules.forEach(module -> before.computeIfAbsent(module.code(), code -> new LinkedHashSet<>())
                .addAll(module.prerequisites()));
        before.values().forEach(codes -> codes.retainAll(before.keySet()));
        while (before.values().removeIf(Set::isEmpty)
                | before.keySet().removeIf(code -> isAwaitedByNone(code, before))) {
            before.values().forEach(codes -> codes.retainAll(before.keySet()));
        }
        return before.keySet();
    }

    private static boolean isAwaitedByNone(String code, Map<String, Set<String>> before) {
        return before.values().stream().noneMatch(codes -> codes.contains(code));
    }
}
