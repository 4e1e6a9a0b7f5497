package vn.gdnn.credential.check;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Knows whose a document key is; anyone may know. */
@ApplicationScoped
class Signers {

    private final Database database;

    Signers(Database database) {
        this.database = database;
    }

    /** An institution that signs or signed with a certificate, and whether its key is still to be believed. */
    record Signer(String institution, boolean compromised) {}

    Optional<Signer> find(byte[] publicKey, byte[] certificate) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database
                        .list(
                                row -> new Known(
                                        new Signer(row.text("institution"), row.bool("compromised")),
                                        requireNonNull(row.bytes("certificate"))),
                                """
                                select institution, compromised, certificates[1] as certificate
                                from institution_key where use = 'DOCUMENT' and public_key = ?""",
                                publicKey)
                        .stream()
                        .filter(known -> Arrays.equals(known.certificate(), certificate))
                        .map(Known::signer)
                        .findFirst());
    }

    private record Known(Signer signer, byte[] certificate) {}
}
