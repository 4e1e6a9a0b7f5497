package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.log.note.NoteSigner;
import vn.gdnn.log.note.NoteVerifier;

/** The log's name and key; a service without a key does not start. */
@ApplicationScoped
public class LogKey {

    private final NoteSigner signer;

    LogKey(LogConfig config, @ConfigProperty(name = "gdnn.public-url") URI publicUrl) {
        var origin = config.origin().orElseGet(() -> originOf(publicUrl));
        signer = config.keyFile()
                .map(file -> NoteSigner.ofPem(origin, content(file)))
                .orElseGet(() -> new NoteSigner(origin, seed(config)));
    }

    /** The name of the country's n-th log: its address without the scheme. */
    public String origin(int log) {
        var first = signer.verifier().name();
        return log == 1 ? first : first + "/" + log;
    }

    /** What checkpoints of that log are verified with. */
    public NoteVerifier verifier(int log) {
        return signer(log).verifier();
    }

    NoteSigner signer(int log) {
        return log == 1 ? signer : signer.named(origin(log));
    }

    static String originOf(URI publicUrl) {
        var path = publicUrl.getPath();
        return publicUrl.getAuthority() + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + "/log";
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] seed(LogConfig config) {
        return Base64.getDecoder()
                .decode(config.key()
                        .orElseThrow(() -> new IllegalStateException("GDNN_LOG_KEY or GDNN_LOG_KEY_FILE is needed")));
    }
}
