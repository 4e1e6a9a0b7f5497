package vn.gdnn.training.certificate.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What credentials of one training have in common.
 *
 * @param issuer the code of the body whose key signs
 * @param expires whether they hold until a day
 * @param dayOfBirthKnown whether the holder's birth is known to the day; if not it is left out
 */
public record CertifiedTraining(
        String issuer,
        String issuerName,
        String subject,
        String title,
        String provider,
        List<Component> components,
        boolean expires,
        boolean dayOfBirthKnown) {

    public CertifiedTraining {
        components = List.copyOf(components);
    }

    /**
     * A component of the framework that the training is about.
     *
     * @param name none where the framework in force then does not have it
     * @param level up to which level it was taught, where that is told
     */
    public record Component(
            String code, @Nullable String name, @Nullable String level) {}
}
