package vn.gdnn.training.letter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where a test's mail server will be, or not be; kept in a system property, for Quarkus loads this class more than once. */
public class MailServerPlace implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "gdnn.test.mail-port";

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT, Integer.toString(free.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "gdnn.mail.server", "127.0.0.1",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", System.getProperty(PORT));
    }

    @Override
    public void stop() {
        // each test ends its own server
    }

    /** A server at that place, which takes every letter. */
    public static GreenMail server() {
        return new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static int port() {
        return Integer.getInteger(PORT);
    }
}
