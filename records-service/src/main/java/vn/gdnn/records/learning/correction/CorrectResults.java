package vn.gdnn.records.learning.correction;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.result.CorrectResult;

/** Corrects what another person approved, by the rule of a single correction; what changed since the file is named. */
@ApplicationScoped
class CorrectResults implements JobKind {

    static final String NAME = "RESULT_CORRECTIONS";

    private final CorrectionLines lines;
    private final CorrectResult correctResult;

    CorrectResults(CorrectionLines lines, CorrectResult correctResult) {
        this.lines = lines;
        this.correctResult = correctResult;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var positions = items.stream().collect(toMap(JobItem::subject, JobItem::position));
        var refused = new ArrayList<RefusedItem>();
        for (var asked : lines.read(job.institution(), List.copyOf(positions.keySet()))) {
            try {
                correctResult.add(asked.target(), asked.assessment(), asked.decision(), job.requestedBy());
            } catch (Refusal refusal) {
                refused.add(new RefusedItem(positions.getOrDefault(asked.id(), 0), refusal.code()));
            }
        }
        return refused;
    }
}
