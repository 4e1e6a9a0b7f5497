package vn.gdnn.quickstart.demo;

/** A file of the demonstration that a reader of PDF opens. */
final class Paper {

    /** A page without anything on it. */
    static final String PDF = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    private Paper() {}
}
