package vn.gdnn.credential.seal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A configuration for tests. */
public record Configured(Optional<URI> url, Optional<Path> trusted, boolean required, Duration timeout)
        implements SealConfig {

    /** None of an authority: others are asked, and have so long. */
    public static Configured within(Duration timeout) {
        return new Configured(Optional.empty(), Optional.empty(), true, timeout);
    }

    @Override
    public Optional<String> user() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> signerRoots() {
        return Optional.empty();
    }

    @Override
    public Duration renewBefore() {
        return Duration.ofDays(365);
    }
}
