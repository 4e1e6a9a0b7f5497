package vn.gdnn.curriculum.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.gdnn.curriculum.resource.standing.Submission;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Hands a draft over to the reviewers of other schools, once it has a file and its rules hold as things stand now. */
@ApplicationScoped
public class SubmitResource {

    private final Resources resources;
    private final ResourceRules rules;
    private final CurrentScope scope;
    private final Clock clock;

    SubmitResource(Resources resources, ResourceRules rules, CurrentScope scope, Clock clock) {
        this.resources = resources;
        this.rules = rules;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Resource submit(UUID id, long expected, String submitter) {
        var resource = resources.requireOf(scope.institution(), id, expected);
        resource.submit(new Submission(submitter, clock.instant()));
        rules.check(resource.facts());
        resources.requireFile(resource);
        resources.flush();
        return resource;
    }
}
