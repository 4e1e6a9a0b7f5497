package vn.gdnn.credential.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** A PKCS#12 file per institution; written whole or not at all, and readable by nobody else. */
final class KeyFiles implements Vault {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path directory;
    private final Path passwordFile;
    private final boolean mayCreate;
    private final List<KeyUse> uses;
    private final Clock clock;

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
            var password = password();
            return KeyEntries.read(load(file, password), password, null, "", uses);
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
        var store = load(file, password);
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

    private static KeyStore load(Path file, char[] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(file)) {
            store.load(content, password);
        } catch (NoSuchFileException first) {
            store.load(null, password);
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
