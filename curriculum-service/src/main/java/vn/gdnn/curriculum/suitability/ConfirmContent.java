package vn.gdnn.curriculum.suitability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.curriculum.council.ConfirmedContent;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.programme.event.TellProgramme;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.kit.problem.Refusal;

/**
 * Confirms that the content of a version fits digital methods (Decision 2222/QĐ-TTg, the second half of the target on programmes); never
 * by an account that wrote or submitted the version or gave any of the files. Of a version in force it is told at once.
 */
@ApplicationScoped
public class ConfirmContent {

    private final HeldProgrammes programmes;
    private final ContentPapers papers;
    private final TellProgramme tell;
    private final Clock clock;

    ConfirmContent(HeldProgrammes programmes, ContentPapers papers, TellProgramme tell, Clock clock) {
        this.programmes = programmes;
        this.papers = papers;
        this.tell = tell;
        this.clock = clock;
    }

    /** Of the version as the caller last read it; the version of its row afterwards. */
    @Transactional
    public long confirm(UUID id, long expected, String by) {
        var programme = programmes.confirmable(id, expected);
        check(programme, by);
        programme.confirm(new ConfirmedContent(LocalDate.now(clock), by));
        if (programme.status() == ProgrammeStatus.APPROVED) {
            tell.inForce(programme);
        }
        programmes.storeNow();
        return programme.version();
    }

    private void check(Programme programme, String by) {
        if (!programme.syllabus().digital().contentFitsDigitalMethods()) {
            throw new Refusal(SuitabilityRefusal.CONTENT_NOT_DECLARED);
        }
        var confirmed = programme.confirmed();
        if (confirmed != null) {
            throw new Refusal(SuitabilityRefusal.CONTENT_CONFIRMED, confirmed.on());
        }
        if (papers.list(programme).isEmpty()) {
            throw new Refusal(SuitabilityRefusal.CONTENT_WITHOUT_EVIDENCE);
        }
        if (programme.writers().contains(by)) {
            throw new Refusal(SuitabilityRefusal.CONFIRMER_IS_WRITER);
        }
        if (papers.anyBy(programme, by)) {
            throw new Refusal(SuitabilityRefusal.CONFIRMER_GAVE_EVIDENCE);
        }
    }
}
