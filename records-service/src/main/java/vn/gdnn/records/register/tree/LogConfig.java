package vn.gdnn.records.register.tree;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the log is called and signed. */
@ConfigMapping(prefix = "gdnn.log")
public interface LogConfig {

    /** The private key: 32 bytes in base 64. */
    Optional<String> key();

    /** Instead of the key: a file with an Ed25519 key in PKCS #8. */
    Optional<String> keyFile();

    /** The log's name in checkpoints; made of the public address unless given. */
    Optional<String> origin();

    /** Where the last checkpoint is kept: apart from the database, the same for all replicas. */
    Path folder();

    /** Who cosigns checkpoints: each a verifier key, a space, and the address before {@code /add-checkpoint}. */
    Optional<List<String>> witnesses();

    /** How many of them must have cosigned before a checkpoint is published. */
    @WithDefault("0")
    int quorum();

    /** How long a witness may take, and how often one that does not answer is asked again. */
    @WithDefault("2s")
    Duration witnessPatience();

    /** How old cosignatures become before the same checkpoint is cosigned again. */
    @WithDefault("1h")
    Duration cosignAgain();

    /** Whether this replica takes part in sequencing. */
    @WithDefault("true")
    boolean sequencer();

    /** How long a leaf may wait before it is sequenced. */
    @WithDefault("200ms")
    Duration interval();
}
