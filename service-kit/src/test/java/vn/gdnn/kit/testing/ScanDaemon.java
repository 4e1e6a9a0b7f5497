package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Speaks the command INSTREAM of ClamAV's daemon over TCP and knows one signature, that of the EICAR test file. It takes
 * no stream longer than its limit, as clamd does.
 */
public final class ScanDaemon implements AutoCloseable {

    /** What every scanner takes for infected and harms nobody (EICAR); in two parts, so that none takes this class for it. */
    public static final String INFECTED = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LONGEST_STREAM = 10 << 20;

    private final ServerSocket server;
    private final Thread thread;

    public ScanDaemon() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::listen, "scan daemon");
        thread.setDaemon(true);
        thread.start();
    }

    /** Host and port. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Once it returns nobody is served any more: a connection that came while the socket was closing was, by then. */
    @Override
    public void close() {
        try {
            server.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                answer(caller);
            } catch (IOException e) {
                // the caller hung up, or nobody is served any more
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            reply(caller, "UNKNOWN COMMAND");
            return;
        }
        var stream = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            stream.write(in.readNBytes(length));
            if (stream.size() > LONGEST_STREAM) {
                reply(caller, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        reply(caller, stream.toString(ISO_8859_1).contains(INFECTED) ? "stream: Eicar-Signature FOUND" : "stream: OK");
    }

    private static void reply(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + '\0').getBytes(US_ASCII));
    }
}
