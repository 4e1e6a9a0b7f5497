package vn.gdnn.credential.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A PKCS#12 file per institution; written whole or not at all, and readable by nobody else. To open a key takes ten thousand
 * rounds of a digest, so that each is opened once.
 */
final class KeyFiles implements Vault {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path directory;
    private final Path passwordFile;
    private final boolean mayCreate;
    private final List<KeyUse> uses;
    private final Clock clock;
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();

    private record Opened(byte[] content, List<SigningKey> keys) {

        static final Opened NOTHING = new Opened(new byte[0], List.of());
    }

    KeyFiles(KeyConfig config, Clock clock) {
        this.directory = config.directory();
        this.passwordFile = config.passwordFile().orElse(directory.resolve("password"));
        this.mayCreate = config.createMissing();
        this.uses = config.uses();
        this.clock = clock;
    }

    @Override
    public List<SigningKey> keys(String institution) {
        var file = file(institution);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var content = Files.readAllBytes(file);
            var before = opened.getOrDefault(institution, Opened.NOTHING);
            if (Arrays.equals(content, before.content())) {
                return before.keys();
            }
            var password = password();
            var store = load(new ByteArrayInputStream(content), password);
            var keys = new KeyEntries(store, password, null).read("", uses, before.keys());
            opened.put(institution, new Opened(content, keys));
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the keys of " + institution, e);
        }
    }

    @Override
    public synchronized void create(String institution, String name, KeyUse use) {
        if (!mayCreate) {
            return;
        }
        try {
            Files.createDirectories(directory);
            try (var channel = FileChannel.open(directory.resolve("lock"), Set.of(CREATE, WRITE), PRIVATE)) {
                channel.lock(); // until the channel closes
                add(
                        institution,
                        SelfSigned.make(institution, name, use, clock.instant().minus(Duration.ofMinutes(5))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot keep a key of " + institution, e);
        }
    }

    private void add(String institution, SelfSigned made) throws IOException, GeneralSecurityException {
        var password = passwordKept();
        var file = file(institution);
        var store = load(Files.exists(file) ? Files.newInputStream(file) : null, password);
        store.setKeyEntry("key-" + (store.size() + 1), made.pair().getPrivate(), password, new X509Certificate[] {
            made.certificate()
        });
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        var fresh = Files.createTempFile(directory, institution, ".new", PRIVATE);
        try (var channel = FileChannel.open(fresh, WRITE)) {
            channel.write(ByteBuffer.wrap(bytes.toByteArray()));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyStore load(@Nullable InputStream file, char[] password)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (file) {
            store.load(file, password);
        }
        return store;
    }

    private char[] password() throws IOException {
        return Files.readString(passwordFile, UTF_8).strip().toCharArray();
    }

    private char[] passwordKept() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        try (var channel = FileChannel.open(passwordFile, Set.of(CREATE_NEW, WRITE), PRIVATE)) {
            channel.write(ByteBuffer.wrap(
                    Base64.getUrlEncoder().encodeToString(random).getBytes(US_ASCII)));
        } catch (FileAlreadyExistsException known) {
            return password();
        }
        return password();
    }

    private Path file(String institution) {
        return directory.resolve(institution + ".p12");
    }
}
