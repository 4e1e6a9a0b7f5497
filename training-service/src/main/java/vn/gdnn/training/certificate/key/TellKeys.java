package vn.gdnn.training.certificate.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Base64;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.TrainingKeyChanged;
import vn.gdnn.kit.outbox.Outbox;

/**
 * Tells of every key that signs certificates, in the transaction that enters or changes it: records-service shows it in the
 * school's DID document. The keys that seal files are not told: their certificate is in the file, and the register's own
 * documents are sealed with others.
 */
@ApplicationScoped
class TellKeys {

    private final Outbox outbox;

    TellKeys(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(@Observes InstitutionKey.Changed changed) {
        var key = changed.key();
        if (key.use() != KeyUse.TRAINING) {
            return;
        }
        var standing = key.standing();
        outbox.publish(
                Topics.TRAINING_KEY,
                key.id(),
                key.institution(),
                new TrainingKeyChanged(
                        key.institution(),
                        key.id(),
                        Base64.getEncoder().encodeToString(key.publicPart().key()),
                        key.validity().from(),
                        key.validity().to(),
                        standing.startedAt(),
                        standing.retiredAt().orElse(null),
                        !standing.isTrusted()));
    }
}
