package vn.gdnn.training.certificate.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** What the file of a certificate says, the same in both languages but for the fixed words. */
record CertificatePaper(
        String issuer,
        String number,
        Holder holder,
        Training training,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String verifyUrl) {

    /** Who completed it, and the name of the school where the person works. */
    record Holder(String fullName, BirthDate dateOfBirth, String school) {}

    /** What was completed. */
    record Training(String title, String provider, List<String> components, LocalDate completedOn) {

        Training {
            components = List.copyOf(components);
        }
    }

    /** Whether another than the holder's own school issued it. */
    boolean isOfAnother() {
        return !holder.school().equals(issuer);
    }

    /** Every text that a school or a person brought along, for a look at its letters. */
    Stream<String> words() {
        return Stream.of(issuer, number, holder.fullName(), holder.school(), training.title(), training.provider());
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "CertificatePaper";
    }
}
