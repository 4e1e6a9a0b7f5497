package vn.gdnn.curriculum.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.curriculum.council.CouncilMember;
import vn.gdnn.curriculum.council.Seat;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.syllabus.SyllabusPath;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Clocks;

/**
 * What minutes must say to be taken. That nobody judges the own work and that days have their order is Circular 01/2024/TT-BLĐTBXH;
 * how many sit in a council and how many votes a conclusion takes no source names: the least number is configuration, and that a
 * version passes with more votes for than against is ours.
 */
@ApplicationScoped
class AppraisalRules {

    private final WritingAccount account;
    private final Clock clock;
    private final int fewest;

    AppraisalRules(
            WritingAccount account, Clock clock, @ConfigProperty(name = "gdnn.programmes.council-members") int fewest) {
        this.account = account;
        this.clock = clock;
        this.fewest = fewest;
    }

    void check(Programme programme, AppraisalFacts facts) {
        checkCouncil(facts);
        checkWriters(programme, facts);
        checkVote(facts);
        checkDay(programme, facts.metOn());
        for (var remark : facts.remarks()) {
            if (!SyllabusPath.exists(programme.syllabus(), remark.path())) {
                throw new Refusal(AppraisalRefusal.REMARK_PATH_UNKNOWN, remark.path());
            }
        }
    }

    private void checkCouncil(AppraisalFacts facts) {
        if (facts.members().size() < fewest || facts.count(Seat.CHAIR) != 1 || facts.count(Seat.SECRETARY) != 1) {
            throw new Refusal(AppraisalRefusal.COUNCIL_INCOMPLETE, fewest);
        }
        if (new HashSet<>(facts.accounts()).size() < facts.accounts().size()) {
            throw new Refusal(AppraisalRefusal.COUNCIL_ACCOUNT_TWICE);
        }
    }

    /** Accounts are compared by user name and by subject: whoever records knows the one, the other never changes. */
    private void checkWriters(Programme programme, AppraisalFacts facts) {
        requireNoWriter(programme, account.subject());
        var writers = new HashSet<>(programme.writers());
        account.names(programme.writers()).forEach(name -> writers.add(CouncilMember.folded(name)));
        for (var seat = 0; seat < facts.members().size(); seat++) {
            if (writers.contains(facts.members().get(seat).account())) {
                throw new Refusal(AppraisalRefusal.COUNCIL_HAS_WRITER, seat + 1);
            }
        }
    }

    /** Whoever wrote or submitted the version, by the subject, records nothing of its appraisal. */
    static void requireNoWriter(Programme programme, String by) {
        if (programme.writers().contains(by)) {
            throw new Refusal(AppraisalRefusal.RECORDER_IS_WRITER);
        }
    }

    private static void checkVote(AppraisalFacts facts) {
        var vote = facts.vote();
        if (vote.votesFor() + vote.votesAgainst() > facts.members().size()) {
            throw new Refusal(
                    AppraisalRefusal.VOTES_TOO_MANY,
                    vote.votesFor() + vote.votesAgainst(),
                    facts.members().size());
        }
        if (facts.conclusion() != Conclusion.FAIL && vote.votesFor() <= vote.votesAgainst()) {
            throw new Refusal(AppraisalRefusal.CONCLUSION_OUTVOTED, vote.votesFor(), vote.votesAgainst());
        }
    }

    private void checkDay(Programme programme, LocalDate metOn) {
        var submittedOn = LocalDate.ofInstant(Objects.requireNonNull(programme.submittedAt()), Clocks.VIETNAM);
        if (metOn.isBefore(submittedOn)) {
            throw new Refusal(AppraisalRefusal.MEETING_BEFORE_SUBMISSION, metOn, submittedOn);
        }
        if (metOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal(AppraisalRefusal.MEETING_IN_FUTURE, metOn);
        }
    }
}
