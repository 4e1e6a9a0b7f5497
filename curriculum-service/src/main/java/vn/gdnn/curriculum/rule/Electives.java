package vn.gdnn.curriculum.rule;

import java.util.Objects;
import java.util.stream.Stream;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** How a programme's modules may be chosen: each elective one stands in a group, and each group asks for a minimum. */
final class Electives {

    private final Content content;
    private final Found found;

    Electives(Content content, Found found) {
        this.content = content;
        this.found = found;
    }

    void check() {
        for (var place = 0; place < content.modules().size(); place++) {
            check(content.modules().get(place), "/modules/" + place);
        }
        for (var place = 0; place < content.electiveGroups().size(); place++) {
            check(content.electiveGroups().get(place), "/electiveGroups/" + place);
        }
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

    private void check(ProgrammeModule module, String path) {
        var group = module.electiveGroup();
        if (group == null && !module.compulsory()) {
            found.add(ProgrammeRule.ELECTIVE_WITHOUT_GROUP, path, module.code());
        } else if (group != null && module.compulsory()) {
            found.add(ProgrammeRule.ELECTIVE_COMPULSORY, path + "/compulsory", module.code(), group);
        } else if (group != null
                && content.electiveGroups().stream()
                        .noneMatch(known -> known.code().equals(group))) {
            found.add(ProgrammeRule.ELECTIVE_GROUP_UNKNOWN, path + "/electiveGroup", module.code(), group);
        }
    }

    private void check(ElectiveGroup group, String path) {
        if ((group.minimumCredits() == 0) == (group.minimumModules() == 0)) {
            found.add(ProgrammeRule.ELECTIVE_MINIMUM_UNCLEAR, path, group.code());
        }
        var credits = in(content, group).mapToInt(ProgrammeModule::credits).sum();
        if (credits < group.minimumCredits() || in(content, group).count() < group.minimumModules()) {
            found.add(ProgrammeRule.ELECTIVE_GROUP_TOO_SMALL, path, group.code());
        }
    }
}
