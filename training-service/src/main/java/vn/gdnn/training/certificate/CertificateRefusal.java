package vn.gdnn.training.certificate;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a certificate is not issued, shown or revoked. */
public enum CertificateRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    CERTIFICATE_NOT_FOUND,
    @OfKind(Kind.NOT_FOUND)
    COMPLETION_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    COMPLETION_ANNULLED,
    @OfKind(Kind.RULE)
    COMPLETION_NOT_BORNE_OUT,
    @OfKind(Kind.RULE)
    COMPLETION_EXPIRED,
    @OfKind(Kind.CONFLICT)
    CERTIFICATE_ISSUED_ALREADY,
    @OfKind(Kind.CONFLICT)
    CERTIFICATE_REVOKED_ALREADY,
    @OfKind(Kind.FORBIDDEN)
    CERTIFICATE_OF_ANOTHER_ISSUER,
    @OfKind(Kind.GONE)
    CERTIFICATE_NO_LONGER_VALID,
    @OfKind(Kind.CONFLICT)
    SEAL_DISOWNED
}
