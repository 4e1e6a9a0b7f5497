package vn.gdnn.curriculum.syllabus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module with its credits and hours; a condition module stays outside the averages, an elective one stands in a group.
 *
 * @param totalHours the hours as the school writes them under the column, null where it writes none
 * @param commonSubject which of the subjects that every programme has it is, null for none
 * @param prerequisites the codes of modules of this programme that come before
 * @param equivalentTo the codes of modules of the version before in whose place it stands
 */
public record ProgrammeModule(
        String code,
        String name,
        int credits,
        int theoryHours,
        int practiceHours,
        int testHours,
        boolean compulsory,
        boolean condition,
        @Nullable String electiveGroup,
        @Nullable Integer totalHours,
        @Nullable ModuleKind kind,
        @Nullable String commonSubject,
        List<String> prerequisites,
        List<String> equivalentTo) {

    public ProgrammeModule {
        prerequisites = prerequisites == null ? List.of() : List.copyOf(prerequisites); // stored before there were any
        equivalentTo = equivalentTo == null ? List.of() : List.copyOf(equivalentTo);
    }

    /** Theory, practice and tests together. */
    public int hours() {
        return theoryHours + practiceHours + testHours;
    }
}
