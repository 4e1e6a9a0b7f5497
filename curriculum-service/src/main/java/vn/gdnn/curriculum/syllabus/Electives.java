package vn.gdnn.curriculum.syllabus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** How a programme's modules may be chosen: each elective one stands in a group, and each group asks for a minimum. */
final class Electives {

    private final Content content;
    private final List<Fault> faults = new ArrayList<>();

    private Electives(Content content) {
        this.content = content;
    }

    /** What is wrong with the groups and the modules in them. */
    static List<Fault> unmet(Content content) {
        var electives = new Electives(content);
        content.modules().forEach(electives::check);
        content.electiveGroups().forEach(electives::check);
        return List.copyOf(electives.faults);
    }

    /** The credits every student has at least: all modules outside the groups, and of each group its minimum. */
    static int fewestCredits(Content content) {
        var outside = content.modules().stream()
                .filter(module -> module.electiveGroup() == null)
                .mapToInt(ProgrammeModule::credits)
                .sum();
        return outside
                + content.electiveGroups().stream()
                        .mapToInt(group -> fewestCredits(content, group))
                        .sum();
    }

    /** Its minimum of credits, or the credits of so many of its smallest modules. */
    private static int fewestCredits(Content content, ElectiveGroup group) {
        return group.minimumModules() == 0
                ? group.minimumCredits()
                : in(content, group)
                        .mapToInt(ProgrammeModule::credits)
                        .sorted()
                        .limit(group.minimumModules())
                        .sum();
    }

    private static Stream<ProgrammeModule> in(Content content, ElectiveGroup group) {
        return content.modules().stream().filter(module -> Objects.equals(module.electiveGroup(), group.code()));
    }

    private void check(ProgrammeModule module) {
        var group = module.electiveGroup();
        if (group == null && !module.compulsory()) {
            faults.add(FaultCode.ELECTIVE_WITHOUT_GROUP.with(module.code()));
        } else if (group != null && module.compulsory()) {
            faults.add(FaultCode.ELECTIVE_COMPULSORY.with(module.code(), group));
        } else if (group != null
                && content.electiveGroups().stream()
                        .noneMatch(known -> known.code().equals(group))) {
            faults.add(FaultCode.ELECTIVE_GROUP_UNKNOWN.with(module.code(), group));
        }
    }

    private void check(ElectiveGroup group) {
        if ((group.minimumCredits() == 0) == (group.minimumModules() == 0)) {
            faults.add(FaultCode.ELECTIVE_MINIMUM_UNCLEAR.with(group.code()));
        }
        var credits = in(content, group).mapToInt(ProgrammeModule::credits).sum();
        if (credits < group.minimumCredits() || in(content, group).count() < group.minimumModules()) {
            faults.add(FaultCode.ELECTIVE_GROUP_TOO_SMALL.with(group.code()));
        }
    }
}
