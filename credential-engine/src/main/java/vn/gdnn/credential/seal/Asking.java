package vn.gdnn.credential.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

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
        var answer = client.sendAsync(request, head -> new Body(largest));
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

    private static final class Body implements BodySubscriber<byte[]> {

        private final int largest;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private @Nullable Subscription subscription;

        Body(int largest) {
            this.largest = largest;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Subscription begun) {
            subscription = begun;
            begun.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (var part : parts) {
                if (part.remaining() > largest - content.size()) {
                    stop();
                    return;
                }
                var bytes = new byte[part.remaining()];
                part.get(bytes);
                content.writeBytes(bytes);
            }
        }

        private void stop() {
            if (subscription != null) {
                subscription.cancel();
            }
            whole.completeExceptionally(new IOException("more than " + largest + " bytes"));
        }

        @Override
        public void onError(Throwable fault) {
            whole.completeExceptionally(fault);
        }

        @Override
        public void onComplete() {
            whole.complete(content.toByteArray());
        }
    }
}
