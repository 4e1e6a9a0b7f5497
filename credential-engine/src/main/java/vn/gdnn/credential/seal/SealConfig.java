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

    /** Whether a document without a timestamp is refused while the authority does not answer. */
    @WithDefault("true")
    boolean required();

    /** The roots its certificate must lead to, in PEM; any certificate is accepted unless set. */
    Optional<Path> trusted();

    /** How long one answer may take; it is asked twice. */
    @WithDefault("5S")
    Duration timeout();
}
