package vn.gdnn.training.letter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server at the place of the tests' own that answers every recipient with the same refusal. */
public final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket place;
    private final String refusal;
    private final Thread serving;
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    private RefusingMailServer(String refusal) throws IOException {
        this.refusal = refusal;
        this.place = new ServerSocket(MailServerPlace.port(), 10, InetAddress.getLoopbackAddress());
        this.serving = begin(this::serve);
    }

    public static RefusingMailServer answering(String refusal) throws IOException {
        return new RefusingMailServer(refusal);
    }

    /** How many recipients it was asked about. */
    public int asked() {
        return asked.get();
    }

    private void serve() {
        try {
            while (true) {
                var client = place.accept();
                clients.add(client);
                begin(() -> talk(client));
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private static Thread begin(Runnable work) {
        var thread = new Thread(work, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            answer(client, "220 here");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    asked.incrementAndGet();
                    answer(client, refusal);
                } else {
                    answer(client, line.startsWith("QUIT") ? "221 bye" : "250 fine");
                }
            }
        } catch (IOException e) {
            // the client went
        }
    }

    private static void answer(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
    }

    /** Leaves nothing behind that keeps the place from the next server. */
    @Override
    public void close() throws IOException {
        place.close();
        awaitEnd();
        for (var client : clients) {
            if (!client.isClosed()) {
                client.setSoLinger(true, 0);
                client.close();
            }
        }
    }

    /** While it waits for clients the place is not free. */
    private void awaitEnd() {
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
