package vn.gdnn.credential.lasting;

/** How long a document can be verified by itself (ETSI EN 319 142-1). */
public enum Level {
    /** While the certificates of its signatures last. */
    B,
    /** As B, and it is proven when it was signed. */
    T,
    /** It has all that a verifier must ask others for; as long as its timestamps can be believed. */
    LT,
    /** As LT, and an archive timestamp keeps all of it; as long as that one can be believed. */
    LTA
}
