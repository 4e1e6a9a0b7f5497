package vn.gdnn.kit.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.problem.Refusal;

/** Asks ClamAV's daemon over TCP, by its command INSTREAM; without an address files stay unscanned. */
@ApplicationScoped
class Clamd implements FileScanner {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final Optional<String> address;
    private final Duration patience;

    Clamd(
            @ConfigProperty(name = "gdnn.files.clamd") Optional<String> address,
            @ConfigProperty(name = "gdnn.files.clamd-patience") Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public FileScan scan(InputStream content) {
        return address.map(where -> ask(where, content)).orElse(FileScan.UNSCANNED);
    }

    private FileScan ask(String where, InputStream content) {
        var answer = answer(where, content);
        if (answer.endsWith("FOUND")) {
            throw new Refusal(FileRefusal.FILE_INFECTED);
        }
        if (!answer.endsWith("OK")) {
            Log.warnf("The virus scanner gives no verdict: %s", answer);
            throw new Refusal(FileRefusal.FILE_SCANNER_UNREACHABLE);
        }
        return FileScan.CLEAN;
    }

    private String answer(String where, InputStream content) {
        try (var socket = new Socket()) {
            var colon = where.lastIndexOf(':');
            var port = Integer.parseInt(where.substring(colon + 1));
            var millis = Math.toIntExact(patience.toMillis());
            socket.connect(new InetSocketAddress(where.substring(0, colon), port), millis);
            socket.setSoTimeout(millis);
            send(new DataOutputStream(socket.getOutputStream()), content);
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII).trim();
        } catch (IOException e) {
            Log.warnf("The virus scanner does not answer: %s", e.getClass().getSimpleName());
            throw new Refusal(FileRefusal.FILE_SCANNER_UNREACHABLE);
        }
    }

    private static void send(DataOutputStream out, InputStream content) throws IOException {
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        for (var piece = content.readNBytes(CHUNK); piece.length > 0; piece = content.readNBytes(CHUNK)) {
            out.writeInt(piece.length);
            out.write(piece);
        }
        out.writeInt(0);
        out.flush();
    }
}
