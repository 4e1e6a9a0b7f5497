package vn.gdnn.credential.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.stream.Stream;

/**
 * One PKCS#11 device; an institution's keys are those whose certificate's label begins with its code and a hyphen. JDK
 * 17 signs nothing with Ed25519 in a device, so that credential keys are in files.
 */
final class KeyDevice implements Vault {

    private final Provider provider;
    private final Path pinFile;
    private final Vault files;
    private final List<KeyUse> uses;

    KeyDevice(KeyConfig config, Vault files) {
        this.provider = Security.getProvider("SunPKCS11")
                .configure(config.pkcs11Config()
                        .orElseThrow(() -> new IllegalStateException("gdnn.keys.pkcs11-config is needed"))
                        .toString());
        this.pinFile = config.pkcs11PinFile()
                .orElseThrow(() -> new IllegalStateException("gdnn.keys.pkcs11-pin-file is needed"));
        this.files = files;
        this.uses = config.uses();
    }

    @Override
    public List<SigningKey> keys(String institution) {
        return Stream.concat(
                        inDevice(institution).stream(),
                        files.keys(institution).stream().filter(key -> key.use().isForCredentials()))
                .toList();
    }

    private List<SigningKey> inDevice(String institution) {
        try {
            var pin = Files.readString(pinFile, UTF_8).strip().toCharArray();
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new KeyEntries(store, pin, provider).read(institution + "-", uses, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the keys of " + institution, e);
        }
    }

    /** Keys of the device are made by whoever keeps it. */
    @Override
    public void create(String institution, String name, KeyUse use) {
        if (use.isForCredentials()) {
            files.create(institution, name, use);
        }
    }
}
