package vn.gdnn.curriculum.difference;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** The hours of all modules together. */
public record Hours(int theory, int practice, int tests, int total) {

    static Hours of(List<ProgrammeModule> modules) {
        return new Hours(
                sum(modules, ProgrammeModule::theoryHours),
                sum(modules, ProgrammeModule::practiceHours),
                sum(modules, ProgrammeModule::testHours),
                sum(modules, ProgrammeModule::hours));
    }

    private static int sum(List<ProgrammeModule> modules, ToIntFunction<ProgrammeModule> hours) {
        return modules.stream().mapToInt(hours).sum();
    }
}
