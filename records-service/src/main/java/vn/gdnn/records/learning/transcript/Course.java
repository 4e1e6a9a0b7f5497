package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.Setbacks;
import vn.gdnn.records.learning.programme.ElectiveGroup;

/**
 * What one enrolment has come to, module by module, in the version of the programme the student entered.
 *
 * @param credits those the programme asks for
 */
record Course(List<StudiedModule> modules, List<ElectiveGroup> electives, int credits) {

    Course {
        modules = List.copyOf(modules);
        electives = List.copyOf(electives);
    }

    /** The module of that code, if the programme has it. */
    Optional<StudiedModule> module(String code) {
        return modules.stream()
                .filter(module -> module.module().code().equals(code))
                .findFirst();
    }

    /** The average of some of its modules, for transcript and averages alike. */
    static Optional<BigDecimal> average(GradingRules rules, Collection<StudiedModule> modules) {
        return rules.average(modules.stream()
                .flatMap(module -> module.inAverages(rules).stream())
                .toList());
    }

    /** What stands against the class of some of its modules, with the decisions that cost one. */
    Setbacks setbacks(Collection<StudiedModule> of, List<String> decisions) {
        return new Setbacks(
                of.stream()
                        .filter(StudiedModule::retaken)
                        .map(studied -> studied.module().code())
                        .toList(),
                new Setbacks.Volume(
                        of.stream().mapToInt(StudiedModule::creditsRestudied).sum(), credits),
                decisions);
    }
}
