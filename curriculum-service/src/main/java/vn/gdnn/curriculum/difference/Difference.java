package vn.gdnn.curriculum.difference;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;
import vn.gdnn.curriculum.syllabus.Syllabus;

/**
 * What one version of a programme says otherwise than another.
 *
 * @param programme what is said of the programme as a whole
 * @param competences the components of digital competence whose highest level differs
 * @param equivalences which module stands in the place of which
 */
public record Difference(
        Side from,
        Side to,
        List<Change> programme,
        Parts modules,
        Parts outcomes,
        Parts electiveGroups,
        List<CompetenceChange> competences,
        List<Equivalence> equivalences) {

    private static final Set<String> ALL_TOLD = Set.of();
    /** Told as levels. */
    private static final Set<String> COMPETENCES = Set.of("digitalCompetences");

    /** A version, and the hours of all its modules together. */
    public record Side(UUID id, int version, String code, Hours hours) {

        static Side of(Programme programme) {
            var syllabus = programme.syllabus();
            return new Side(
                    programme.id(),
                    programme.number(),
                    syllabus.outline().code(),
                    Hours.of(syllabus.content().modules()));
        }
    }

    static Difference between(Programme from, Programme to) {
        var before = from.syllabus();
        var after = to.syllabus();
        var was = before.content();
        var is = after.content();
        return new Difference(
                Side.of(from),
                Side.of(to),
                whole(before, after),
                Parts.between(was.modules(), is.modules(), Difference::named, ALL_TOLD),
                Parts.between(was.outcomes(), is.outcomes(), Difference::named, COMPETENCES),
                Parts.between(was.electiveGroups(), is.electiveGroups(), Difference::named, ALL_TOLD),
                CompetenceChange.between(was, is),
                Equivalence.between(was.modules(), is.modules()));
    }

    private static List<Change> whole(Syllabus before, Syllabus after) {
        return Stream.concat(
                        Change.between(before.outline(), after.outline(), ALL_TOLD).stream(),
                        Change.between(before.digital(), after.digital(), ALL_TOLD).stream())
                .toList();
    }

    private static Named named(ProgrammeModule module) {
        return new Named(module.code(), module.name());
    }

    private static Named named(LearningOutcome outcome) {
        return new Named(outcome.code(), outcome.statement());
    }

    private static Named named(ElectiveGroup group) {
        return new Named(group.code(), group.name());
    }
}
