package vn.gdnn.training.certificate.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** What the file of a certificate says, the same in both languages but for the fixed words. */
record CertificatePaper(
        String institution,
        String number,
        String fullName,
        BirthDate dateOfBirth,
        Training training,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String verifyUrl) {

    /** What was completed. */
    record Training(String title, String provider, List<String> components, LocalDate completedOn) {

        Training {
            components = List.copyOf(components);
        }
    }

    /** Every text that a school or a person brought along, for a look at its letters. */
    Stream<String> words() {
        return Stream.of(institution, number, fullName, training.title(), training.provider());
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "CertificatePaper";
    }
}
