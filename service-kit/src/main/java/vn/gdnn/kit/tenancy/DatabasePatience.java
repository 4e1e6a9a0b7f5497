package vn.gdnn.kit.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How long a statement may take, waiting for locks included. A request gives up before the gateway does, so that its caller is
 * asked to come again; a job may ask for much at once.
 */
@ConfigMapping(prefix = "gdnn.database.patience")
interface DatabasePatience {

    @WithDefault("20S")
    Duration request();

    @WithDefault("300S")
    Duration job();

    /** How long a transaction may stand idle before the database ends it with its session: its holder is gone. */
    @WithDefault("600S")
    Duration idle();
}
