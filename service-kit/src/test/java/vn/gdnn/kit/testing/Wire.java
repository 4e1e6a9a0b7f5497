package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 with no library between that would put right what is wrong. One request at a time. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** Sends it, a second time where the kept connection was closed meanwhile. */
    Answer send(Ask ask) {
        var kept = socket != null;
        try {
            return exchange(ask.bytes());
        } catch (IOException e) {
            close();
            return kept ? send(ask) : Answer.NONE;
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request);
        var from = in;
        if (from == null) {
            throw new EOFException();
        }
        var status = Integer.parseInt(line(from).split(" ", 3)[1]);
        var headers = headers(from);
        var answer = new Answer(status, headers, new String(body(status, headers, from), UTF_8));
        if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private static Map<String, String> headers(InputStream from) throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(from); !line.isEmpty(); line = line(from)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(int status, Map<String, String> headers, InputStream from) throws IOException {
        if (status == NO_CONTENT || status == NOT_MODIFIED) {
            return new byte[0];
        }
        var length = headers.get("content-length");
        if (length != null) {
            return from.readNBytes(Integer.parseInt(length));
        }
        var body = new ByteArrayOutputStream();
        if (headers.containsKey("transfer-encoding")) {
            for (var size = chunk(from); size > 0; size = chunk(from)) {
                body.writeBytes(from.readNBytes(size));
                line(from);
            }
            line(from);
        }
        return body.toByteArray();
    }

    private static int chunk(InputStream from) throws IOException {
        return Integer.parseInt(line(from).strip(), 16);
    }

    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        in = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
