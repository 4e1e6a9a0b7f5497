package vn.gdnn.curriculum.resource.harvest;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What the repository says of itself to harvesters, and how it deals with them. */
@ConfigMapping(prefix = "gdnn.oai")
public interface HarvestConfig {

    /** The domain name in identifiers; once harvested it stays for ever. */
    String host();

    /** What the repository is called. */
    String name();

    /** Whom harvesters write to. */
    String adminEmail();

    /** How long a resumption token is good for. */
    Duration tokenLives();
}
