package vn.gdnn.curriculum.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.gdnn.curriculum.occupation.Level;

/** The rules as they are set: what a source leaves open. */
record RuleSettings(Set<String> commonSubjects, Map<Level, Percentages> theoryShare, Set<ProgrammeRule> errors) {

    RuleSettings {
        commonSubjects = new TreeSet<>(commonSubjects);
        theoryShare = Map.copyOf(theoryShare);
        errors = Set.copyOf(errors);
    }

    /** Both ends included. */
    record Percentages(int lowest, int highest) {

        /** Whether a part of the whole lies between them, compared exactly. */
        boolean contain(long part, long whole) {
            return part * 100 >= lowest * whole && part * 100 <= highest * whole;
        }
    }

    static RuleSettings of(RuleConfig config) {
        return new RuleSettings(
                config.commonSubjects().orElse(Set.of()),
                config.theoryShare().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Percentages(
                                        entry.getValue().lowest(),
                                        entry.getValue().highest()))),
                config.errors().orElse(Set.of()));
    }

    Severity severity(ProgrammeRule rule) {
        return errors.contains(rule) ? Severity.ERROR : rule.severity();
    }
}
