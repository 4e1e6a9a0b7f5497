package vn.gdnn.training.letter;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.lease.Lease;

/** Sends one letter, and notes what became of it. */
@ApplicationScoped
class SendLetter {

    /** How the mail client begins what it says where the server refused to whom a letter is. */
    private static final String RECIPIENT = "recipient address not accepted";

    /** The server wants a login first, which says nothing of the address. */
    private static final int LOGIN_WANTED = 530;

    /** Says nothing of the address or of what the server answered: both may end up in a log. */
    static final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotSent() {
            super("the mail server did not take it", null, false, false);
        }
    }

    private record Addressed(LetterFacts letter, String address, LetterText text) {}

    private final LetterRows rows;
    private final Map<LetterKind, LetterWords> words;
    private final Mailer mailer;

    SendLetter(LetterRows rows, @All List<LetterWords> words, Mailer mailer) {
        this.rows = rows;
        this.words = words.stream().collect(Collectors.toMap(LetterWords::kind, Function.identity()));
        this.mailer = mailer;
    }

    /** In no transaction, for a mail server may take its time; fails with {@link NotSent} where it is to be tried again. */
    void send(Lease lease) {
        var found = QuarkusTransaction.requiringNew().call(() -> read(lease));
        if (found.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> rows.settle(lease, LetterStatus.NOT_NEEDED));
            return;
        }
        var letter = found.get();
        try {
            mailer.send(Mail.withText(
                            letter.address(),
                            letter.text().subject(),
                            letter.text().body())
                    .addHeader("Message-ID", "<" + lease.id() + "@gdnn>"));
        } catch (RuntimeException e) {
            if (!isRefusedForGood(e)) {
                throw new NotSent();
            }
            QuarkusTransaction.requiringNew().run(() -> refused(lease, letter));
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> rows.settle(lease, LetterStatus.SENT));
    }

    private Optional<Addressed> read(Lease lease) {
        var letter = rows.require(lease);
        return rows.heldAddress(lease.institution(), letter.staffMember())
                .flatMap(address -> Objects.requireNonNull(words.get(letter.kind()))
                        .of(letter)
                        .map(text -> new Addressed(letter, address, text)));
    }

    /** Where the address was changed while the old one was refused, the letter goes to the new one. */
    private void refused(Lease lease, Addressed letter) {
        var stands = rows.heldAddress(lease.institution(), letter.letter().staffMember())
                .filter(letter.address()::equals)
                .isPresent();
        rows.settle(lease, stands ? LetterStatus.SET_ASIDE : LetterStatus.WAITING);
    }

    private static boolean isRefusedForGood(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SMTPException answer
                        && answer.isPermanent()
                        && answer.getReplyCode() != LOGIN_WANTED
                        && Objects.requireNonNullElse(answer.getMessage(), "").startsWith(RECIPIENT));
    }
}
