package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys: what {@code secrets.properties} says, else demonstration passwords, or generated ones when
 * {@code GDNN_SECRETS=generated}. The keys of the personal numbers and of the register's log are
 * always generated.
 */
final class Secrets {

    private static final String PERSONAL_KEY = "personal-key";
    private static final String LOG_KEY = "log-key";
    private static final String RECEIPT_KEY = "receipt-key";

    private final Path file;
    private final boolean generate;
    private final Properties known = new Properties();

    Secrets(Settings settings) throws IOException {
        file = settings.home().resolve("secrets.properties");
        generate = "generated".equals(settings.environment().get("GDNN_SECRETS"));
        try (var text = Files.newBufferedReader(file)) {
            known.load(text);
        } catch (NoSuchFileException first) {
            // nothing is known yet
        }
    }

    synchronized String password(String role) throws IOException {
        return generate || known.containsKey(role) ? kept(role, 18) : role + "-password";
    }

    synchronized String personalKey() throws IOException {
        return kept(PERSONAL_KEY, 32);
    }

    synchronized String logKey() throws IOException {
        return kept(LOG_KEY, 32);
    }

    synchronized String receiptKey() throws IOException {
        return kept(RECEIPT_KEY, 32);
    }

    private String kept(String name, int bytes) throws IOException {
        var value = known.getProperty(name);
        if (value == null) {
            var random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            value = Base64.getEncoder().encodeToString(random);
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    private void save() throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var text = Files.newBufferedWriter(file)) {
            known.store(text, "Keep this file with the data: without it nobody can read the personal numbers");
        }
    }
}
