package vn.gdnn.verifier;

import java.util.List;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.note.SignedNote;
import vn.gdnn.log.note.WitnessKey;

/** Looks below a checkpoint for the cosignatures of witnesses whose keys are known. */
final class WitnessCheck {

    private final Arguments.Cosigners cosigners;
    private final Report report;

    WitnessCheck(Arguments.Cosigners cosigners, Report report) {
        this.cosigners = cosigners;
        this.report = report;
    }

    /** Says a sentence. */
    interface Report {
        void say(String key, Object... values);
    }

    /** As many of the witnesses as are wanted must have cosigned; a wrong cosignature of one is a contradiction. */
    void check(String checkpoint) throws Inconsistent, Unreachable {
        var note = SignedNote.parse(checkpoint);
        var found = 0;
        for (var witness : keys()) {
            try {
                var cosignature = witness.cosignature(note);
                cosignature.ifPresentOrElse(
                        given -> report.say(
                                "cosigned", witness.name(), given.at().toString()),
                        () -> report.say("uncosigned", witness.name()));
                found += cosignature.isPresent() ? 1 : 0;
            } catch (LogDataException e) {
                throw new Inconsistent("cosignature.wrong", witness.name());
            }
        }
        if (found < cosigners.quorum()) {
            throw new Inconsistent("cosignatures.few", found, cosigners.quorum());
        }
    }

    private List<WitnessKey> keys() throws Unreachable {
        try {
            return cosigners.keys().stream().map(WitnessKey::parse).toList();
        } catch (LogDataException e) {
            throw new Unreachable("--witness: " + e.getMessage());
        }
    }
}
