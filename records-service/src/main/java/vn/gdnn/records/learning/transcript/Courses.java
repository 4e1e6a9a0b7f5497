package vn.gdnn.records.learning.transcript;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ExemptedModules;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.ModuleResults;
import vn.gdnn.records.learning.result.TransferredResult;
import vn.gdnn.records.learning.result.TransferredResults;

/** Reads what an enrolment has come to; transcript and averages are made of the same. */
@ApplicationScoped
class Courses {

    private final Programmes programmes;
    private final ModuleResults results;
    private final TransferredResults takenOver;
    private final ExemptedModules exempted;

    Courses(Programmes programmes, ModuleResults results, TransferredResults takenOver, ExemptedModules exempted) {
        this.programmes = programmes;
        this.results = results;
        this.takenOver = takenOver;
        this.exempted = exempted;
    }

    /** As it was known at that moment; {@code Instant.MAX} is now. */
    Course read(Enrolment enrolment, Instant known) {
        var institution = enrolment.institution();
        var programme = programmes.require(institution, enrolment.programme(), enrolment.programmeVersion());
        var own = posted(enrolment, known).stream()
                .collect(groupingBy(result -> result.attempt().moduleCode()));
        var elsewhere = takenOver.listAsOf(institution, enrolment.id(), known).stream()
                .collect(toMap(TransferredResult::moduleCode, result -> result));
        var granted = exempted.listAsOf(institution, enrolment.id(), known).stream()
                .collect(toMap(ExemptedModule::moduleCode, module -> module));
        var modules = programmes.modules(institution, programme.id(), programme.version()).stream()
                .map(module -> new StudiedModule(
                        module,
                        own.getOrDefault(module.code(), List.of()),
                        elsewhere.get(module.code()),
                        granted.get(module.code())))
                .toList();
        return new Course(
                modules,
                programmes.electiveGroups(institution, programme.id(), programme.version()),
                programme.credits());
    }

    private List<ModuleResult> posted(Enrolment enrolment, Instant known) {
        return known.equals(Instant.MAX)
                ? results.list(enrolment.institution(), enrolment.id())
                : results.listAsOf(enrolment.institution(), enrolment.id(), known);
    }
}
