package vn.gdnn.records.document;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credential.CredentialsInForce;
import vn.gdnn.records.credential.CredentialsInForce.Carried;
import vn.gdnn.records.signing.InstitutionKeys;
import vn.gdnn.records.signing.KeyUse;

/** Makes the documents of issued diplomas: read in one transaction, printed and signed outside any, kept in another. */
@ApplicationScoped
public class Documents {

    private final Drafts drafts;
    private final InstitutionKeys keys;
    private final CredentialsInForce credentials;
    private final MakeDocument makeDocument;
    private final KeptDocuments kept;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                var thread = new Thread(work, "documents");
                thread.setDaemon(true);
                return thread;
            });

    Documents(
            Drafts drafts,
            InstitutionKeys keys,
            CredentialsInForce credentials,
            MakeDocument makeDocument,
            KeptDocuments kept) {
        this.drafts = drafts;
        this.keys = keys;
        this.credentials = credentials;
        this.makeDocument = makeDocument;
        this.kept = kept;
    }

    /**
     * Makes and keeps the document of each of these diplomas that is issued and has none yet; safe to repeat. Not to be
     * called in a transaction: signing takes time and may ask a timestamping authority.
     *
     * @return how many were made
     */
    public int make(String institution, List<UUID> diplomas) {
        var scope = new Scope.Institution(institution);
        var order = CurrentScope.inTransaction(scope, () -> order(institution, diplomas));
        if (order.drafts().isEmpty()) {
            return 0;
        }
        var made = made(order);
        CurrentScope.runInTransaction(scope, () -> kept.keep(institution, made));
        return made.size();
    }

    private Order order(String institution, List<UUID> diplomas) {
        var waiting = drafts.waiting(institution, diplomas);
        if (waiting.isEmpty()) {
            return new Order(waiting, Map.of(), Optional.empty());
        }
        var ids = waiting.stream().map(Draft::diploma).toList();
        var current = new SigningKeys(
                keys.current(institution, KeyUse.DOCUMENT), keys.current(institution, KeyUse.CREDENTIAL));
        return new Order(waiting, credentials.of(institution, ids), Optional.of(current));
    }

    private List<MadeDocument> made(Order order) {
        if (order.drafts().size() == 1) {
            return List.of(order.make(makeDocument, order.drafts().get(0)));
        }
        var work = order.drafts().stream()
                .map(draft -> workers.submit(() -> order.make(makeDocument, draft)))
                .toList();
        return work.stream().map(Documents::awaited).toList();
    }

    private static MadeDocument awaited(Future<MadeDocument> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("a document could not be made", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private record Order(List<Draft> drafts, Map<UUID, Carried> credentials, Optional<SigningKeys> keys) {

        MadeDocument make(MakeDocument makeDocument, Draft draft) {
            return makeDocument.make(draft, keys.orElseThrow(), requireNonNull(credentials.get(draft.diploma())));
        }
    }
}
