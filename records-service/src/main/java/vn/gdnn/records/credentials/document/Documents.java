package vn.gdnn.records.credentials.document;

import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.diploma.CredentialsInForce;
import vn.gdnn.records.credentials.diploma.CredentialsInForce.Carried;

/** Makes the documents of issued diplomas: read in one transaction, printed and signed outside any, kept in another. */
@ApplicationScoped
public class Documents {

    private final DiplomaDocumentContents contents;
    private final InstitutionKeys keys;
    private final CredentialsInForce credentials;
    private final PersonalSignatures personalSignatures;
    private final MakeDocument makeDocument;
    private final KeptDocuments kept;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                var thread = new Thread(work, "documents");
                thread.setDaemon(true);
                return thread;
            });

    Documents(
            DiplomaDocumentContents contents,
            InstitutionKeys keys,
            CredentialsInForce credentials,
            PersonalSignatures personalSignatures,
            MakeDocument makeDocument,
            KeptDocuments kept) {
        this.contents = contents;
        this.keys = keys;
        this.credentials = credentials;
        this.personalSignatures = personalSignatures;
        this.makeDocument = makeDocument;
        this.kept = kept;
    }

    /** How many documents were made, and why those of some diplomas were not. */
    public record Made(int count, Map<UUID, Refusal> refused) {}

    /**
     * Makes and keeps the document of each of these diplomas that is issued and has none yet; safe to repeat. One that
     * cannot be made keeps no other from being made. Not to be called in a transaction: signing takes time and may ask a
     * timestamping authority.
     */
    public Made make(String institution, List<UUID> diplomas) {
        var scope = new Scope.Institution(institution);
        var order = order(scope, diplomas);
        var refused = new ConcurrentHashMap<>(order.refused());
        var made = made(order, refused);
        if (!made.isEmpty()) {
            CurrentScope.runInTransaction(scope, () -> kept.add(institution, made));
        }
        return new Made(made.size(), Map.copyOf(refused));
    }

    private Order order(Scope.Institution scope, List<UUID> diplomas) {
        try {
            return CurrentScope.inTransaction(scope, () -> withKeys(scope.code(), diplomas));
        } catch (Refusal noKey) {
            return CurrentScope.inTransaction(
                    scope, () -> without(noKey, contents.waiting(scope.code(), diplomas), scope.code(), diplomas));
        }
    }

    private Order withKeys(String institution, List<UUID> diplomas) {
        var refused = notIssued(institution, diplomas);
        var waiting = contents.waiting(institution, diplomas);
        if (waiting.isEmpty()) {
            return new Order(waiting, Map.of(), Optional.empty(), Map.of(), refused);
        }
        var ids = waiting.stream().map(DiplomaDocumentContent::diploma).toList();
        var current = new SigningKeys(
                keys.current(institution, KeyUse.DOCUMENT), keys.current(institution, KeyUse.CREDENTIAL));
        var inForce = credentials.read(institution, ids);
        refused.putAll(inForce.refused());
        var persons = personalSignatures.keys(institution, waiting, refused);
        var ready = waiting.stream()
                .filter(content -> !refused.containsKey(content.diploma()))
                .toList();
        return new Order(ready, inForce.carried(), Optional.of(current), persons, refused);
    }

    private Order without(Refusal key, List<DiplomaDocumentContent> waiting, String institution, List<UUID> diplomas) {
        var refused = notIssued(institution, diplomas);
        waiting.forEach(content -> refused.put(content.diploma(), key));
        return new Order(List.of(), Map.of(), Optional.empty(), Map.of(), refused);
    }

    private Map<UUID, Refusal> notIssued(String institution, List<UUID> diplomas) {
        var refused = new HashMap<UUID, Refusal>();
        contents.notIssued(institution, diplomas)
                .forEach(diploma -> refused.put(diploma, new Refusal(DocumentRefusal.DOCUMENT_NOT_FOUND)));
        return refused;
    }

    private List<MadeDocument> made(Order order, Map<UUID, Refusal> refused) {
        var away = new AtomicReference<@Nullable Refusal>();
        if (order.contents().size() == 1) {
            return made(order, order.contents().get(0), refused, away).stream().toList();
        }
        var work = order.contents().stream()
                .map(content -> workers.submit(() -> made(order, content, refused, away)))
                .toList();
        return work.stream().flatMap(one -> awaited(one).stream()).toList();
    }

    /** Whoever was away for one document (the timestamping authority) is not asked for the rest. */
    private Optional<MadeDocument> made(
            Order order,
            DiplomaDocumentContent content,
            Map<UUID, Refusal> refused,
            AtomicReference<@Nullable Refusal> away) {
        var absence = away.get();
        if (absence != null) {
            refused.put(content.diploma(), absence);
            return Optional.empty();
        }
        try {
            return Optional.of(order.make(makeDocument, content));
        } catch (Refusal refusal) {
            if (refusal.code().kind() == RefusalCode.Kind.UNAVAILABLE) {
                away.set(refusal);
            }
            refused.put(content.diploma(), refusal);
        } catch (RuntimeException e) {
            Log.errorf(e, "Document of diploma %s not made", content.diploma());
            refused.put(content.diploma(), new Refusal(DocumentRefusal.DOCUMENT_NOT_MADE));
        }
        return Optional.empty();
    }

    private static <T> T awaited(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("documents could not be made", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private record Order(
            List<DiplomaDocumentContent> contents,
            Map<UUID, Carried> credentials,
            Optional<SigningKeys> keys,
            Map<UUID, SigningKey> persons,
            Map<UUID, Refusal> refused) {

        MadeDocument make(MakeDocument makeDocument, DiplomaDocumentContent content) {
            return makeDocument.make(
                    content,
                    keys.orElseThrow().with(persons.get(content.diploma())),
                    requireNonNull(credentials.get(content.diploma())));
        }
    }
}
