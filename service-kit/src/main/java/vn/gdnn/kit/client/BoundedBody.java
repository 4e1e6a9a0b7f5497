package vn.gdnn.kit.client;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The body of an answer, of so many bytes at most: with the first beyond, reading ends and the answer has failed. */
public final class BoundedBody<T> implements BodySubscriber<T> {

    private final BodySubscriber<T> body;
    private final int largest;
    private @Nullable Subscription subscription;
    private long length;

    public BoundedBody(BodySubscriber<T> body, int largest) {
        this.body = body;
        this.largest = largest;
    }

    @Override
    public CompletionStage<T> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        body.onSubscribe(begun);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        length += parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (length <= largest) {
            body.onNext(parts);
        } else if (subscription != null) {
            subscription.cancel();
            body.onError(new IOException("more than " + largest + " bytes"));
        }
    }

    @Override
    public void onError(Throwable why) {
        body.onError(why);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
