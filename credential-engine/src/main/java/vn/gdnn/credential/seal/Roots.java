package vn.gdnn.credential.seal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * The roots that are configured: those of timestamping authorities, and those of the certificates that sign. A file that
 * cannot be read or holds none ends the start: without roots any authority would be believed.
 */
@Startup
@ApplicationScoped
public class Roots {

    private final List<X509Certificate> authorities;
    private final List<X509Certificate> signers;

    public Roots(SealConfig config) {
        this.authorities = read(config.trusted());
        this.signers = read(config.signerRoots());
    }

    /** What a timestamp's certificate must lead to; none unless they are set. */
    public List<X509Certificate> ofAuthorities() {
        return authorities;
    }

    /** What the certificates of signers lead to, about which nobody needs to be asked; none unless they are set. */
    public List<X509Certificate> ofSigners() {
        return signers;
    }

    private static List<X509Certificate> read(Optional<Path> pem) {
        if (pem.isEmpty()) {
            return List.of();
        }
        try (var content = Files.newInputStream(pem.get())) {
            var roots = CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (roots.isEmpty()) {
                throw new CertificateException("nothing in it");
            }
            return roots;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(pem.get() + " holds no certificates", e);
        }
    }
}
