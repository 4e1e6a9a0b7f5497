package vn.gdnn.training.certificate.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.certificate.CertificateRefusal;

/** A completed training as a certificate would state it now. */
record Completion(UUID id, UUID staffMember, Holder holder, Training training, Standing standing, Issuer issuer) {

    /** Who completed it, and the name of the school where the person works. */
    record Holder(String fullName, BirthDate dateOfBirth, String school) {}

    /** A component that was taught, up to that level where one is told. */
    record Component(String code, @Nullable String level) {}

    /** What was completed, when, and the first day on which it holds no more; for ever where no day is named. */
    record Training(
            String subject,
            String title,
            String provider,
            List<Component> components,
            LocalDate completedOn,
            @Nullable LocalDate validUntil) {

        Training {
            components = List.copyOf(components);
        }

        List<String> codes() {
            return components.stream().map(Component::code).toList();
        }
    }

    /**
     * Whether it counts.
     *
     * @param borneOut whether more than the school's own word speaks for it
     */
    record Standing(boolean borneOut, boolean annulled) {}

    /** Why there is no certificate of it, if anything stands in the way. */
    Optional<Refusal> obstacle(LocalDate today) {
        if (standing.annulled()) {
            return Optional.of(new Refusal(CertificateRefusal.COMPLETION_ANNULLED));
        }
        if (!standing.borneOut()) {
            return Optional.of(new Refusal(CertificateRefusal.COMPLETION_NOT_BORNE_OUT));
        }
        var until = training.validUntil();
        return until != null && !until.isAfter(today)
                ? Optional.of(new Refusal(CertificateRefusal.COMPLETION_EXPIRED, until))
                : Optional.empty();
    }
}
