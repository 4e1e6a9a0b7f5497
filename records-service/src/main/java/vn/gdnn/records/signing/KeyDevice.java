package vn.gdnn.records.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.util.List;

/** One PKCS#11 device; an institution's keys are those whose label begins with its code and a hyphen. */
final class KeyDevice implements Vault {

    private final Path configuration;
    private final Path pinFile;

    KeyDevice(KeyConfig config) {
        this.configuration = config.pkcs11Config().orElseThrow();
        this.pinFile = config.passwordFile().orElse(config.directory().resolve("password"));
    }

    @Override
    public List<SigningKey> keys(String institution) {
        try {
            var provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
            var pin = Files.readString(pinFile, UTF_8).strip().toCharArray();
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return KeyEntries.read(store, pin, provider, alias -> alias.startsWith(institution + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the keys of " + institution, e);
        }
    }

    /** Keys of a device are made by whoever keeps it. */
    @Override
    public void create(String institution, String name, KeyUse use) {
        // the caller looks whether a key is there
    }
}
