package vn.gdnn.records.learning.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ExemptedModules;
import vn.gdnn.records.learning.result.ExemptionRequest;

/** Asks for modules to be granted without study, or for a grant to be taken back; nothing counts until another agrees. */
@ApplicationScoped
public class AskForExemption {

    static final String KIND = "EXEMPTION";

    private final ExemptedModules exempted;
    private final EarlierResults earlierResults;
    private final CheckExemption check;
    private final Approvals approvals;
    private final CurrentScope scope;

    AskForExemption(
            ExemptedModules exempted,
            EarlierResults earlierResults,
            CheckExemption check,
            Approvals approvals,
            CurrentScope scope) {
        this.exempted = exempted;
        this.earlierResults = earlierResults;
        this.check = check;
        this.approvals = approvals;
        this.scope = scope;
    }

    /** One module of one student; with the earlier enrolment and its module where a result is taken over. */
    public record Asked(
            UUID enrolment,
            String moduleCode,
            String ground,
            String evidence,
            @Nullable UUID fromEnrolment,
            @Nullable String fromModule) {}

    @Transactional
    public ExemptionRequest ask(
            ExemptionRequest.Act act, ExemptedModule.Decision decision, List<Asked> lines, Actor by) {
        var request = new ExemptionRequest(
                Ids.next(), act, decision, lines.stream().map(this::line).toList(), false);
        check.requirePossible(request);
        exempted.add(scope.institution(), request, by);
        approvals.ask(
                scope.institution(),
                KIND,
                request.id(),
                Map.of(
                        "act", act.name(),
                        "decisionNumber", decision.number(),
                        "decidedOn", decision.decidedOn().toString(),
                        "modules", Integer.toString(lines.size())),
                "/api/records/v1/exemption-requests/" + request.id() + "/approval",
                by);
        return request;
    }

    private ExemptionRequest.Line line(Asked asked) {
        var from = asked.fromEnrolment();
        return new ExemptionRequest.Line(
                asked.enrolment(),
                asked.moduleCode(),
                asked.ground(),
                asked.evidence(),
                from == null
                        ? null
                        : earlierResults.require(
                                asked.enrolment(),
                                from,
                                asked.fromModule() == null ? asked.moduleCode() : asked.fromModule()));
    }
}
