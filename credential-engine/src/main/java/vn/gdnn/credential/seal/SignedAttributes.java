package vn.gdnn.credential.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import vn.gdnn.credential.digest.Sha256;

/**
 * The attributes of PAdES baseline B (ETSI EN 319 142-1): the signer's certificate is among them, the time is not, for
 * it stands in the PDF.
 */
final class SignedAttributes implements CMSAttributeTableGenerator {

    private static final Attribute CONTENT =
            new Attribute(CMSAttributes.contentType, new DERSet(PKCSObjectIdentifiers.data));

    private final Attribute signer;

    SignedAttributes(X509Certificate signer) throws GeneralSecurityException {
        this.signer = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(Sha256.of(signer.getEncoded())))));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public AttributeTable getAttributes(Map parameters) {
        var attributes = new ASN1EncodableVector();
        attributes.add(CONTENT);
        attributes.add(new Attribute(
                CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[]) parameters.get(DIGEST)))));
        attributes.add(signer);
        return new AttributeTable(attributes);
    }
}
