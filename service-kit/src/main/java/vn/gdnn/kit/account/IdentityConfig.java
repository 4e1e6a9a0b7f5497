package vn.gdnn.kit.account;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Where accounts are asked about, as whom, and how long an answer is waited for. */
@ConfigMapping(prefix = "gdnn.identity")
interface IdentityConfig {

    String introspection();

    String client();

    String secret();

    Duration patience();
}
