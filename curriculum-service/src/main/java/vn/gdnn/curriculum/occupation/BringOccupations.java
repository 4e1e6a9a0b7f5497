package vn.gdnn.curriculum.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.Refusal;

/** Takes the official list, or a part of it, over from a file as a whole, each entry as {@link EnterOccupation} would. */
@ApplicationScoped
public class BringOccupations {

    /** An entry of the file. */
    public record Listed(String code, OccupationFacts facts) {}

    private final EnterOccupation enter;

    BringOccupations(EnterOccupation enter) {
        this.enter = enter;
    }

    /** The entries by their places in the file; with one fault nothing is taken. The same again changes nothing. */
    @Transactional
    public BroughtList bring(Map<String, Listed> entries) {
        var faults = new ArrayList<Fault>();
        var changed = 0;
        for (var entry : entries.entrySet()) {
            try {
                changed += enter.bring(entry.getValue().code(), entry.getValue().facts()) ? 1 : 0;
            } catch (Refusal refusal) {
                faults.add(new Fault(entry.getKey(), refusal.code(), List.of(refusal.arguments())));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyRequest(OccupationRefusal.OCCUPATION_FILE_FAULTY, faults);
        }
        return new BroughtList(entries.size(), changed);
    }
}
