package vn.gdnn.credential.seal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.gdnn.kit.client.BoundedBody;

/** Asks others over HTTP and takes whole answers only: the last byte comes within the time, and there are not too many. */
public final class Asking {

    private final HttpClient client;
    private final Duration timeout;

    /** So much time has each answer, from the connection to its last byte. */
    public Asking(Duration timeout) {
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.timeout = timeout;
    }

    /** The body of the answer, of that many bytes at most; any status but 200 is none. */
    public byte[] ask(HttpRequest request, int largest) throws IOException {
        var answer = client.sendAsync(request, head -> new BoundedBody<>(BodySubscribers.ofByteArray(), largest));
        try {
            var whole = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (whole.statusCode() != 200) {
                throw new IOException("status " + whole.statusCode());
            }
            return whole.body();
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }
}
