package vn.gdnn.records.learning.transcript;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.ModuleResults;

/** Reads what an enrolment has come to; transcript and averages are made of the same. */
@ApplicationScoped
class Courses {

    private final Programmes programmes;
    private final ModuleResults results;
    private final OtherStudies otherStudies;

    Courses(Programmes programmes, ModuleResults results, OtherStudies otherStudies) {
        this.programmes = programmes;
        this.results = results;
        this.otherStudies = otherStudies;
    }

    /** As it was known at that moment; {@code Instant.MAX} is now. */
    Course read(Enrolment enrolment, Instant known) {
        return read(enrolment, known, Set.of());
    }

    private Course read(Enrolment enrolment, Instant known, Set<UUID> takers) {
        var programme =
                programmes.require(enrolment.institution(), enrolment.programme(), enrolment.programmeVersion());
        return new Course(
                modules(enrolment, known, takers),
                programmes.electiveGroups(enrolment.institution(), programme.id(), programme.version()),
                programme.credits());
    }

    private List<StudiedModule> modules(Enrolment enrolment, Instant known, Set<UUID> takers) {
        var own = posted(enrolment, known).stream()
                .collect(groupingBy(result -> result.attempt().moduleCode()));
        var transferred = otherStudies.transferred(enrolment, known);
        var reading = new HashSet<>(takers);
        reading.add(enrolment.id());
        var earlierCourses = new HashMap<UUID, Course>();
        var granted = otherStudies.granted(
                enrolment,
                known,
                earlier -> reading.contains(earlier.id())
                        ? Optional.empty()
                        : Optional.of(
                                earlierCourses.computeIfAbsent(earlier.id(), id -> read(earlier, known, reading))));
        return programmes.modules(enrolment.institution(), enrolment.programme(), enrolment.programmeVersion()).stream()
                .map(module -> new StudiedModule(
                        module,
                        own.getOrDefault(module.code(), List.of()),
                        transferred.get(module.code()),
                        granted.get(module.code())))
                .toList();
    }

    private List<ModuleResult> posted(Enrolment enrolment, Instant known) {
        return known.equals(Instant.MAX)
                ? results.list(enrolment.institution(), enrolment.id())
                : results.listAsOf(enrolment.institution(), enrolment.id(), known);
    }
}
