package vn.gdnn.credential.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import vn.gdnn.credential.key.CertificateName;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.paper.Metadata;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.paper.Signable;
import vn.gdnn.credential.revision.Addition.PersonalSignature;
import vn.gdnn.credential.revision.Revisions;

/** Signs a printed document with the institution's document key, and a sealed one with a person's. */
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

    /** Puts the signature in its place; until when its timestamp's certificate is valid, if it has a timestamp. */
    public Optional<Instant> seal(Signable file, SigningKey key) {
        var signatory = signatories.compute(
                key.id(), (id, known) -> known != null && known.has(key) ? known : new Signatory(key));
        try {
            var signed = signatory.sign(file);
            var signer = signed.getSignerInfos().getSigners().iterator().next();
            var stamp = authority.stamp(signer.getSignature());
            file.sign((stamp.isEmpty() ? signed : stamped(signed, signer, stamp.get())).getEncoded("DER"));
            return stamp.map(Stamp::until);
        } catch (CMSException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("cannot sign with key " + key.id(), e);
        }
    }

    /**
     * A document with a second signature.
     *
     * @param until until when the certificate of that signature's timestamp is valid, if it has one
     */
    public record Countersigned(PdfFile file, Optional<Instant> until) {}

    /** The sealed file with the signature of a person behind it, in a field of its own. */
    public Countersigned countersign(PdfFile file, SigningKey person, ZonedDateTime at) {
        var name = CertificateName.of(person.chain().get(0)).orElse("");
        var whole = file.bytes();
        var signature = new PersonalSignature(Metadata.string(name), Metadata.date(at), room(person));
        var revision = Revisions.read(whole, whole.length)
                .flatMap(before -> before.with(signature))
                .orElseThrow(() -> new IllegalStateException("nothing can be added to this file"));
        var until = seal(revision, person);
        return new Countersigned(file.grown(revision.file()), until);
    }

    private static CMSSignedData stamped(CMSSignedData signed, SignerInformation signer, Stamp stamp)
            throws IOException {
        var attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(stamp.token())));
        var withTimestamp = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(withTimestamp)));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
