package vn.gdnn.gateway.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Has the platform pass on addresses that it would refuse without a word, so that the gateway refuses them in its own. The
 * platform reads its switch, a system property, when its HTTP server is loaded; nothing of the application runs before that but
 * this, which is called while the configuration is put together.
 */
public final class WordsForAddresses implements SmallRyeConfigBuilderCustomizer {

    private static final String SWITCH = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        if (System.getProperty(SWITCH) == null) {
            System.setProperty(SWITCH, "true");
        }
    }
}
