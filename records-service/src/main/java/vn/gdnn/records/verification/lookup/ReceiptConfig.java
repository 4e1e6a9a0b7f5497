package vn.gdnn.records.verification.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How answers are signed. */
@ConfigMapping(prefix = "gdnn.receipts")
public interface ReceiptConfig {

    /** The private key: 32 bytes in base 64. */
    Optional<String> key();

    /** How long a receipt may stand in for asking again. */
    @WithDefault("24h")
    Duration validFor();
}
