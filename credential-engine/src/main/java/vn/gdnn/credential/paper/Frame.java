package vn.gdnn.credential.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What every PDF/A-3b file of an institution has: embedded faces, a colour profile, a place for its signature. */
public final class Frame {

    private static final int PRINTED_AND_LOCKED = 132;

    private Frame() {}

    /** The faces with the glyphs of these characters; the last one only where a character may need it. */
    public static PDResources faces(PDDocument document, Set<Integer> characters) throws IOException {
        var resources = new PDResources();
        for (var face : Face.values()) {
            if (face == Face.WIDE && Face.PREPARED.containsAll(characters)) {
                continue; // nothing is set in it
            }
            var font = PDType0Font.load(document, face.font(), true);
            characters.stream().filter(face::has).forEach(font::addToSubset);
            font.subset();
            resources.put(COSName.getPDFName(face.resource()), font);
        }
        return resources;
    }

    /** What PDF/A asks of the catalogue, apart from the metadata. */
    public static void archive(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi");
        var preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), preferences);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    /** An invisible field whose signature is written later, in place of a marker. */
    public static void signatureField(PDDocument document, PDPage page) {
        var field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, "institution");
        field.setInt(COSName.F, PRINTED_AND_LOCKED);
        field.setItem(COSName.RECT, new PDRectangle(0, 0, 0, 0));
        field.setItem(COSName.P, page.getCOSObject());
        var signature = new COSDictionary();
        signature.setName(COSName.getPDFName("Marker"), Part.SIGNATURE.marker());
        field.setItem(COSName.V, signature);
        page.getCOSObject().setItem(COSName.ANNOTS, only(field));
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, only(field));
        form.setInt(COSName.SIG_FLAGS, 3);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    /** A stream that is written later, in place of a marker. */
    public static COSStream marked(PDDocument document, Part part) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(part.markerBytes());
        }
        return stream;
    }

    /** A file of that name attached to the document as its data, whose bytes are the stream. */
    public static void attachment(PDDocument document, COSStream embedded, String name, String description) {
        var files = new COSDictionary();
        files.setItem(COSName.F, embedded);
        files.setItem(COSName.UF, embedded);
        var specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, description);
        specification.setName(COSName.getPDFName("AFRelationship"), "Data");
        specification.setItem(COSName.EF, files);
        var names = new COSArray();
        names.add(new COSString(name));
        names.add(specification);
        var leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        var tree = new COSDictionary();
        tree.setItem(COSName.EMBEDDED_FILES, leaf);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, tree);
        catalog.setItem(COSName.getPDFName("AF"), only(specification));
    }

    public static COSArray only(COSDictionary dictionary) {
        var array = new COSArray();
        array.add(dictionary);
        return array;
    }
}
