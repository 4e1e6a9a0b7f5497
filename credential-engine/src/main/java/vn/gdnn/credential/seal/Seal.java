package vn.gdnn.credential.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.paper.PdfFile;

/** Signs a printed document with the institution's document key. */
@ApplicationScoped
public class Seal {

    private static final int ROOM = 1_024;
    private static final int ROOM_FOR_TIMESTAMP = 8_192;

    private final TimestampAuthority authority;
    private final Map<String, Signatory> signatories = new ConcurrentHashMap<>();

    public Seal(TimestampAuthority authority) {
        this.authority = authority;
    }

    /** How many bytes a signature by this key may take. */
    public int room(SigningKey key) {
        var room = ROOM + (authority.isPresent() ? ROOM_FOR_TIMESTAMP : 0);
        for (var certificate : key.chain()) {
            room += encoded(certificate).length;
        }
        return room;
    }

    /** Puts the signature in its place. */
    public void seal(PdfFile file, SigningKey key) {
        var signatory = signatories.compute(
                key.id(), (id, known) -> known != null && known.has(key) ? known : new Signatory(key));
        try {
            file.sign(stamped(signatory.sign(file)).getEncoded("DER"));
        } catch (CMSException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("cannot sign with key " + key.id(), e);
        }
    }

    private CMSSignedData stamped(CMSSignedData signed) throws IOException {
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        var token = authority.stamp(signer.getSignature());
        return token.isEmpty()
                ? signed
                : CMSSignedData.replaceSigners(
                        signed, new SignerInformationStore(List.of(withTimestamp(signer, token.get()))));
    }

    private static SignerInformation withTimestamp(SignerInformation signer, TimeStampToken token) throws IOException {
        var attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure()));
        return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
