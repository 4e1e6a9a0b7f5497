package vn.gdnn.records.credentials.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import vn.gdnn.credential.key.SigningKey;

/** The file with the keys of a school, as whoever keeps it puts keys in and takes them out. */
final class KeyStoreFile {

    private static final Path FOLDER = Path.of("target", "test-keys");

    private KeyStoreFile() {}

    static void put(String institution, String name, SigningKey key) throws Exception {
        put(institution, name, key.privateKey(), key.chain());
    }

    static void put(String institution, String name, PrivateKey key, List<X509Certificate> chain) throws Exception {
        var store = read(institution);
        store.setKeyEntry(name, key, password(), chain.toArray(X509Certificate[]::new));
        write(institution, store);
    }

    static void remove(String institution, String name) throws Exception {
        var store = read(institution);
        store.deleteEntry(name);
        write(institution, store);
    }

    private static KeyStore read(String institution) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(file(institution))) {
            store.load(content, password());
        }
        return store;
    }

    private static void write(String institution, KeyStore store) throws Exception {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password());
        var fresh = Files.write(FOLDER.resolve(institution + ".next"), bytes.toByteArray());
        Files.move(fresh, file(institution), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path file(String institution) {
        return FOLDER.resolve(institution + ".p12");
    }

    private static char[] password() throws Exception {
        return Files.readString(FOLDER.resolve("password"), UTF_8).strip().toCharArray();
    }
}
