package vn.gdnn.records.document.seal;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;
import vn.gdnn.records.document.print.PdfFile;

/** What the signature of a PDF covers: every byte but its own hole. */
record TwoRanges(PdfFile file) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return PKCSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var bytes = file.bytes();
        out.write(bytes, 0, file.holeStart());
        out.write(bytes, file.holeEnd(), bytes.length - file.holeEnd());
    }

    @Override
    public Object getContent() {
        return file; // null would mean that there is nothing to digest
    }
}
