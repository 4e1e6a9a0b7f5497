package vn.gdnn.records.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.PostResult;
import vn.gdnn.records.learning.result.Sitting;

/** Posts running marks as the result of their attempt; from then on both are frozen. */
@ApplicationScoped
public class PostMarks {

    private final MarkBook book;
    private final Enrolments enrolments;
    private final PostResult postResult;
    private final CurrentScope scope;

    PostMarks(MarkBook book, Enrolments enrolments, PostResult postResult, CurrentScope scope) {
        this.book = book;
        this.enrolments = enrolments;
        this.postResult = postResult;
        this.scope = scope;
    }

    @Transactional
    public ModuleResult post(Attempt attempt, long expectedVersion, Sitting sitting) {
        enrolments.requireHeldAlone(attempt.enrolment());
        var marks = book.require(scope.institution(), attempt);
        Versions.require(expectedVersion, marks.version());
        return postResult.post(attempt.enrolment(), sitting, marks.given().assessment());
    }
}
