package vn.gdnn.credential.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where private keys are. */
@ConfigMapping(prefix = "gdnn.keys")
interface KeyConfig {

    /** A PKCS#12 file per institution, or besides them one PKCS#11 device. */
    enum Store {
        PKCS12,
        PKCS11
    }

    @WithDefault("pkcs12")
    Store store();

    /** Holds {@code <institution>.p12}. */
    Path directory();

    /** Holds the password of the files; {@code password} in the directory unless set. */
    Optional<Path> passwordFile();

    /** Holds the PIN of the device. */
    Optional<Path> pkcs11PinFile();

    /** The configuration of the JDK's SunPKCS11 provider. */
    Optional<Path> pkcs11Config();

    /** What this service's credentials and status lists are signed as; a key of another service's use is none of its own. */
    @WithDefault("credential")
    KeyUse credentialUse();

    /** What keys of the store are taken for. */
    default List<KeyUse> uses() {
        return List.of(credentialUse(), KeyUse.DOCUMENT);
    }

    /** Makes keys with self-signed certificates where there are none: for demonstration and tests. */
    @WithDefault("false")
    boolean createMissing();
}
