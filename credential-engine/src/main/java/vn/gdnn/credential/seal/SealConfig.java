package vn.gdnn.credential.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The timestamping authority, if there is one. */
@ConfigMapping(prefix = "gdnn.tsa")
public interface SealConfig {

    /** Where it answers (RFC 3161 over HTTP). */
    Optional<URI> url();

    /** Who asks, where the authority wants to know; its password stands in {@link #password()}. */
    Optional<String> user();

    /** The password of {@link #user()}. */
    Optional<String> password();

    /**
     * Whether a document without a timestamp is refused while the authority does not answer; else it is made without, and
     * raised later.
     */
    @WithDefault("false")
    boolean required();

    /** The roots its certificate must lead to, in PEM; any certificate is accepted unless set. */
    Optional<Path> trusted();

    /** The roots of the certificates that seal and sign, in PEM: nobody is asked about these. */
    Optional<Path> signerRoots();

    /** How long before its last timestamp's certificate ends a document gets the next. */
    @WithDefault("365D")
    Duration renewBefore();

    /** How long one answer may take; it is asked twice. */
    @WithDefault("5S")
    Duration timeout();
}
