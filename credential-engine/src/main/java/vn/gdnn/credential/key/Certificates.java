package vn.gdnn.credential.key;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Certificates as the database keeps them. */
final class Certificates {

    private Certificates() {}

    static byte[][] encoded(List<X509Certificate> chain) {
        return chain.stream().map(Certificates::encoded).toArray(byte[][]::new);
    }

    static OffsetDateTime moment(Date date) {
        return moment(date.toInstant());
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
