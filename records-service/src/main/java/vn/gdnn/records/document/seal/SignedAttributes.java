package vn.gdnn.records.document.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;

/**
 * The attributes of PAdES baseline B (ETSI EN 319 142-1): the signer's certificate is among them, the time is not, for
 * it stands in the PDF.
 */
final class SignedAttributes extends DefaultSignedAttributeTableGenerator {

    SignedAttributes(X509Certificate signer) throws GeneralSecurityException {
        super(new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(
                        new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(signer.getEncoded())))))));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    protected Hashtable<ASN1ObjectIdentifier, Attribute> createStandardAttributeTable(Map parameters) {
        @SuppressWarnings("unchecked")
        Hashtable<ASN1ObjectIdentifier, Attribute> standard = super.createStandardAttributeTable(parameters);
        standard.remove(CMSAttributes.signingTime);
        standard.remove(CMSAttributes.cmsAlgorithmProtect);
        return standard;
    }
}
