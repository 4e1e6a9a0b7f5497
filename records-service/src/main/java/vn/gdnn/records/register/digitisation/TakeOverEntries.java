package vn.gdnn.records.register.digitisation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.people.student.StudentRefusal;
import vn.gdnn.records.register.digitisation.WaitingEntries.Line;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.Entry;
import vn.gdnn.records.register.entry.Register;

/** Takes over what another person approved, line by line; what stands in the way since is named. */
@ApplicationScoped
class TakeOverEntries implements JobKind {

    static final String NAME = "OLD_ENTRIES";

    private final WaitingEntries waiting;
    private final Register register;
    private final Clock clock;

    TakeOverEntries(WaitingEntries waiting, Register register, Clock clock) {
        this.waiting = waiting;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var ids = items.stream().map(JobItem::subject).toList();
        var lines = waiting.read(job.institution(), ids).stream()
                .collect(toMap(line -> line.entry().id(), line -> line));
        var entries = new ArrayList<Entry>();
        var refused = new ArrayList<RefusedItem>();
        for (var item : items) {
            try {
                var line = lines.get(item.subject());
                if (line == null) {
                    throw new Refusal(DigitisationRefusal.OLD_ENTRY_EXPIRED);
                }
                entries.add(entry(job, line));
            } catch (Refusal refusal) {
                refused.add(new RefusedItem(item.position(), refusal.code()));
            }
        }
        register.enter(job.institution(), entries);
        waiting.delete(job.institution(), ids);
        return refused;
    }

    private Entry entry(JobAtHand job, Line line) {
        if (line.studentMerged()) {
            throw new Refusal(StudentRefusal.STUDENT_MERGED);
        }
        if (line.numberTaken()) {
            throw new Refusal(DiplomaRefusal.REGISTER_NUMBER_TAKEN);
        }
        if (line.serialTaken()) {
            throw new Refusal(DiplomaRefusal.SERIAL_NUMBER_TAKEN);
        }
        return line.entry().entry(job.requestedBy(), LocalDate.now(clock), line.batch());
    }
}
