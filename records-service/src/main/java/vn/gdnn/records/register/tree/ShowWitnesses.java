package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.SignedNote;

/** Shows signed trees to the witnesses before anybody else, and the published one again while it lacks cosignatures. */
@ApplicationScoped
class ShowWitnesses {

    private final Witnesses witnesses;
    private final SignedTrees trees;
    private final LogStanding standing;
    private final LogConfig config;
    private Instant notBefore = Instant.EPOCH;

    ShowWitnesses(Witnesses witnesses, SignedTrees trees, LogStanding standing, LogConfig config) {
        this.witnesses = witnesses;
        this.trees = trees;
        this.standing = standing;
        this.config = config;
    }

    /** Not at once again after too few of them have cosigned. */
    boolean mayBeShown() {
        return !Instant.now().isBefore(notBefore);
    }

    /** The tree as it may be published; none where fewer witnesses than are wanted have cosigned it. */
    Optional<SignedTrees.Signed> show(int log, SignedNote note, TreeHead head) {
        var cosigned = witnesses.cosigned(log, note, head);
        var enough = witnesses.suffice(cosigned);
        standing.note(Hindrance.WITNESSES_TOO_FEW, !enough);
        notBefore = enough ? Instant.EPOCH : Instant.now().plus(config.witnessPatience());
        return enough ? Optional.of(signed(log, cosigned, head)) : Optional.empty();
    }

    /** Where nothing waits for witnesses any more: asks those who have not cosigned the published tree, or long ago. */
    void lookAgain() {
        if (witnesses.isNobody()) {
            return;
        }
        standing.note(Hindrance.WITNESSES_TOO_FEW, false);
        CurrentScope.inTransaction(new Scope.Plumbing(), trees::latest).ifPresent(this::lookAgain);
    }

    private void lookAgain(SignedTrees.Signed published) {
        var note = SignedNote.parse(published.note());
        if (witnesses.shouldLookAgain(note)) {
            var cosigned = witnesses.cosigned(published.log(), note, published.head());
            if (!cosigned.note().equals(published.note())) {
                CurrentScope.runInTransaction(
                        new Scope.Plumbing(), () -> trees.add(signed(published.log(), cosigned, published.head())));
            }
        }
    }

    private SignedTrees.Signed signed(int log, SignedNote note, TreeHead head) {
        var newest = witnesses.times(note).stream().max(Comparator.naturalOrder());
        return new SignedTrees.Signed(log, head, note.note(), newest.orElse(null));
    }
}
