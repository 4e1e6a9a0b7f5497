package vn.gdnn.curriculum.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.gdnn.curriculum.syllabus.ModuleKind;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;
import vn.gdnn.curriculum.syllabus.Syllabus;

/** Modules that are told apart, hours and credits that add up, and what every programme teaches. */
final class ModuleRules {

    private static final String MODULES = "/modules";

    private final Syllabus syllabus;
    private final List<ProgrammeModule> modules;
    private final Found found;

    ModuleRules(Syllabus syllabus, Found found) {
        this.syllabus = syllabus;
        this.modules = syllabus.content().modules();
        this.found = found;
    }

    void check() {
        checkCredits();
        found.addRepeated(
                ProgrammeRule.MODULE_CODE_TWICE,
                MODULES,
                modules.stream().map(ProgrammeModule::code).toList());
        for (var place = 0; place < modules.size(); place++) {
            checkOne(modules.get(place), MODULES + "/" + place);
        }
        checkTheory();
        checkCommonSubjects();
    }

    private void checkCredits() {
        var sum = Electives.fewestCredits(syllabus.content());
        var credits = syllabus.outline().credits();
        if (sum != credits) {
            found.add(ProgrammeRule.MODULE_CREDITS_DIFFER, MODULES, sum, credits);
        }
    }

    private void checkOne(ProgrammeModule module, String path) {
        var written = module.totalHours();
        if (written != null && written != module.hours()) {
            found.add(ProgrammeRule.MODULE_HOURS_DIFFER, path + "/totalHours", module.code(), module.hours(), written);
        }
        if (module.hours() == 0 && module.credits() > 0) {
            found.add(ProgrammeRule.MODULE_WITHOUT_HOURS, path, module.code());
        }
        if (module.kind() == ModuleKind.ELECTIVE && module.compulsory()) {
            found.add(ProgrammeRule.MODULE_KIND_DIFFERS, path + "/kind", module.code());
        }
    }

    /** The hours of tests are neither. */
    private void checkTheory() {
        var theory = modules.stream().mapToLong(ProgrammeModule::theoryHours).sum();
        var both = theory
                + modules.stream().mapToLong(ProgrammeModule::practiceHours).sum();
        var share = found.settings().theoryShare().get(syllabus.outline().level());
        if (share != null && both > 0 && !share.contain(theory, both)) {
            found.add(ProgrammeRule.THEORY_SHARE_OUT_OF_RANGE, MODULES, theory, both, share.lowest(), share.highest());
        }
    }

    private void checkCommonSubjects() {
        var taught = modules.stream()
                .map(ProgrammeModule::commonSubject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        found.settings().commonSubjects().stream()
                .filter(subject -> !taught.contains(subject))
                .forEach(subject -> found.add(ProgrammeRule.COMMON_SUBJECT_MISSING, MODULES, subject));
    }
}
