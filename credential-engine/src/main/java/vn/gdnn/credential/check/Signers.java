package vn.gdnn.credential.check;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Knows whose the key of a document's signature is; anyone may know. */
@ApplicationScoped
class Signers {

    private final Database database;

    Signers(Database database) {
        this.database = database;
    }

    /** An institution that signs or signed with a certificate, and whether its key is still to be believed. */
    record Signer(String institution, boolean compromised) {}

    /** The institution that seals with that certificate. */
    Optional<Signer> institution(X509Certificate certificate) {
        return find(KeyUse.DOCUMENT, certificate);
    }

    /** As the own key of a person who signs for that institution. */
    Optional<Signer> person(X509Certificate certificate, String institution) {
        return find(KeyUse.SIGNER, certificate).filter(one -> one.institution().equals(institution));
    }

    private Optional<Signer> find(KeyUse use, X509Certificate certificate) {
        try {
            return find(use, certificate.getPublicKey().getEncoded(), certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoding
        }
    }

    private Optional<Signer> find(KeyUse use, byte[] publicKey, byte[] certificate) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database
                        .list(
                                row -> new Known(
                                        new Signer(row.text("institution"), row.bool("compromised")),
                                        requireNonNull(row.bytes("certificate"))),
                                """
                                select institution, compromised, certificates[1] as certificate
                                from institution_key where use = ? and public_key = ?""",
                                use,
                                publicKey)
                        .stream()
                        .filter(known -> Arrays.equals(known.certificate(), certificate))
                        .map(Known::signer)
                        .findFirst());
    }

    private record Known(Signer signer, byte[] certificate) {}
}
