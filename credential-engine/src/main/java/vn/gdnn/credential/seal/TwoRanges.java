package vn.gdnn.credential.seal;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;
import vn.gdnn.credential.paper.Signable;

/**
 * What the signature of a PDF covers: every byte but its own hole. The beginning that files share is not written, for
 * {@link FileDigest} has taken it in.
 */
record TwoRanges(Signable file) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return PKCSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        file.writeSigned(out);
    }

    @Override
    public Object getContent() {
        return file; // null would mean that there is nothing to digest
    }
}
