package vn.gdnn.training.certificate.key;

/** How a query over certificates, each called {@code c}, learns whether the keys that signed it were disowned. */
public final class DisownedKeys {

    /** Joins the key that signed the credential, called {@code y}; it is {@code compromised} once it was disowned. */
    public static final String CREDENTIAL_KEY =
            "join institution_key y on y.institution = c.issuer and y.key_id = c.key_id";

    /** Whether the key that sealed the file was disowned; false while there is no file. */
    public static final String FILE_DISOWNED = """
            exists (select from certificate_document d
                    join institution_key z on z.institution = c.issuer and z.key_id = d.key_id
                    where d.institution = c.institution and d.certificate = c.id and z.compromised)""";

    private DisownedKeys() {}
}
