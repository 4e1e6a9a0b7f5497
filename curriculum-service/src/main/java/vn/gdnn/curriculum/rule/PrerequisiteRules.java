package vn.gdnn.curriculum.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** What comes before a module is a module of the programme, and nothing comes before itself. */
final class PrerequisiteRules {

    private final List<ProgrammeModule> modules;
    private final Set<String> codes;
    private final Found found;

    PrerequisiteRules(Content content, Found found) {
        modules = content.modules();
        codes = content.moduleCodes();
        this.found = found;
    }

    void check() {
        for (var place = 0; place < modules.size(); place++) {
            var module = modules.get(place);
            found.addUnknown(
                    ProgrammeRule.PREREQUISITE_UNKNOWN,
                    "/modules/" + place + "/prerequisites/%d",
                    module.code(),
                    module.prerequisites(),
                    codes);
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
