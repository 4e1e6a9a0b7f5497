package vn.gdnn.records.credentials.document.offline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.gdnn.credential.offline.OfflineQr;
import vn.gdnn.kit.person.BirthDate;

/** A diploma as its code states it: true on the day it was made, silent on all that came later. */
public record OfflineStatement(
        String institution, Paper paper, Person holder, LocalDate issuedOn, LocalDate asOf, String statusEntry) {

    /** What was awarded, in the words of the paper, and the paper's two numbers. */
    public record Paper(
            String qualification,
            String occupation,
            String graduationClass,
            String serialNumber,
            String registerNumber) {}

    /** To whom. */
    public record Person(String fullName, BirthDate dateOfBirth) {}

    /** What stands behind the {@code #} of a diploma's address; the signer takes the message and gives 64 bytes. */
    public String fragment(String publicId, UnaryOperator<byte[]> signer) {
        return OfflineQr.fragment(publicId, StatementForm.write(this), signer);
    }

    /** Whose key must have signed a code; nothing of it is believed yet. */
    public static Optional<String> institution(String code) {
        return OfflineQr.unchecked(code).map(StatementForm::read).map(OfflineStatement::institution);
    }

    /** The statement of a code, if this raw Ed25519 key signed exactly it for exactly this address. */
    public static Optional<OfflineStatement> verified(String code, byte[] publicKey) {
        return OfflineQr.verify(code, publicKey).map(StatementForm::read);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "OfflineStatement";
    }
}
