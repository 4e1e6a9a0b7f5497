package vn.gdnn.records.learning.programme;

import java.util.Collection;

/** Modules of which so many credits, or so many modules, are to be chosen; the other minimum is 0. */
public record ElectiveGroup(String code, String name, int minimumCredits, int minimumModules) {

    /** Whether what was passed of a programme reaches the minimum. */
    public boolean isReached(Collection<ProgrammeModule> passed) {
        return credits(passed) >= minimumCredits && modules(passed) >= minimumModules;
    }

    /** How far it is reached, as evidence: {@code TC1 3/6}. */
    public String progress(Collection<ProgrammeModule> passed) {
        return code + " "
                + (minimumModules == 0
                        ? credits(passed) + "/" + minimumCredits
                        : modules(passed) + "/" + minimumModules);
    }

    private int credits(Collection<ProgrammeModule> passed) {
        return passed.stream()
                .filter(module -> code.equals(module.electiveGroup()))
                .mapToInt(ProgrammeModule::credits)
                .sum();
    }

    private long modules(Collection<ProgrammeModule> passed) {
        return passed.stream()
                .filter(module -> code.equals(module.electiveGroup()))
                .count();
    }
}
