package vn.gdnn.records.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.ModuleResults;
import vn.gdnn.records.learning.result.TaughtModules;

/** Enters running marks or changes them; once posted they are frozen. */
@ApplicationScoped
public class EnterMarks {

    private final Enrolments enrolments;
    private final TaughtModules modules;
    private final ModuleResults results;
    private final MarkBook book;
    private final CurrentScope scope;

    EnterMarks(Enrolments enrolments, TaughtModules modules, ModuleResults results, MarkBook book, CurrentScope scope) {
        this.enrolments = enrolments;
        this.modules = modules;
        this.results = results;
        this.book = book;
        this.scope = scope;
    }

    @Transactional
    public RunningMarks enter(Attempt attempt, @Nullable String ifMatch, RunningMarks.Given given, Actor by) {
        var institution = scope.institution();
        var enrolment = enrolments.requireHeldAlone(attempt.enrolment());
        enrolment.requireActive();
        modules.require(enrolment, attempt.moduleCode());
        results.requireUnposted(institution, attempt.enrolment(), attempt.moduleCode(), attempt.number());
        var known = book.find(institution, attempt);
        if (known.isPresent() || ifMatch != null) {
            Versions.require(
                    Versions.expected(ifMatch), known.map(RunningMarks::version).orElse(-1L));
        }
        book.upsert(institution, attempt, given, by);
        return book.require(institution, attempt);
    }
}
